import type { Doors } from '../../wire/doors';

/** The part of Apps Script's client that the sidebar uses. */
type ScriptRun = { readonly [Door in keyof Doors]: (...parameters: Parameters<Doors[Door]>) => void } & {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
};

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Asks the spreadsheet. Rejects where the call failed; a call may also never be answered, or with null. */
export function ask<Door extends keyof Doors>(
  door: Door,
  ...parameters: Parameters<Doors[Door]>
): Promise<ReturnType<Doors[Door]> | null> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve(answer as ReturnType<Doors[Door]> | null))
      .withFailureHandler(reject);
    (run[door] as (...parameters: unknown[]) => void)(...parameters);
  });
}
