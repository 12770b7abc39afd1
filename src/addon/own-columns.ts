import type { Sheet } from './sheet-of';

/** Headers stand in one of the first 20 rows that hold something, formulas below them. */
const ROWS_SEARCHED = 100;

const OWN_FORMULA = /^=(INFLUENCER|ENGAGEMENT)_/i;

/** The columns of the add-on's formulas, counted from 1: told by the formulas, for people move, delete and copy columns. */
export function ownColumns(sheet: Sheet): number[] {
  const rows = Math.min(sheet.getLastRow(), ROWS_SEARCHED);
  if (rows === 0) return [];
  const formulas = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getFormulas();
  const isOwn = (column: number) => formulas.some((row) => OWN_FORMULA.test(row[column - 1] ?? ''));
  return Array.from({ length: sheet.getLastColumn() }, (_, i) => i + 1).filter(isOwn);
}
