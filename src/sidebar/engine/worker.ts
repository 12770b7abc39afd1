import { createEngine } from './engine';
import type { Answer, Question } from './protocol';

interface WorkerScope {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Question>) => void) | null;
}

/** Answers the questions that come in, in a worker. */
export function serveEngine(scope: WorkerScope): void {
  const engine = createEngine((answer) => scope.postMessage(answer));
  scope.onmessage = ({ data }) => engine(data);
  scope.postMessage({ kind: 'ready' });
}
