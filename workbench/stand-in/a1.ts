/** A1 notation. */
import type { Box } from './book';

export function boxName(box: Box): string {
  const first = cellName(box.row, box.column);
  if (box.rows === 1 && box.columns === 1) return first;
  return `${first}:${cellName(box.row + box.rows - 1, box.column + box.columns - 1)}`;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(65 + (column % 26));
}

/** Reads "B2", "B2:C9", "B2:B", "B:C" or "2:3"; an open side ends where the sheet ends. */
export function parseBox(text: string, sheet: { rows: number; columns: number }): Box | undefined {
  const match = /^\$?([a-z]*)\$?([1-9]\d*)?(?::\$?([a-z]*)\$?([1-9]\d*)?)?$/i.exec(text);
  if (!match) return undefined;
  const [, columnA = '', rowA = '', columnB, rowB = ''] = match;
  if (columnB === undefined) {
    return columnA && rowA ? { row: +rowA - 1, column: columnIndex(columnA), rows: 1, columns: 1 } : undefined;
  }
  if (!(columnA || rowA) || !(columnB || rowB)) return undefined;
  const rowEnds = [rowA ? +rowA - 1 : 0, rowB ? +rowB - 1 : sheet.rows - 1];
  const columnEnds = [columnA ? columnIndex(columnA) : 0, columnB ? columnIndex(columnB) : sheet.columns - 1];
  const row = Math.min(...rowEnds);
  const column = Math.min(...columnEnds);
  return { row, column, rows: Math.max(...rowEnds) - row + 1, columns: Math.max(...columnEnds) - column + 1 };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
