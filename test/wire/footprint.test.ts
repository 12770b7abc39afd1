import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WireCell } from '../../src/wire/cell';
import { footprintOf, type Watched } from '../../src/wire/footprint';

const WIDTH = 6;
const filled = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.record({ date: fc.integer() }),
);
const cell: fc.Arbitrary<WireCell> = fc.oneof({ weight: 3, arbitrary: filled }, fc.constant(''));
const sheet = fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 2, maxLength: 8 });
const columns = fc.uniqueArray(fc.integer({ min: 1, max: WIDTH }), { minLength: 1 });
const watching = fc.record({ columns, headerRow: fc.nat(2) });

function withCell(row: readonly WireCell[], column: number, content: WireCell): WireCell[] {
  return row.map((cell, i) => (i + 1 === column ? content : cell));
}

const isWatched = ({ columns, headerRow }: Watched, own: readonly number[], row: number, column: number) =>
  columns.includes(column) || (row === headerRow && !own.includes(column));

test('a footprint changes with every watched cell, and with no other', () => {
  const place = fc.record({ row: fc.nat(), column: fc.integer({ min: 1, max: WIDTH }) });
  fc.assert(
    fc.property(sheet, watching, columns, cell, place, (rows, watched, own, content, { row, column }) => {
      const changed = (row % rows.length) + 1;
      const other = rows.map((cells, i) => (i + 1 === changed ? withCell(cells, column, content) : cells));
      const isSame = JSON.stringify(rows) === JSON.stringify(other) || !isWatched(watched, own, changed, column);
      expect(footprintOf(other, watched, own) === footprintOf(rows, watched, own)).toBe(isSame);
    }),
    { numRuns: 2_000 },
  );
});

test('a footprint changes when watched rows change places', () => {
  fc.assert(
    fc.property(sheet, columns, (rows, columns) => {
      const [first = [], second = [], ...others] = rows;
      const watched = { columns, headerRow: 0 };
      const seen = (row: readonly WireCell[]) => JSON.stringify(columns.map((column) => row[column - 1]));
      const swapped = footprintOf([second, first, ...others], watched, []);
      expect(swapped === footprintOf(rows, watched, [])).toBe(seen(first) === seen(second));
    }),
  );
});

test('a footprint changes with a row that is added at the end, unless it is blank where it is watched', () => {
  fc.assert(
    fc.property(sheet, columns, filled, (rows, columns, content) => {
      const watched = { columns, headerRow: 1 };
      const blank = new Array<WireCell>(WIDTH).fill('');
      const elsewhere = blank.map((_, i) => (columns.includes(i + 1) ? '' : content));
      const footprint = footprintOf(rows, watched, []);
      expect(footprintOf([...rows, blank, elsewhere], watched, [])).toBe(footprint);
      const more = withCell(blank, columns[0] ?? 1, content);
      expect(footprintOf([...rows, more], watched, [])).not.toBe(footprint);
    }),
  );
});

test("a footprint changes with a column's new header, and not with the add-on's own columns", () => {
  const rows = [
    ['Handle', 'Followers'],
    ['@ada', 12_000],
  ];
  const watched = { columns: [1, 2], headerRow: 1 };
  const footprint = footprintOf(rows, watched, []);
  const wider = rows.map((row, i) => [...row, i === 0 ? 'Tier' : 'Micro']);
  expect(footprintOf(wider, watched, [])).not.toBe(footprint);
  expect(footprintOf(wider, watched, [3])).toBe(footprint);
});

test('10,000 changes of one number have 10,000 footprints', () => {
  const watched = { columns: [1], headerRow: 0 };
  const footprints = Array.from({ length: 10_000 }, (_, i) => footprintOf([[i], ['x']], watched, []));
  expect(new Set(footprints).size).toBe(10_000);
});
