import { toWire, type WireCell } from '../wire/cell';
import type { Sheet } from './sheet-of';

/** Some cells from the first column on, as they are handed to the sidebar; rows are counted from 1. */
export function wireCells(sheet: Sheet, firstRow: number, rows: number, columns: number): WireCell[][] {
  if (rows < 1 || columns < 1) return [];
  const values = sheet.getRange(firstRow, 1, rows, columns).getValues();
  return values.map((row) => row.map(toWire));
}
