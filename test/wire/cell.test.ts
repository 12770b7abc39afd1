import { expect, test } from 'vitest';
import { fromWire, toWire } from '../../src/wire/cell';

test('every cell survives the way to the sidebar, dates to the millisecond', () => {
  const cells = ['', '=1+1', 12.5, -0.1, true, false, new Date(2026, 4, 17, 23, 59, 59, 999), new Date(-1)];
  const carried = JSON.parse(JSON.stringify(cells.map(toWire)));
  expect(carried.map(fromWire)).toEqual(cells);
});
