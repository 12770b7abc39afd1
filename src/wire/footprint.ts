import type { WireCell } from './cell';

/** What tells a sheet from the same sheet after somebody typed, sorted or deleted in it. */
export type Footprint = string;

/** The cells that an answer rests on: others may change as they like. Rows and columns count from 1. */
export interface Watched {
  readonly columns: readonly number[];
  /** Its cells are watched in all columns, for a new one may appear; 0 where there are no headers. */
  readonly headerRow: number;
}

/**
 * A checksum of the watched cells in the order of their rows, without the blank ones at the end. Both sides work it out.
 *
 * @param rows of the sheet, from its first cell on
 * @param own columns of the add-on's formulas: adding them changes no roster, so their headers do not count
 */
export function footprintOf(
  rows: readonly (readonly WireCell[])[],
  { columns, headerRow }: Watched,
  own: readonly number[],
): Footprint {
  const watched = rows.map((row) => columns.map((column) => row[column - 1] ?? ''));
  const headers = (rows[headerRow - 1] ?? []).map((cell, i) => (own.includes(i + 1) ? '' : cell));
  const sum = new Checksum();
  sum.add(headers.slice(0, count(headers, isFilled)));
  for (const cells of watched.slice(
    0,
    count(watched, (row) => row.some(isFilled)),
  ))
    sum.add(cells);
  return sum.value();
}

/** How many there are up to the last one that counts. */
function count<T>(items: readonly T[], counts: (item: T) => boolean): number {
  return items.reduce((last, item, i) => (counts(item) ? i + 1 : last), 0);
}

const isFilled = (cell: WireCell) => cell !== '';

/** cyrb53 by bryc, public domain (github.com/bryc/code/blob/master/jshash): quick, and not to be trusted with secrets. */
class Checksum {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(cells: readonly WireCell[]): void {
    for (const character of JSON.stringify(cells)) {
      const code = character.codePointAt(0) as number;
      this.high = Math.imul(this.high ^ code, 2654435761);
      this.low = Math.imul(this.low ^ code, 1597334677);
    }
  }

  value(): string {
    return [this.high, this.low].map((half) => (half >>> 0).toString(36)).join('.');
  }
}
