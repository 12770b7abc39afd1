import type { Sheet } from './sheet-of';

/** Adds the rows and columns that a sheet lacks. */
export function grow(sheet: Sheet, rows: number, columns: number): void {
  const [missingRows, missingColumns] = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}
