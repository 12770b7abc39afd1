/** A table of a file, within the limits of Google Sheets. */
import { cellName } from '../stand-in/a1';
import type { StoredCell } from '../stand-in/book';
import { UnreadableFile } from './unreadable-file';

export interface ImportedSheet {
  readonly name: string;
  /** Rows of one length. */
  readonly cells: StoredCell[][];
}

/** The limits that https://support.google.com/drive/answer/37603 gives. */
const MOST_CELLS = 10_000_000;
const MOST_CHARACTERS = 50_000;

const BLANK: StoredCell = { value: null };

/**
 * The rows up to the last one that holds something, as wide as the widest. They may have gaps.
 *
 * @param taken how many cells the file's other sheets have
 */
export function rectangle(
  file: string,
  rows: readonly (readonly (StoredCell | undefined)[] | undefined)[],
  taken = 0,
): StoredCell[][] {
  const size = { rows: 0, columns: 0 };
  // Unlike a loop over indexes, forEach takes no time for the gaps before a cell far away.
  rows.forEach((row, i) => {
    row?.forEach((cell, j) => {
      if (!cell || isBlank(cell)) return;
      assertShort(file, cell, i, j);
      size.rows = i + 1;
      size.columns = Math.max(size.columns, j + 1);
    });
  });
  if (taken + size.rows * size.columns > MOST_CELLS) {
    throw new UnreadableFile(
      `${file} has more than the 10 million cells that Google Sheets holds. ` +
        'Delete what you do not need, also far below and beside the table, and save it again.',
    );
  }
  return Array.from({ length: size.rows }, (_, i) =>
    Array.from({ length: size.columns }, (_, j) => rows[i]?.[j] ?? BLANK),
  );
}

function isBlank({ value, formula }: StoredCell): boolean {
  return !formula && (value === null || value === '');
}

function assertShort(file: string, { value, formula = '' }: StoredCell, row: number, column: number): void {
  const length = Math.max(formula.length, typeof value === 'string' ? value.length : 0);
  if (length <= MOST_CHARACTERS) return;
  throw new UnreadableFile(
    `Cell ${cellName(row, column)} of ${file} holds ${length.toLocaleString('en-US')} characters, more than the 50,000 ` +
      'that Google Sheets holds. Shorten it and save the file again.',
  );
}
