/**
 * What crosses between a sidebar and its script by google.script.run.
 * Rules: developers.google.com/apps-script/guides/html/reference/run (and, for dates in answers, long experience).
 */
import { isDate } from './dates';
import type { Script } from './script';

/** From the sidebar to the script. */
export interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly name: string;
  readonly parameters: readonly unknown[];
}

/** google.script.host.close() */
export interface CloseRequest {
  readonly kind: 'close';
}

/** From the script to the sidebar. */
export type Reply =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

/** Runs one call and answers what the sidebar will see of it. */
export function serve(call: Call, script: Script): Reply {
  const { id } = call;
  try {
    const parameters = call.parameters.map((parameter) => crossing(parameter, refuseDate));
    return { kind: 'answer', id, value: crossingAnswer(script.call(call.name, parameters)) };
  } catch (error) {
    return { kind: 'error', id, message: String(error) };
  }
}

/** A date anywhere in an answer makes the whole answer null. */
function crossingAnswer(answer: unknown): unknown {
  let hasDate = false;
  const value = crossing(answer ?? null, () => {
    hasDate = true;
  });
  return hasDate ? null : value;
}

function refuseDate(): never {
  throw new TypeError('A Date cannot be a parameter of google.script.run.');
}

/** A copy of the numbers, booleans, strings, nulls, arrays and plain objects that may cross. */
function crossing(value: unknown, onDate: () => void, parents: readonly object[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot cross google.script.run.`);
  if (isDate(value)) return onDate();
  if (parents.includes(value)) throw new TypeError('A cycle cannot cross google.script.run.');
  const path = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown) => (item === undefined ? null : crossing(item, onDate, path)));
  }
  if (!isPlain(value)) throw new TypeError('Only plain objects can cross google.script.run.');
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, crossing(member, onDate, path)]));
}

/** Also true for plain objects of another realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The script that gives a sidebar's frame its google.script. It is put in front of the sidebar's HTML. */
export const clientScript = `(${installClient})(window)`;

interface ClientWindow {
  readonly parent: { postMessage(message: Call | CloseRequest, targetOrigin: string): void };
  addEventListener(type: 'message', listener: (event: { source: unknown; data: Reply }) => void): void;
  google?: unknown;
}

interface Handlers {
  readonly onSuccess?: (value: unknown, userObject: unknown) => void;
  readonly onFailure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** Runs in the frame, where nothing of this module exists: it must use only its parameter and the browser's globals. */
function installClient(frame: ClientWindow): void {
  const waiting = new Map<number, Handlers>();
  let lastId = 0;

  frame.addEventListener('message', ({ source, data }) => {
    const handlers = source === frame.parent ? waiting.get(data.id) : undefined;
    if (!handlers) return;
    waiting.delete(data.id);
    if (data.kind === 'answer') {
      handlers.onSuccess?.(data.value, handlers.userObject);
      return;
    }
    const error = new Error(data.message);
    error.name = 'ScriptError';
    if (handlers.onFailure) handlers.onFailure(error, handlers.userObject);
    else console.error(error);
  });

  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (name === 'withSuccessHandler') {
            return (onSuccess: NonNullable<Handlers['onSuccess']>) => runner({ ...handlers, onSuccess });
          }
          if (name === 'withFailureHandler') {
            return (onFailure: NonNullable<Handlers['onFailure']>) => runner({ ...handlers, onFailure });
          }
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          return (...parameters: unknown[]) => {
            lastId += 1;
            frame.parent.postMessage({ kind: 'call', id: lastId, name: String(name), parameters }, '*');
            waiting.set(lastId, handlers);
          };
        },
      },
    );

  const host = { close: () => frame.parent.postMessage({ kind: 'close' }, '*') };
  frame.google = { script: { run: runner({}), host } };
}
