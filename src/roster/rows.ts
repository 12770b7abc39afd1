import { cellText, isBlank } from '../cells/cell';
import { folded } from '../cells/folded';
import type { Issue } from './issue';
import type { DataRow } from './table';

const TOTALS = new Set(
  (
    'total totals sum average averages avg mean median subtotal toplam ortalama summe gesamt durchschnitt totale ' +
    'moyenne promedio media'
  ).split(' '),
);

/** Whether a cell says that its row sums up the others. */
export function isTotal(text: string): boolean {
  return text.length < 20 && TOTALS.has(folded(text).replace(/\s*[:=]\s*$/, ''));
}

type RowCode = Extract<
  Issue,
  { code: 'above-header' | 'groups' | 'header-again' | 'total-row' | 'no-account' }
>['code'];

/** An issue about a row as a whole, with the first cell that says something. */
export function rowIssue(code: RowCode, { row, cells }: DataRow): Issue {
  const index = Math.max(
    cells.findIndex((cell) => !isBlank(cell)),
    0,
  );
  return { code, row, column: index + 1, text: cellText(cells[index]) };
}
