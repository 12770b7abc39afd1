import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { openDist } from './open-dist';

const { BENCHMARK_TABLE, ENGAGEMENT_BENCHMARK, ENGAGEMENT_GRADE } = openDist().dist;

describe('the published rates', () => {
  test('are the median where sources disagree', () => {
    // HypeAuditor 2026: 0.54 %, Modash: 0.84 to 1.11 %.
    expect(ENGAGEMENT_BENCHMARK(50_000, 'Instagram')).toBeCloseTo((0.0054 + 0.00975) / 2, 12);
  });

  test('meet at the tiers', () => {
    expect(ENGAGEMENT_BENCHMARK([[9_999], [10_000], [99_999], [100_000]], 'TikTok', 'views')).toEqual([
      [expect.closeTo(0.12825, 12)],
      [0.08875],
      [0.08875],
      [0.07025],
    ]);
  });

  test('are blank where nothing was published: neither a tier below nor another basis stands in', () => {
    expect(ENGAGEMENT_BENCHMARK(5_000, 'Instagram', 'impressions')).toBe(0.0623);
    expect(ENGAGEMENT_BENCHMARK(50_000, 'Instagram', 'impressions')).toBe('');
    expect(ENGAGEMENT_BENCHMARK(50_000, 'YouTube', 'views')).toBe('');
    expect(ENGAGEMENT_BENCHMARK(50_000, 'Twitch')).toBe('');
  });

  test('on TikTok and YouTube ask what they are by, elsewhere they are by followers', () => {
    for (const platform of ['TikTok', 'YouTube'])
      expect(() => ENGAGEMENT_BENCHMARK(50_000, platform)).toThrow(
        `basis: on ${platform} rates are by views or by followers; say which, such as "views"`,
      );
    expect(ENGAGEMENT_BENCHMARK(50_000, 'Instagram', '')).toBe(ENGAGEMENT_BENCHMARK(50_000, 'Instagram', 'followers'));
  });
});

describe('BENCHMARK_TABLE', () => {
  const [headers = [], ...rows] = BENCHMARK_TABLE();
  const column = (name: string) => rows.map((row) => row[headers.indexOf(name)]);

  test('has source, year and address beside every rate, and says where there is none', () => {
    column('Engagement rate').forEach((rate, i) => {
      const source = ['Source', 'Year', 'Address'].map((name) => column(name)[i]);
      if (rate === '') expect(column('Note')[i]).toBe('Nothing was published.');
      else expect(source.every(Boolean)).toBe(true);
    });
    expect(column('Engagement rate')).toContain('');
  });

  test('handed back as one’s own it answers the same', () => {
    for (const [platform, basis] of [
      ['Instagram', 'followers'],
      ['Instagram', 'impressions'],
      ['TikTok', 'views'],
      ['YouTube', 'followers'],
    ]) {
      const followers = [[500], [12_000], [99_999], [450_000], [3_000_000]];
      expect(ENGAGEMENT_BENCHMARK(followers, platform, basis, BENCHMARK_TABLE())).toEqual(
        ENGAGEMENT_BENCHMARK(followers, platform, basis),
      );
    }
  });
});

