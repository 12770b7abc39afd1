import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POINTS } from '../workbench/contract/points';

const page = readFileSync(new URL('../../docs/WORKBENCH.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/^\| (.+?) \|.*\|$/gm)].map(([, point = '']) => point).slice(1);

test('every row of the table is a point of the contract, and every point has its row', () => {
  expect(rows).toEqual(Object.keys(POINTS));
});

test("Google's pages in the table have an address", () => {
  const used = new Set([...page.matchAll(/\[(\w+)\](?!:)/g)].map(([, name]) => name));
  const defined = new Set(
    [...page.matchAll(/^\[(\w+)\]: https:\/\/(?:developers|support)\.google\.com\//gm)].map(([, name]) => name),
  );
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  expect([...defined].filter((name) => !used.has(name))).toEqual([]);
});
