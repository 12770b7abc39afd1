import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { readRoster } from '../../src/roster/read-roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';

const headers = ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Fee (USD)'];
const codes = (values: Cell[][]) => readRoster(values).issues.map(({ code }) => code);

describe('the header row', () => {
  test('is found below a title and blank rows', () => {
    const roster = readRoster([['Our roster, May'], [], headers, ['@ada', 'TikTok', 12_000, 300, 12, 250]]);
    expect(roster.influencers).toMatchObject([
      { row: 4, handle: '@ada', platform: 'TikTok', followers: 12_000, fee: 250 },
    ]);
  });

  test('names its columns in any case, with any signs', () => {
    const roster = readRoster([
      ['USERNAME', '#Followers/Subscribers', ' Likes\n(avg.) '],
      ['@ada', 12_000, 300],
    ]);
    expect(roster.columns.map(({ field }) => field)).toEqual(['handle', 'followers', 'likes']);
  });

  test('tells the currency', () => {
    expect(readRoster([headers, ['@ada', '', 1, 1, 1, 1]]).currency).toBe('USD');
    expect(
      readRoster([
        ['Followers', 'Price €'],
        [1, 1],
      ]).currency,
    ).toBe('EUR');
    expect(
      readRoster([
        ['Followers', 'Fee'],
        [1, 1],
      ]).currency,
    ).toBeUndefined();
  });

  test('"Channel" is the platform where its cells are platforms, and a name where they are names', () => {
    const first = (channel: string) =>
      readRoster([
        ['Channel', 'Followers'],
        [channel, 5],
      ]).influencers[0];
    expect(first('Instagram')).toMatchObject({ platform: 'Instagram', name: '' });
    expect(first('Ada Cooks')).toMatchObject({ platform: undefined, name: 'Ada Cooks' });
  });
});

describe('a sheet that is no roster', () => {
  test.each<[string, Cell[][], string]>([
    ['nothing in it', [['']], 'empty-sheet'],
    ['50,000 blank rows', Array.from({ length: 50_000 }, () => ['', '']), 'empty-sheet'],
    ['text in every cell', Array.from({ length: 9 }, () => ['lorem', 'ipsum']), 'no-header'],
    [
      'no followers',
      [
        ['Handle', 'Avg likes'],
        ['@ada', 3],
      ],
      'no-followers-column',
    ],
    ['one row, of headers', [headers], 'no-rows'],
    ['one row, of data', [['@ada', 'TikTok', 12_000]], 'no-header'],
  ])('with %s says so', (_, values, code) => {
    expect(codes(values)).toEqual([code]);
    expect(readRoster(values).influencers).toEqual([]);
  });
});

describe('numbers', () => {
  test('are read in the spelling of their column', () => {
    const { influencers } = readRoster([
      ['Handle', 'Followers'],
      ['@a', '12.5K'],
      ['@b', '1,234'],
    ]);
    expect(influencers.map(({ followers }) => followers)).toEqual([12_500, 1_234]);
  });

  test('that stay unclear are missing, with row, column and text', () => {
    const { influencers, issues } = readRoster([
      headers,
      ['@a', 'TikTok', 12_000, 'many', '#N/A', '1.234'],
      ['@b', 'Myspace', 12_000, 1, 1, 1],
    ]);
    expect(influencers[0]).toMatchObject({ likes: undefined, comments: undefined, fee: undefined });
    expect(influencers[1]).toMatchObject({ platform: undefined });
    expect(issues).toEqual(
      expect.arrayContaining([
        { code: 'unreadable-number', row: 2, column: 4, field: 'likes', text: 'many' },
        { code: 'error-cell', row: 2, column: 5, field: 'comments', text: '#N/A' },
        { code: 'ambiguous-number', row: 2, column: 6, field: 'fee', text: '1.234', values: [1.234, 1_234] },
        { code: 'unknown-platform', row: 3, column: 2, field: 'platform', text: 'Myspace' },
      ]),
    );
    expect(issues).toHaveLength(4);
  });

  test('of a rate are fractions, whether they stand there as fractions or percents', () => {
    const rates = (...cells: Cell[]) =>
      readRoster([['Followers', 'ER'], ...cells.map((cell) => [10_000, cell])]).influencers.map(
        (one) => one.engagementRate,
      );
    expect(rates(0.034, 0.012)).toEqual([0.034, 0.012]);
    expect(rates(3.4, 0.6)).toEqual([0.034, 0.006]);
    expect(rates('3.4%', '0.6%')).toEqual([0.034, 0.006]);
  });

  test('of a rate are compared with the likes beside them', () => {
    const { influencers } = readRoster([
      ['Followers', 'ER', 'Likes'],
      [10_000, 0.34, 33],
      [20_000, 0.5, 95],
    ]);
    const [first, second] = influencers.map((one) => one.engagementRate);
    expect(first).toBeCloseTo(0.0034, 9);
    expect(second).toBeCloseTo(0.005, 9);
  });
});

test('the same account twice keeps its fuller row and says so', () => {
  const { influencers, issues } = readRoster([
    headers,
    ['@ada', 'TikTok', 12_000, '', '', ''],
    ['@ADA', 'TikTok', 12_500, 300, 12, 250],
    ['@ada', 'YouTube', 3_000, 1, 1, 1],
  ]);
  expect(influencers.map(({ row }) => row)).toEqual([3, 4]);
  expect(issues).toEqual([{ code: 'same-account', row: 2, text: '@ada', kept: 3 }]);
});

test('every row of the sample is an influencer or an issue, and its oddities are seen', () => {
  const { influencers, issues, columns } = readRoster(SAMPLE_ROSTER);
  expect(columns.map(({ field }) => field)).toEqual([
    'name',
    'handle',
    'platform',
    'followers',
    'likes',
    'comments',
    'views',
    'fee',
    'niche',
  ]);
  expect(influencers).toHaveLength(58);
  expect(issues.map(({ code }) => code)).toEqual([
    'unreadable-number',
    'unreadable-number',
    'error-cell',
    'same-account',
  ]);
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom('', 'Followers', 'Handle', 'Fee', '12.5K', '#N/A', '1.234', null, undefined),
);

test('whatever the cells, it never throws, and no row below the header is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 }), (cells) => {
      const values = [headers, ...cells];
      const { influencers, issues } = readRoster(values);
      const told = [...influencers, ...issues].flatMap((one) => ('row' in one ? one.row : []));
      cells.forEach((row, i) => {
        if (row.some((cell) => String(cell ?? '').trim() !== '')) expect(told).toContain(i + 2);
      });
    }),
  );
});
