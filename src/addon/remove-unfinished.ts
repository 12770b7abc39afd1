import { isUnfinished } from '../wire/unfinished';
import { sheetOf } from './sheet-of';
import { whileLocked } from './while-locked';

/**
 * Deletes a sheet that was left half written and answers true; false where it is gone, finished, being written or the
 * only one.
 *
 * @param sheetId of the sheet
 */
export function removeUnfinished(sheetId: number): boolean {
  return whileLocked(false, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = sheetOf(sheetId);
    if (!sheet || !isUnfinished(sheet.getName()) || spreadsheet.getSheets().length === 1) return false;
    spreadsheet.deleteSheet(sheet);
    return true;
  });
}
