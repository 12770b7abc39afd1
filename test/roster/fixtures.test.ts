import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { readRoster } from '../../src/roster/read-roster';
import { openDist } from '../dist/open-dist';

const FOLDER = new URL('fixtures/', import.meta.url);
const { ROSTER_CLEAN } = openDist().dist;

/** Invented rosters, each in a format or with a quirk that real ones have; beside each the clean table of it. */
const fixtures = readdirSync(FOLDER).flatMap((file) => /^([\w-]+)\.csv$/.exec(file)?.[1] ?? []);

/** What a roster cannot tell. */
const OPTIONS: Readonly<Record<string, string>> = {
  'chosen-columns': 'locale=de; columns=Zahl:followers, D:likes',
};

const csv = (file: string) => {
  const { data } = Papa.parse<string[]>(readFileSync(new URL(file, FOLDER), 'utf8').replace(/\n$/, ''));
  return data;
};

/** Numbers as Sheets makes them of a text that is nothing but digits and at most one point. */
const typed = (cell: string): Cell => (/^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell);

const printed = (table: readonly (readonly Cell[])[]) =>
  table.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : String(cell))),
  );

test.each(fixtures)('%s gives the clean table beside it, pasted as texts or as Sheets types it', (name) => {
  const values = csv(`${name}.csv`);
  const expected = csv(`${name}.clean.csv`);
  expect(printed(ROSTER_CLEAN(values, OPTIONS[name]))).toEqual(expected);
  if (!HAS_GROUPED_TEXTS.has(name)) {
    expect(
      printed(
        ROSTER_CLEAN(
          values.map((row) => row.map(typed)),
          OPTIONS[name],
        ),
      ),
    ).toEqual(expected);
  }
});

/** Texts such as "12.345" mean thousands here; typed as a decimal number what they meant is lost, and said so. */
const HAS_GROUPED_TEXTS = new Set(['german', 'turkish', 'italian', 'chosen-columns']);

test('every row of every fixture is the headers, an influencer or in an issue', () => {
  for (const name of fixtures) {
    const values = csv(`${name}.csv`);
    const { influencers, issues } = readRoster(values);
    const told = new Set([...influencers, ...issues].map(({ row }) => row));
    const untold = values.flatMap((row, i) => (row.some((cell) => cell.trim()) && !told.has(i + 1) ? i + 1 : []));
    expect(untold.length, name).toBeLessThanOrEqual(1);
  }
});
