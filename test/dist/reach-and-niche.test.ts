import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { openDist } from './open-dist';

const { COMBINED_REACH, INFLUENCER_FEE_ESTIMATE, NICHE_MATCH } = openDist().dist;

const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

describe('COMBINED_REACH', () => {
  test.each<[string, Cell | Cell[][], unknown]>([
    ['a single cell', 50_000, 50_000],
    ['a column', column([50_000, 50_000]), 75_000],
    ['a row', [[50_000, 50_000]], 75_000],
    [
      'a table',
      [
        [50_000, ''],
        ['', 50_000],
      ],
      75_000,
    ],
    ['texts', column(['50K', '0.05M']), 75_000],
    ['a blank', '', ''],
    ['nothing but blanks', column(['', '', '']), ''],
    ['zeros', column([0, 0]), 0],
    ['an error', column([50_000, '#N/A']), '#N/A'],
    ['what is still computing', column(['Loading...']), 'Loading...'],
    ['someone who reaches all', column([100_000, 5]), 100_000],
  ])('takes %s', (_, reaches, people) => {
    expect(COMBINED_REACH(reaches, 100_000)).toBe(people);
  });

  test('leaves the blank end of an open range out', () => {
    expect(COMBINED_REACH(column([50_000, 50_000, ...Array(50_000).fill('')]), 100_000)).toBe(75_000);
  });

  test('hands an error of the audience on, and a blank audience gives a blank', () => {
    expect(COMBINED_REACH(column([5]), '#REF!')).toBe('#REF!');
    expect(COMBINED_REACH(column([5]), '')).toBe('');
  });

  test.each<[unknown, unknown, string]>([
    [column(['many']), 100, 'reaches: “many” is not a number'],
    [column([-5]), 100, 'reaches: “-5” must not be negative'],
    [column([true]), 100, 'reaches: “true” is not a number'],
    [column([new Date(2026, 0, 5)]), 100, 'reaches: “Mon Jan 05 2026” is not a number'],
    [column([5]), 0, 'audience: “0” must be above 0'],
    [column([5]), 'all', 'audience: “all” is not a number'],
    [column([5]), column([100, 200]), 'audience: pass a single cell or number.'],
    [
      column([50, 500]),
      100,
      'reaches: 500 is more than the audience of 100. Pass how many of the audience each one reaches.',
    ],
  ])('says what is wrong with %j within %j', (reaches, audience, message) => {
    expect(() => COMBINED_REACH(reaches as Cell, audience as Cell)).toThrow(message);
  });

  test('lies between the largest reach and what all add up to, in any order', () => {
    const rosters = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rosters, (reaches) => {
        const people = COMBINED_REACH(column(reaches), 1_000_000) as number;
        expect(people).toBeGreaterThanOrEqual(Math.max(...reaches) * (1 - 1e-9));
        expect(people).toBeLessThanOrEqual(
          Math.min(
            1_000_000,
            reaches.reduce((a, b) => a + b),
          ) *
            (1 + 1e-9),
        );
        expect(COMBINED_REACH(column([...reaches].reverse()), 1_000_000)).toBeCloseTo(people, 6);
        const tenfold = reaches.map((reach) => 10 * reach);
        expect(COMBINED_REACH(column(tenfold), 10_000_000)).toBeCloseTo(10 * people, 5);
      }),
    );
  });

  test('many small reaches are not lost to rounding', () => {
    // 1 − (1 − 1e-9)^100,000 of 1e9 people.
    expect(COMBINED_REACH(column(Array(100_000).fill(1)), 1e9)).toBeCloseTo(99_995.00021667, 3);
  });
});

describe('NICHE_MATCH', () => {
  test.each<[string, Cell | Cell[][]]>([
    ['with commas', 'vegan food, skincare'],
    ['with semicolons', 'vegan food; skincare'],
    ['with bars', 'vegan food|skincare'],
    ['in lines', 'vegan food\nskincare'],
    ['in a column', column(['vegan food', 'skincare', ''])],
    ['in a row of texts', [['vegan food', 'skincare, ']]],
  ])('takes keywords %s', (_, keywords) => {
    expect(NICHE_MATCH('Skincare', keywords)).toBe(0.5);
  });

  test('hands an error among the keywords on', () => {
    expect(NICHE_MATCH(column(['beauty']), '#N/A')).toBe('#N/A');
    expect(NICHE_MATCH(column(['beauty']), column(['beauty', 'Loading...']))).toBe('Loading...');
  });

  test('says that keywords have no word', () => {
    expect(() => NICHE_MATCH('beauty', '💄 ,')).toThrow(
      'keywords: “💄 ,” has no word. Type some, such as "beauty, skincare".',
    );
    expect(() => NICHE_MATCH('beauty', '')).toThrow('keywords: “” has no word.');
  });

  test('reads 100,000 bios in one call', () => {
    const bios = Array.from({ length: 100_000 }, (_, i) => [
      `Runner number ${i}, coffee and ${i % 2 ? 'beauty' : 'gaming'}`,
    ]);
    const matches = NICHE_MATCH(bios, 'beauty, skincare, coffee') as number[][];
    expect(matches[99_999]).toEqual([2 / 3]);
    expect(matches).toHaveLength(100_000);
  });

  test('a cell of 50,000 characters is a text like any other', () => {
    expect(NICHE_MATCH(`${'a '.repeat(24_990)}beauty`, 'beauty')).toBe(1);
    expect(NICHE_MATCH('x'.repeat(50_000), 'beauty')).toBe(0);
  });
});

describe('INFLUENCER_FEE_ESTIMATE', () => {
  const bounds = (...account: Cell[]) =>
    ['low', 'mid', 'high'].map((bound) => {
      const [followers, platform = '', views = ''] = account;
      return INFLUENCER_FEE_ESTIMATE(followers, platform, views, bound);
    });

  test('lies between low and high, which are the lowest and the highest of what was published', () => {
    // 50,000 followers reach 22.945 %, 17,209 impressions: 86 at $5, 637 at $37, 1,721 at $100; payments 2,362.
    expect(bounds(50_000, 'Instagram')).toEqual([86, 1_200, 2_400]);
    // 1,000,000 views: 10,000 at $10, 56,000 at $56, 75,000 at $75; payments 6,348.
    expect(bounds(1_000_000, 'YouTube', 1_000_000)).toEqual([6_300, 19_000, 75_000]);
  });

  test('where no cost or reach was published, payments alone give the middle, and the ends are asked for', () => {
    expect(INFLUENCER_FEE_ESTIMATE(50_000, 'Twitch', 9_000)).toBe(2_400);
    expect(INFLUENCER_FEE_ESTIMATE(50_000, 'TikTok')).toBe(2_400);
    expect(INFLUENCER_FEE_ESTIMATE(50_000)).toBe(2_400);
    expect(() => bounds(50_000, 'TikTok')).toThrow('views: low and high need them on TikTok');
    expect(() => bounds(50_000, 'Twitch', 9_000)).toThrow('bound: no low and high price was published for Twitch');
    expect(() => bounds(50_000)).toThrow('bound: low and high differ by platform; pass the platform');
  });

  test('grows with views', () => {
    const fees = INFLUENCER_FEE_ESTIMATE(50_000, 'TikTok', column([1_000, 10_000, 100_000, 1_000_000])) as number[][];
    expect(fees.flat()).toEqual([...fees.flat()].sort((a, b) => a - b));
  });
});
