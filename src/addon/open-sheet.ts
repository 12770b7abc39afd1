import { rowsAtOnce } from '../wire/chunk';
import type { OpenedSheet } from '../wire/doors';
import { isUnfinished } from '../wire/unfinished';
import { ownColumns } from './own-columns';
import { remembered } from './remember';
import { sheetOf } from './sheet-of';
import { wireCells } from './wire-cells';

/**
 * Tells the sidebar what a sheet is, and hands it the first rows: most rosters need no second call.
 *
 * @param sheetId null for the active sheet, which also stands in for one that is gone
 */
export function openSheet(sheetId: number | null): OpenedSheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = (sheetId !== null && sheetOf(sheetId)) || spreadsheet.getActiveSheet();
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
