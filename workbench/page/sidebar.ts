/** The docked sidebar: the add-on's HTML in a frame of its own origin, joined to the script by messages. */
import { clientScript } from '../stand-in/client';
import type { Faults } from '../stand-in/faults';
import type { HtmlOutput } from '../stand-in/html-service';
import type { Script } from '../stand-in/script';
import { type Call, type CloseRequest, createWire } from '../stand-in/wire';
import { elementById, newElement } from './element';

export interface Sidebar {
  show(output: HtmlOutput): void;
  close(): void;
  isOpen(): boolean;
}

/** @param changed called when it opened or closed, and after each call, which may have changed the document's properties */
export function createSidebar(script: Script, faults: Faults, changed: () => void): Sidebar {
  const panel = elementById('sidebar');
  const content = elementById('sidebar-content');
  let frame: HTMLIFrameElement | undefined;
  let send: (call: Call) => void;

  const close = () => {
    panel.hidden = true;
    content.replaceChildren();
    frame = undefined;
    changed();
  };
  const closeButton = elementById('sidebar-close');
  closeButton.addEventListener('click', () => {
    close();
    elementById('menu-bar').querySelector('button')?.focus();
  });

  window.addEventListener('message', ({ source, data }: MessageEvent<Call | CloseRequest>) => {
    const sender = frame?.contentWindow;
    if (!sender || source !== sender) return;
    if (data.kind === 'close') close();
    else if (data.kind === 'call') send(data);
  });

  return {
    show(output) {
      const title = output.getTitle();
      elementById('sidebar-title').textContent = title;
      closeButton.ariaLabel = `Close ${title}`;
      const shown = newElement('iframe', {
        title,
        srcdoc: withClientScript(output.getContent(), script.functionNames),
      });
      shown.setAttribute('sandbox', 'allow-scripts');
      content.replaceChildren(shown);
      // A late answer must not reach the next sidebar, which numbers its calls anew.
      send = createWire(script, faults, (reply) => {
        shown.contentWindow?.postMessage(reply, '*');
        changed();
      });
      frame = shown;
      panel.hidden = false;
      changed();
    },
    close,
    isOpen: () => !panel.hidden,
  };
}

/** Right after <head>, so that google.script is there before any script of the sidebar and the doctype stays first. */
function withClientScript(html: string, functionNames: readonly string[]): string {
  const script = `<script>${clientScript(functionNames)}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}
