import type { Cell } from '../cells/cell';
import { recogniseColumns } from './column-names';
import type { RecognisedColumn } from './roster';

export interface HeaderRow {
  /** Of the range, 0 = first. */
  readonly index: number;
  readonly columns: readonly RecognisedColumn[];
}

/** Headers stand near the top: below a title, a date, a blank row. */
const ROWS_SEARCHED = 20;

/** The row that names the most fields, at least two of them or the followers; the upper one of equals. */
export function findHeaderRow(values: readonly (readonly Cell[])[]): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  values.slice(0, ROWS_SEARCHED).forEach((row, index) => {
    const columns = recogniseColumns(row, values.slice(index + 1));
    const enough = columns.length > 1 || columns.some(({ field }) => field === 'followers');
    if (enough && columns.length > (best?.columns.length ?? 0)) best = { index, columns };
  });
  return best;
}
