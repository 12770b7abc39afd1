/** A script project's Code.js: every call evaluates it afresh, as Google does, so nothing is remembered between calls. */

export interface Script {
  /** Calls a top-level function. A name that is unknown, or private by its "_" at the end, is refused. */
  call(name: string, parameters: readonly unknown[]): unknown;
}

type Entry = (...services: unknown[]) => (...parameters: unknown[]) => unknown;

/** Names that a browser or Node knows and Apps Script does not. */
const UNKNOWN_TO_APPS_SCRIPT = [
  'window',
  'self',
  'document',
  'localStorage',
  'fetch',
  'setTimeout',
  'setInterval',
  'URL',
  'TextEncoder',
  'crypto',
  'structuredClone',
  'process',
  'require',
];

/** `services` are the globals that the script sees, such as SpreadsheetApp. */
export function createScript(code: string, services: Readonly<Record<string, unknown>> = {}): Script {
  const entries = new Map<string, Entry>();
  const parameterNames = [...Object.keys(services), ...UNKNOWN_TO_APPS_SCRIPT];

  const compile = (name: string): Entry => {
    if (name.endsWith('_') || !declares(code, name)) throw new Error(`Script function not found: ${name}`);
    return new Function(...parameterNames, `${code}\n;return ${name};`) as Entry;
  };

  return {
    call(name, parameters) {
      const entry = entries.get(name) ?? compile(name);
      entries.set(name, entry);
      return entry(...Object.values(services))(...parameters);
    },
  };
}

function declares(code: string, name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && new RegExp(`^function ${name}\\s*\\(`, 'm').test(code);
}
