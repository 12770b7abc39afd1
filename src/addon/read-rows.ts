import type { WireCell } from '../wire/cell';
import { sheetOf } from './sheet-of';
import { wireCells } from './wire-cells';

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
  const there = sheet.getMaxRows() - firstRow + 1;
  return wireCells(sheet, firstRow, Math.min(rows, there), Math.min(columns, sheet.getMaxColumns()));
}
