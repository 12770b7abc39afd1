/** google.script in a sidebar: developers.google.com/apps-script/guides/html/communication */
import type { Call, CloseRequest, Reply } from './wire';

/**
 * The script that gives a sidebar's frame its google.script. It is put in front of the sidebar's HTML.
 *
 * @param functionNames what google.script.run has
 */
export function clientScript(functionNames: readonly string[]): string {
  return `(${installClient})(window, ${JSON.stringify(functionNames)})`;
}

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

/** Runs in the frame, where nothing of this module exists: it must use only its parameters and the browser's globals. */
function installClient(frame: ClientWindow, functionNames: readonly string[]): void {
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

  const refuseIllegal = (value: unknown, property: string): void => {
    const isDate = Object.prototype.toString.call(value) === '[object Date]';
    if (isDate || typeof value === 'function')
      throw new TypeError(`Failed due to illegal value in property: ${property}`);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) refuseIllegal(member, name);
  };
  const call = (name: string, parameters: readonly unknown[], handlers: Handlers) => {
    parameters.forEach((parameter, index) => {
      refuseIllegal(parameter, String(index));
    });
    lastId += 1;
    waiting.set(lastId, handlers);
    frame.parent.postMessage({ kind: 'call', id: lastId, name, parameters }, '*');
  };
  const runner = (handlers: Handlers): unknown => ({
    withSuccessHandler: (onSuccess: NonNullable<Handlers['onSuccess']>) => runner({ ...handlers, onSuccess }),
    withFailureHandler: (onFailure: NonNullable<Handlers['onFailure']>) => runner({ ...handlers, onFailure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    ...Object.fromEntries(
      functionNames.map((name) => [name, (...parameters: unknown[]) => call(name, parameters, handlers)]),
    ),
  });

  const host = { close: () => frame.parent.postMessage({ kind: 'close' }, '*') };
  frame.google = { script: { run: runner({}), host } };
}
