import { sheetOf } from './sheet-of';

/**
 * Shows some cells of a row and answers true; false where the sheet or the cells are gone.
 *
 * @param sheetId of the sheet
 * @param row counted from 1
 * @param column the first one, counted from 1
 * @param columns how many
 */
export function selectCells(sheetId: number, row: number, column: number, columns: number): boolean {
  const sheet = sheetOf(sheetId);
  if (!sheet || row > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) return false;
  sheet.getRange(row, column, 1, columns).activate();
  return true;
}