describe('with rates of one’s own', () => {
  const own = [
    ['Engagement rate', 'From', 'Platform', 'Basis'],
    ['2%', '10.000', 'insta', ''],
    [0.03, 0, 'Instagram', ''],
    ['', '100K', 'Instagram', ''],
    [0.5, 0, 'TikTok', 'views'],
    [0.07, '', '', ''],
    ['', '', '', ''],
  ];

  test('columns are found by their headers, a blank platform or basis is for all that no row names', () => {
    expect(ENGAGEMENT_BENCHMARK([[500], [10_000], [100_000]], 'Instagram', '', own)).toEqual([[0.03], [0.02]]);
    expect(ENGAGEMENT_BENCHMARK(500, 'TikTok', 'views', own)).toBe(0.5);
    expect(ENGAGEMENT_BENCHMARK(500, 'TikTok', 'followers', own)).toBe(0.07);
    expect(ENGAGEMENT_BENCHMARK(500, 'X', '', own)).toBe(0.07);
  });

  test('rows that begin at the same number disagree, whatever their order', () => {
    const table = [['Engagement rate'], [0.01], [0.05], [0.02]];
    expect(ENGAGEMENT_BENCHMARK(500, 'X', '', table)).toBe(0.02);
    expect(ENGAGEMENT_GRADE([[500], [500], [500]], 'X', [[0.004], [0.09], [0.11]], '', table)).toEqual([
      ['Low'],
      ['Above average'],
      ['High'],
    ]);
  });

  test.each<[string, Cell[][] | string, string]>([
    ['without the header of the rate', [['Platform'], ['X']], 'benchmarks: pass a table with the headers'],
    ['without a row', [['Engagement rate'], ['']], 'benchmarks: pass a table with the headers'],
    ['that is a word', 'mine', 'benchmarks: pass a table with the headers'],
    ['with a rate above 100 %', [['Engagement rate'], [3.4]], 'benchmarks: “3.4” under Engagement rate is not a rate'],
    ['with a rate that is none', [['Engagement rate'], ['low']], 'benchmarks: “low” under Engagement rate'],
    [
      'with a start that is none',
      [
        ['Engagement rate', 'From'],
        [0.1, 'all'],
      ],
      'benchmarks: “all” under From',
    ],
    [
      'with a platform nobody knows',
      [
        ['Engagement rate', 'Platform'],
        [0.1, 'Myspace'],
      ],
      '“Myspace” is unknown',
    ],
    [
      'with a basis nobody knows',
      [
        ['Engagement rate', 'Basis'],
        [0.1, 'fame'],
      ],
      'basis: “fame” is unknown',
    ],
  ])('a table %s is an error', (_, table, message) => {
    expect(() => ENGAGEMENT_BENCHMARK([[500]], 'X', '', table)).toThrow(message);
  });
});

describe('grades', () => {
  // By followers on TikTok one source speaks of Micro, 0.9 %: the cuts are 0.45, 0.72, 1.125 and 1.8 %.
  test.each([
    [0, 'Low'],
    [0.0044, 'Low'],
    [0.0046, 'Below average'],
    [0.0071, 'Below average'],
    [0.0073, 'Average'],
    [0.0112, 'Average'],
    [0.0113, 'Above average'],
    [0.0179, 'Above average'],
    [0.0181, 'High'],
    [38, 'High'],
  ])('%s is %s', (rate, grade) => {
    expect(ENGAGEMENT_GRADE(50_000, 'TikTok', rate, 'followers')).toBe(grade);
  });

  test('what one of two sources calls average is neither low nor high', () => {
    // HypeAuditor says 0.54 %, Modash 0.975 %.
    expect(ENGAGEMENT_GRADE(50_000, 'Instagram', [[0.0054], [0.00975], [0.0121], [0.0044]])).toEqual([
      ['Average'],
      ['Average'],
      ['Average'],
      ['Average'],
    ]);
  });

  test('a rate above 100 % is told how it reads, but on TikTok by followers', () => {
    const message = 'rate: reads as 345 %; type 3.45% or 0.0345';
    expect(() => ENGAGEMENT_GRADE(50_000, 'Instagram', 3.45)).toThrow(message);
    expect(ENGAGEMENT_GRADE([[50_000], [50_000]], [['Instagram'], ['TikTok']], [[3.45], [3.45]], 'followers')).toEqual([
      [`⚠ ${message}`],
      ['High'],
    ]);
    expect(() => ENGAGEMENT_GRADE(50_000, 'TikTok', 1.2, 'views')).toThrow('rate: reads as 120 %');
  });

  test('a blank where nothing was published', () => {
    expect(ENGAGEMENT_GRADE(50_000, 'Twitch', 0.02)).toBe('');
  });
});
