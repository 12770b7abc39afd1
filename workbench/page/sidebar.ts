/** The docked sidebar: the add-on's HTML in a frame of its own origin, joined to the script by messages. */
import { clientScript } from '../stand-in/client';
import type { Faults } from '../stand-in/faults';
import type { HtmlOutput } from '../stand-in/html-service';
import type { Script } from '../stand-in/script';
import { type Call, type CloseRequest, createWire } from '../stand-in/wire';
import { elementById, newElement } from './element';

export interface Sidebar {
  show(output: HtmlOutput): void;
  /** Shows the same once more below, as if somebody else had it open in the same file. */
  showSecond(): void;
  close(): void;
  isOpen(): boolean;
}

/** @param changed called when it opened or closed, and after each call, which may have changed the document's properties */
export function createSidebar(script: Script, faults: Faults, changed: () => void): Sidebar {
  const panel = elementById('sidebar');
  const content = elementById('sidebar-content');
  /** How the calls of each frame are passed on. */
  const wires = new Map<HTMLIFrameElement, (call: Call) => void>();
  let last: HtmlOutput | undefined;

  const close = () => {
    panel.hidden = true;
    content.replaceChildren();
    wires.clear();
    changed();
  };
  const closeButton = elementById('sidebar-close');
  closeButton.addEventListener('click', () => {
    close();
    elementById('menu-bar').querySelector('button')?.focus();
  });

  const add = (output: HtmlOutput, title: string) => {
    const frame = newElement('iframe', { title, srcdoc: withClientScript(output.getContent(), script.functionNames) });
    frame.setAttribute('sandbox', 'allow-scripts');
    content.append(frame);
    // A late answer must not reach another sidebar, which numbers its calls anew.
    const wire = createWire(script, faults, (reply) => {
      frame.contentWindow?.postMessage(reply, '*');
      changed();
    });
    wires.set(frame, wire);
  };

  window.addEventListener('message', ({ source, data }: MessageEvent<Call | CloseRequest>) => {
    for (const [frame, wire] of wires) {
      if (!source || frame.contentWindow !== source) continue;
      if (data.kind === 'close') close();
      else if (data.kind === 'call') wire(data);
    }
  });

  return {
    show(output) {
      const title = output.getTitle();
      elementById('sidebar-title').textContent = title;
      closeButton.ariaLabel = `Close ${title}`;
      content.replaceChildren();
      wires.clear();
      add(output, title);
      last = output;
      panel.hidden = false;
      changed();
    },
    showSecond() {
      if (last) add(last, `${last.getTitle()} of somebody else`);
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
