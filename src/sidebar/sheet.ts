import type { SheetSnapshot } from '../wire/sheet-snapshot';

/** The part of Apps Script's client that the sidebar uses. */
interface ScriptRun {
  withSuccessHandler(handler: (snapshot: SheetSnapshot | null) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readActiveSheet(): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** The cells of the active sheet. Rejects where the sheet could not be read. */
export function readActiveSheet(): Promise<SheetSnapshot> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((snapshot) => {
        if (snapshot) resolve(snapshot);
        else reject(new Error('The sheet arrived empty.'));
      })
      .withFailureHandler(reject)
      .readActiveSheet();
  });
}
