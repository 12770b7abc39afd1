/** A script in Node: every call has a context of its own, which is terminated when its time is over. */
import { createContext, runInContext, Script as VmScript } from 'node:vm';
import { assertCallable, type Script, topLevelFunctions } from './script';

/** developers.google.com/apps-script/guides/sheets/functions: a custom function has 30 seconds. */
const CUSTOM_FUNCTION_MILLISECONDS = 30_000;

const PARAMETERS = 'parametersOfThisCall';

/** @param services the globals that the script sees, such as SpreadsheetApp */
export function createVmScript(
  code: string,
  services: Readonly<Record<string, unknown>> = {},
  { milliseconds = CUSTOM_FUNCTION_MILLISECONDS } = {},
): Script {
  const functionNames = topLevelFunctions(code);
  const compiled = new VmScript(code);
  return {
    functionNames,
    call(name, parameters) {
      assertCallable(functionNames, name);
      const context = createContext({ ...services, [PARAMETERS]: parameters });
      try {
        compiled.runInContext(context, { timeout: milliseconds });
        return runInContext(`${name}(...${PARAMETERS})`, context, { timeout: milliseconds });
      } catch (error) {
        if (!isTimeout(error)) throw error;
        throw new Error('Exceeded maximum execution time (line 0).');
      }
    },
  };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
