import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import type { CellOrRange } from '../../src/functions/cell-policy';
import { openDist } from './open-dist';

const dist = openDist().dist;

/** No "1.234": how often it stands in a range tells how it is meant. */
const number = fc.oneof(
  fc.integer({ min: -2, max: 3_000_000 }),
  fc.constantFrom<Cell>('', '12.5K', '0,8M', 'soon', '#N/A', 'Loading...', true),
);
const rate = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom<Cell>('', '3%', 0, 3.4, 'soon'));
const platform = fc.constantFrom<Cell>('Instagram', 'TikTok', 'X', '', '#N/A');
const basis = fc.constantFrom<Cell>('followers', 'views', '', '#N/A');
const bound = fc.constantFrom<Cell>('low', 'high', '');
const text = fc.constantFrom<Cell>('beauty', 'Gaming and skincare', '', 5, '#N/A');

/** Functions that are read row by row, with what stands in a row. */
const FUNCTIONS: readonly (readonly [keyof typeof dist, fc.Arbitrary<Cell>[]])[] = [
  ['INFLUENCER_TIER', [number, platform]],
  ['ENGAGEMENT_RATE', [number, number, number, number, number]],
  ['ENGAGEMENT_BENCHMARK', [number, platform, basis]],
  ['ENGAGEMENT_GRADE', [number, platform, rate, basis]],
  ['ENGAGEMENT_VS_ROSTER', [number, platform, rate]],
  ['INFLUENCER_FEE_ESTIMATE', [number, platform, number, bound]],
  ['CPE', [number, number]],
  ['CPM', [number, number]],
  ['CPV', [number, number]],
  ['INFLUENCER_CHECKS', [number, platform, rate, basis, number, number, number]],
  ['FOLLOWER_COUNT', [number]],
];

describe.each(FUNCTIONS)('%s', (name, cells) => {
  const call = (...args: CellOrRange[]) => {
    try {
      return (dist[name] as (...args: CellOrRange[]) => unknown)(...args);
    } catch (error) {
      return (error as Error).message;
    }
  };
  const rows = fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 12 });
  const column = (table: readonly (readonly Cell[])[], at: number) => table.map((row) => [row[at]]);

  if (cells.length > 1) {
    test('a single cell says the same as a column that repeats it', () => {
      fc.assert(
        fc.property(rows, fc.nat(), (table, which) => {
          const at = which % cells.length;
          const single = table[0]?.[at];
          const columns = cells.map((_, i) => column(table, i));
          const repeated = table.map(() => [single]);
          const repeating = call(...columns.map((own, i) => (i === at ? repeated : own)));
          expect(call(...columns.map((own, i) => (i === at ? single : own)))).toEqual(repeating);
        }),
        { numRuns: 300 },
      );
    });
  }

  test('columns turned into rows answer rows', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const columns = cells.map((_, at) => column(table, at));
        const inRows = columns.map((cellsOfColumn) => [cellsOfColumn.map(([cell]) => cell)]);
        const answered = call(...columns);
        const turned = Array.isArray(answered) ? [answered.map(([answer]) => answer)] : answered;
        expect(call(...inRows)).toEqual(turned);
      }),
      { numRuns: 300 },
    );
  });

  if (name !== 'ENGAGEMENT_VS_ROSTER') {
    test('rows of plain numbers answer by themselves, in any order', () => {
      const plain = cells.map((cell) => cell.filter((value) => typeof value !== 'string' || !/\d/.test(value)));
      fc.assert(
        fc.property(fc.array(fc.tuple(...plain), { minLength: 2, maxLength: 12 }), (table) => {
          const columns = (some: readonly (readonly Cell[])[]) => cells.map((_, at) => column(some, at));
          const padded = (answers: unknown) =>
            Array.isArray(answers) ? table.map((_, i) => answers[i]?.[0] ?? '') : answers;
          const answers = padded(call(...columns(table)));
          const reversed = padded(call(...columns([...table].reverse())));
          expect(Array.isArray(reversed) ? reversed.reverse() : reversed).toEqual(answers);
        }),
        { numRuns: 300 },
      );
    });
  }
});

test('NICHE_MATCH answers each text by itself, in any order', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), (texts) => {
      const matches = dist.NICHE_MATCH([texts], 'beauty, skincare') as Cell[][];
      const alone = texts.map((one) => dist.NICHE_MATCH(one, 'beauty, skincare'));
      expect(texts.map((_, i) => matches[0]?.[i] ?? '')).toEqual(alone);
    }),
  );
});

describe('columns of 100,000 rows with a blank tail of as many', () => {
  const ROWS = 100_000;
  const column = (value: (i: number) => Cell) => Array.from({ length: 2 * ROWS }, (_, i) => [i < ROWS ? value(i) : '']);
  const followers = column((i) => 1_000 + ((i * 7_919) % 2_000_000));
  const likes = column((i) => 50 + (i % 900));
  const platforms = column((i) => (i % 2 ? 'TikTok' : 'Instagram'));
  const rates = column((i) => 0.001 * (1 + (i % 50)));

  test.each<[string, () => unknown]>([
    ['INFLUENCER_TIER', () => dist.INFLUENCER_TIER(followers, platforms)],
    ['ENGAGEMENT_RATE', () => dist.ENGAGEMENT_RATE(followers, likes, likes, likes, likes)],
    ['ENGAGEMENT_BENCHMARK', () => dist.ENGAGEMENT_BENCHMARK(followers, platforms, 'followers')],
    ['ENGAGEMENT_GRADE', () => dist.ENGAGEMENT_GRADE(followers, platforms, rates, 'followers')],
    ['ENGAGEMENT_VS_ROSTER', () => dist.ENGAGEMENT_VS_ROSTER(followers, platforms, rates)],
    ['INFLUENCER_FEE_ESTIMATE', () => dist.INFLUENCER_FEE_ESTIMATE(followers, platforms, likes, 'low')],
    ['CPE', () => dist.CPE(likes, followers)],
    ['CPM', () => dist.CPM(likes, followers)],
    ['CPV', () => dist.CPV(likes, followers)],
    ['INFLUENCER_CHECKS', () => dist.INFLUENCER_CHECKS(followers, platforms, rates, 'followers', likes, likes, likes)],
    ['NICHE_MATCH', () => dist.NICHE_MATCH(platforms, 'tiktok')],
    ['FOLLOWER_COUNT', () => dist.FOLLOWER_COUNT(followers)],
  ])('%s answers them without the tail', (name, call) => {
    const answers = call() as Cell[][];
    // The last one of INFLUENCER_CHECKS may have nothing to say.
    if (name === 'INFLUENCER_CHECKS') expect(answers.length).toBeLessThanOrEqual(ROWS);
    else expect(answers).toHaveLength(ROWS);
    expect(answers.filter(([answer]) => String(answer).startsWith('⚠'))).toEqual([]);
  });
});
