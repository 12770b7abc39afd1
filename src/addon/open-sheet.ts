import type { SheetHead } from '../wire/doors';
import { isUnfinished } from '../wire/unfinished';
import { ownColumns } from './own-columns';
import { remembered } from './remember';

/** Tells the sidebar what the active sheet is, without its cells. */
export function openSheet(): SheetHead {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getActiveSheet();
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale(),
    rows: sheet.getLastRow(),
    columns: sheet.getLastColumn(),
    own: ownColumns(sheet),
    memory: remembered(sheet.getSheetId()),
    unfinished: spreadsheet
      .getSheets()
      .filter((one) => isUnfinished(one.getName()))
      .map((one) => ({ sheetId: one.getSheetId(), name: one.getName() })),
  };
}
