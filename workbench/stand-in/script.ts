/** A script project's Code.js: every call evaluates it afresh, as Google does, so nothing is remembered between calls. */

export interface Script {
  /** What may be called: the top-level functions that are not private by a "_" at the end of their name. */
  readonly functionNames: readonly string[];
  /** Calls such a function; any other name is refused. */
  call(name: string, parameters: readonly unknown[]): unknown;
}

type Entry = (...services: unknown[]) => (...parameters: unknown[]) => unknown;

/** Names that a browser knows and Apps Script does not. */
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

/**
 * A script in the page. It cannot be stopped there, however long it runs.
 *
 * @param services the globals that the script sees, such as SpreadsheetApp
 */
export function createScript(code: string, services: Readonly<Record<string, unknown>> = {}): Script {
  const functionNames = topLevelFunctions(code);
  const entries = new Map<string, Entry>();
  const globals = [...Object.keys(services), ...UNKNOWN_TO_APPS_SCRIPT];

  return {
    functionNames,
    call(name, parameters) {
      assertCallable(functionNames, name);
      const entry = entries.get(name) ?? (new Function(...globals, `${code}\n;return ${name};`) as Entry);
      entries.set(name, entry);
      return entry(...Object.values(services))(...parameters);
    },
  };
}

export function topLevelFunctions(code: string): string[] {
  return Array.from(code.matchAll(/^function ([A-Za-z]\w*)\s*\(/gm), ([, name = '']) => name).filter(
    (name) => !name.endsWith('_'),
  );
}

export function assertCallable(functionNames: readonly string[], name: string): void {
  if (!functionNames.includes(name)) throw new Error(`Script function not found: ${name}`);
}
