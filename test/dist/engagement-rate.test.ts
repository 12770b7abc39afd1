import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDist } from './open-dist';

const { ENGAGEMENT_RATE } = openDist().dist;

test('is likes, comments, shares and saves divided by the audience', () => {
  expect(ENGAGEMENT_RATE(20_000, 600, 80)).toBe(0.034);
  expect(ENGAGEMENT_RATE(20_000, 600, 80, 100, 20)).toBe(0.04);
  expect(ENGAGEMENT_RATE(20_000, 600)).toBe(0.03);
  expect(ENGAGEMENT_RATE('20K', '1,2K')).toBe(0.06);
});

test('may exceed 100 %, as TikTok by followers does', () => {
  expect(ENGAGEMENT_RATE(1_000, 38_000, 260)).toBe(38.26);
});

describe('in ranges', () => {
  test('a count that is blank was not reported; a blank audience or blank likes give a blank', () => {
    expect(ENGAGEMENT_RATE([[1_000], [1_000], [''], [1_000]], [[50], [50], [50], ['']], [[''], [5], [5], [5]])).toEqual(
      [[0.05], [0.055]],
    );
  });

  test('a wrong cell answers in its own row and the other rows stand', () => {
    expect(
      ENGAGEMENT_RATE([[1_000], [0], [1_000], [1_000]], [[50], [50], ['many'], [50]], [[1], [1], [1], [-1]]),
    ).toEqual([
      [0.051],
      ['⚠ audience: “0” must be above 0'],
      ['⚠ likes: “many” is not a number'],
      ['⚠ comments: “-1” must not be negative'],
    ]);
  });

  test('an error cell is handed on, and a blank goes before it', () => {
    expect(ENGAGEMENT_RATE([[1_000], [''], [9]], [[50], ['#N/A'], [9]], [['#N/A'], [''], [0]])).toEqual([
      ['#N/A'],
      [''],
      [1],
    ]);
  });

  test('of two wrong cells in a row the first is told', () => {
    expect(ENGAGEMENT_RATE([['x'], ['#N/A'], ['x']], [['y'], ['y'], ['#N/A']])).toEqual([
      ['⚠ audience: “x” is not a number'],
      ['#N/A'],
      ['⚠ audience: “x” is not a number'],
    ]);
  });

  test('the blank end of an open row is cut off like that of an open column', () => {
    expect(ENGAGEMENT_RATE([[1_000, '', 1_000, '', '']], [[50, 50, 60, '', '']])).toEqual([[0.05, '', 0.06]]);
  });

  test('a single cell is repeated along them', () => {
    const cell = fc.oneof(fc.constantFrom<string | number>('', 'x', '#N/A', '5K'), fc.nat(90_000));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), cell, (likes, audience) => {
        const column = likes.map((like) => [like]);
        expect(ENGAGEMENT_RATE(audience, column)).toEqual(
          ENGAGEMENT_RATE(
            column.map(() => [audience]),
            column,
          ),
        );
      }),
    );
  });

  test('of different sizes are an error that names both', () => {
    expect(() => ENGAGEMENT_RATE([[1], [2], [3]], [[1], [2]])).toThrow(
      'audience has 3 rows and likes has 2 rows: pass ranges of the same size, or a single cell.',
    );
    expect(() => ENGAGEMENT_RATE([[1, 2]], [[1]])).toThrow('audience has 1 row × 2 columns and likes has 1 row');
  });

  test('a thousand rows with an open tail answer a thousand rows', () => {
    const column = (cell: number) => Array.from({ length: 50_000 }, (_, i) => [i < 1_000 ? cell : '']);
    const rates = ENGAGEMENT_RATE(column(2_000), column(100), column(20)) as unknown[];
    expect(rates).toHaveLength(1_000);
    expect(rates[999]).toEqual([0.06]);
  });
});

describe('typed in the calculators’ order', () => {
  const message = 'The audience comes first: =ENGAGEMENT_RATE(followers, likes, comments).';

  test('it shows the right one', () => {
    expect(() => ENGAGEMENT_RATE(600, 80, 20_000)).toThrow(message);
    expect(() => ENGAGEMENT_RATE([[600], [90], ['']], [[80], [4], ['']], [[20_000], [4_000], ['']])).toThrow(message);
  });

  test('one odd row among others is a number like any other', () => {
    expect(ENGAGEMENT_RATE([[600], [2_000]], [[80], [90]], [[20_000], [9]])).toEqual([[20_080 / 600], [99 / 2_000]]);
  });
});

test('without likes it says what it needs', () => {
  expect(() => ENGAGEMENT_RATE(20_000)).toThrow('ENGAGEMENT_RATE needs likes: pass a cell or a range.');
});
