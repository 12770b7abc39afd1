/** What a visitor does in the sidebar, by role and name. */
import type { Frame, JSHandle } from 'playwright-core';
import type { Doors } from '../../../src/wire/doors';
import type { Fault } from '../../../workbench/stand-in/faults';
import type { Reply } from '../../../workbench/stand-in/wire';
import { visitor } from '../visitor';

export const strategy = () => visitor.sidebar.getByRole('region', { name: 'Recommendation' }).getByRole('heading');

export const region = (name: string) => visitor.sidebar.getByRole('region', { name });

export const button = (name: string) => visitor.sidebar.getByRole('button', { name, exact: true });

/** Of the plans side by side: "Micro plan", "Macro plan", "Best of all", "Your ticks". */
export const plan = (name: string) => visitor.sidebar.getByRole('radio', { name });

export const form = () => visitor.sidebar.getByRole('form', { name: 'Campaign brief' });

/** Types into the fields of the brief, by their labels. */
export async function brief(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    const field = form().getByLabel(label);
    if (label === 'Goal') await field.selectOption(text);
    else await field.fill(text);
  }
}

/** Ticks somebody of the roster, in the plan shown or not. */
export async function tick(handle: string): Promise<void> {
  await visitor.sidebar.getByLabel('Tick somebody else').fill(handle);
  await visitor.sidebar.locator('.found').getByRole('checkbox', { name: handle }).check();
}

export async function more(): Promise<void> {
  await visitor.sidebar.getByText('More about the campaign').click();
}

/** Puts cells into a new sheet, which becomes the active one, and reads it. */
export async function readNewSheet(name: string, cells: readonly (readonly (string | number)[])[]): Promise<void> {
  await insertSheet(name, cells);
  await readShown();
  await visitor.sidebar.getByText(`read from “${name}”`).waitFor();
}

export async function insertSheet(name: string, cells: readonly (readonly (string | number)[])[]): Promise<void> {
  // Before, it would be the sheet that the sidebar opens on.
  await visitor.sidebar.locator('.roster').waitFor();
  await visitor.page.evaluate(
    async ([sheetName, values]) => {
      const { app, settle } = window.workbench ?? {};
      const sheet = app?.getActiveSpreadsheet().insertSheet(sheetName);
      const [rows, columns] = [values.length, values[0]?.length ?? 1];
      if (sheet && rows > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
      const missing = columns - (sheet?.getMaxColumns() ?? columns);
      if (missing > 0) sheet?.insertColumnsAfter(sheet.getMaxColumns(), missing);
      sheet?.getRange(1, 1, rows, columns).setValues(values);
      await settle?.();
    },
    [name, cells] as const,
  );
}

/** The document of the sidebar. */
export function frame(): Frame {
  const found = visitor.page.frames().find((one) => one !== visitor.page.mainFrame());
  if (!found) throw new Error('The sidebar is closed.');
  return found;
}

/** Comes back to the sidebar from the sheet. */
export async function comeBack(): Promise<void> {
  await frame().evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** Comes back from the sheet, until the sidebar knows what became of it. */
export async function comeBackAndSee(): Promise<void> {
  await answered();
  await frame().evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
          // The answer of checkSheet.
          if (data.kind === 'answer' && Object.hasOwn(Object(data.value), 'activeSheetId')) resolve();
        });
        window.dispatchEvent(new Event('focus'));
      }),
  );
}

/** The numbers of the calls that the sidebar is answered from now on. */
export function answersHeard(): Promise<JSHandle<number[]>> {
  return frame().evaluateHandle(() => {
    const ids: number[] = [];
    window.addEventListener('message', ({ data }: MessageEvent<Reply>) => ids.push(data.id));
    return ids;
  });
}

/** The actions wait for the whole answer. */
export async function answered(): Promise<void> {
  await visitor.sidebar.locator('.answer[aria-busy=false]').waitFor();
}

/** The next calls of a door meet these faults, one each. */
export async function inject(door: keyof Doors, ...faults: readonly Fault[]): Promise<void> {
  await visitor.page.evaluate(
    ([name, kinds]) => {
      for (const kind of kinds) window.workbench?.faults.inject(name, kind);
    },
    [door, faults] as const,
  );
}

/** Reads the sheet that is shown, which is another than was read. */
export async function readShown(): Promise<void> {
  const offer = button('Read that one');
  for (let looks = 0; looks < 100 && (await offer.count()) === 0; looks++) {
    await comeBack();
    await visitor.page.waitForTimeout(100);
  }
  await offer.click();
}

/** Shows another sheet; the sidebar reads it when asked to. */
export async function showSheet(sheetName: string): Promise<void> {
  await visitor.page.evaluate((name) => {
    window.workbench?.app.getActiveSpreadsheet().getSheetByName(name)?.activate();
  }, sheetName);
}

/** What the sheets of the file are called. */
export function sheetNames(): Promise<string[]> {
  return visitor.page.evaluate(
    () =>
      window.workbench?.app
        .getActiveSpreadsheet()
        .getSheets()
        .map((sheet) => sheet.getName()) ?? [],
  );
}

/** The cells of a sheet, down to its last one. */
export function cellsOf(name: string): Promise<(string | number | boolean)[][]> {
  return visitor.page.evaluate(async (sheetName) => {
    const { app, settle } = window.workbench ?? {};
    await settle?.();
    const values = app?.getActiveSpreadsheet().getSheetByName(sheetName)?.getDataRange().getValues() ?? [];
    return values.map((row) => row.map((cell) => (cell instanceof Date ? cell.getTime() : cell)));
  }, name);
}
