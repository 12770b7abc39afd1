import type { SheetSnapshot, WireChoice } from '../wire/sheet-snapshot';

/** The part of Apps Script's client that the sidebar uses. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readActiveSheet(): void;
  rememberColumns(sheetId: number, choices: readonly WireChoice[]): void;
  selectCell(sheetId: number, row: number, column: number): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** The cells of the active sheet. Rejects where the sheet could not be read. */
export async function readActiveSheet(): Promise<SheetSnapshot> {
  const snapshot = await asked((run) => run.readActiveSheet());
  if (!snapshot) throw new Error('The sheet arrived empty.');
  return snapshot as SheetSnapshot;
}

/** Keeps with the document what the columns of a sheet were said to hold. */
export async function rememberColumns(sheetId: number, choices: readonly WireChoice[]): Promise<void> {
  await asked((run) => run.rememberColumns(sheetId, choices));
}

/** Shows a cell; rejects where its sheet is gone. */
export async function selectCell(sheetId: number, row: number, column: number): Promise<void> {
  await asked((run) => run.selectCell(sheetId, row, column));
}

function asked(call: (run: ScriptRun) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    call(google.script.run.withSuccessHandler(resolve).withFailureHandler(reject));
  });
}
