import { render } from 'preact';
import { startEngine } from './engine/start-engine';
import { serveEngine } from './engine/worker';
import { keepFocus } from './keep-focus';
import { Sidebar } from './sidebar';
import { chosenLanguage } from './words';

/** The script of the page is that of the engine's worker, too. */
if (typeof document === 'undefined') serveEngine(self);
else open(document.getElementById('sidebar'), document.currentScript?.textContent ?? '');

function open(place: HTMLElement | null, script: string): void {
  if (!place) return;
  const chosen = chosenLanguage(navigator.languages);
  document.documentElement.lang = chosen.language;
  keepFocus(place);
  render(<Sidebar engine={startEngine(script)} chosen={chosen} />, place);
}
