import { recogniseColumns } from './column-names';
import type { RecognisedColumn } from './field';
import type { DataRow } from './field-reader';

export interface HeaderRow {
  /** Of the range, 1 = first. */
  readonly row: number;
  readonly columns: readonly RecognisedColumn[];
}

/** Headers stand near the top: below a title, a date, a note. */
const ROWS_SEARCHED = 20;

/** The row that names the most fields, at least two of them or the followers; the upper one of equals. */
export function findHeaderRow(filled: readonly DataRow[]): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  filled.slice(0, ROWS_SEARCHED).forEach(({ row, cells }, index) => {
    const columns = recogniseColumns(cells, filled.slice(index + 1));
    const enough = columns.length > 1 || columns.some(({ field }) => field === 'followers');
    if (enough && columns.length > (best?.columns.length ?? 0)) best = { row, columns };
  });
  return best;
}
