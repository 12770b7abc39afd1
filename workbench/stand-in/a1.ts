/** A1 notation. */
import { parseA1Ref } from '@borgar/fx';
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

/** A reference such as "B2", "B2:C9", "B2:B", "B:C", "2:3" or "Roster!B2:B". */
export interface Reference {
  /** Of the sheet that it names. */
  readonly sheetName: string | undefined;
  /** Its cells; an open side ends where the sheet ends. */
  boxIn(sheet: { rows: number; columns: number }): Box;
}

export function parseReference(text: string): Reference | undefined {
  const parsed = parseA1Ref(text, { allowTernary: true, allowNamed: false });
  if (!parsed || !('range' in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  return {
    sheetName: parsed.context?.[0],
    boxIn({ rows, columns }) {
      const [row, column] = [top ?? 0, left ?? 0];
      return { row, column, rows: (bottom ?? rows - 1) - row + 1, columns: (right ?? columns - 1) - column + 1 };
    },
  };
}
