import type { SheetState } from '../wire/doors';
import type { Watched } from '../wire/footprint';
import { footprintNow } from './footprint-now';
import { sheetOf } from './sheet-of';

/**
 * Tells the sidebar whether a sheet is still as it was read.
 *
 * @param sheetId of the sheet
 * @param watched the cells that matter
 */
export function checkSheet(sheetId: number, watched: Watched): SheetState {
  const sheet = sheetOf(sheetId);
  const active = SpreadsheetApp.getActiveSheet();
  return {
    footprint: sheet ? footprintNow(sheet, watched) : null,
    activeSheetId: active.getSheetId(),
    activeSheetName: active.getName(),
  };
}
