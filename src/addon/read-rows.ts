import { toWire, type WireCell } from '../wire/cell';
import { sheetOf } from './sheet-of';

/**
 * Hands cells to the sidebar; fewer where the sheet has become smaller, null where it is gone.
 *
 * @param sheetId of the sheet
 * @param firstRow counted from 1
 * @param rows how many
 * @param columns how many, from the first one on
 */
export function readRows(sheetId: number, firstRow: number, rows: number, columns: number): WireCell[][] | null {
  const sheet = sheetOf(sheetId);
  if (!sheet) return null;
  const [height, width] = [Math.min(rows, sheet.getMaxRows() - firstRow + 1), Math.min(columns, sheet.getMaxColumns())];
  if (height < 1 || width < 1) return [];
  const values = sheet.getRange(firstRow, 1, height, width).getValues();
  return values.map((row) => row.map(toWire));
}
