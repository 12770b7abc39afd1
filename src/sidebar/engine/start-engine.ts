import { createEngine } from './engine';
import type { Answer, Question } from './protocol';

/** The engine as the page sees it. */
export interface Engine {
  ask(question: Question): void;
  /** @returns ends it */
  listen(listener: (answer: Answer) => void): () => void;
}

/** A worker that has said nothing by then, in milliseconds, will not. */
const PATIENCE = 3000;

/**
 * An engine in a worker, so that the page never waits for it: the same script once more, from a blob. Where workers are
 * forbidden or the script is not to be had, it runs in the page, in slices.
 *
 * @param script the text of the page's script
 */
export function startEngine(script: string): Engine {
  const listeners = new Set<(answer: Answer) => void>();
  const tell = (answer: Answer) => {
    for (const listener of listeners) listener(answer);
  };
  let waiting: Question[] | undefined = [];
  let pass = (question: Question) => {
    waiting?.push(question);
  };
  const settle = (engine: (question: Question) => void) => {
    if (!waiting) return;
    pass = engine;
    for (const question of waiting) engine(question);
    waiting = undefined;
  };
  const inPage = () => settle(createEngine(tell));

  try {
    if (script === '') throw new Error('The script cannot read itself.');
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'ready') settle((question) => worker.postMessage(question));
      else tell(data);
    };
    worker.onerror = inPage;
    setTimeout(inPage, PATIENCE);
  } catch {
    inPage();
  }
  return {
    ask: (question) => pass(question),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
