import type { Written } from '../wire/doors';
import { unfinishedName } from '../wire/unfinished';
import type { Sheet } from './sheet-of';

/** Fills a new sheet, which is called unfinished until it is whole, and shows it. */
export function writeNewSheet(sheetName: string, fill: (sheet: Sheet) => void): Written {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.insertSheet(freeName(unfinishedName(sheetName)));
  fill(sheet);
  spreadsheet.setActiveSheet(sheet);
  // Google writes late: what fails has to fail before the sheet is called finished.
  SpreadsheetApp.flush();
  sheet.setName(freeName(sheetName));
  return {
    outcome: 'written',
    sheetName: sheet.getName(),
    range: sheet.getDataRange().getA1Notation(),
  };
}

/** "Plan", or "Plan 2" where there is a "plan" already: Google takes them for the same. */
function freeName(name: string): string {
  const folded = (text: string) => text.toLowerCase();
  const taken = SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => folded(sheet.getName()));
  let free = name;
  for (let number = 2; taken.includes(folded(free)); number++) free = `${name} ${number}`;
  return free;
}
