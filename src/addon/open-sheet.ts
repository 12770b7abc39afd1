import { rowsAtOnce } from '../wire/chunk';
import type { OpenedSheet } from '../wire/doors';
import { isUnfinished } from '../wire/unfinished';
import { ownColumns } from './own-columns';
import { remembered } from './remember';
import { wireCells } from './wire-cells';

/** Tells the sidebar what the active sheet is, and hands it the first rows: most rosters need no second call. */
export function openSheet(): OpenedSheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getActiveSheet();
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return {
    head: {
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
      locale: spreadsheet.getSpreadsheetLocale(),
      rows,
      columns,
      own: ownColumns(sheet),
      memory: remembered(sheet.getSheetId()),
      unfinished: spreadsheet
        .getSheets()
        .filter((one) => isUnfinished(one.getName()))
        .map((one) => ({ sheetId: one.getSheetId(), name: one.getName() })),
    },
    firstRows: wireCells(sheet, 1, Math.min(rows, rowsAtOnce(columns)), columns),
  };
}
