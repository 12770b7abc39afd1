import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import type { CellOrRange } from '../../src/functions/cell-policy';
import { openDist } from './open-dist';

const dist = openDist().dist;

/** What a cell gives: an answer, or the pattern of a message, thrown alone and written behind ⚠ in a range. */
type Expected = string | number | RegExp;

/** One argument of a function that is read row by row, the others being fixed. */
interface Shaped {
  readonly argument: string;
  readonly call: (given: CellOrRange) => unknown;
  readonly good: readonly [readonly [cell: Cell, answer: Expected], readonly [cell: Cell, answer: Expected]];
  /** As somebody types it: a number with a unit, a percent, a name in small letters. */
  readonly typed: readonly [cell: Cell, answer: Expected];
  readonly unreadable: Expected;
  readonly zero: Expected;
  readonly negative: Expected;
  readonly date: Expected;
  readonly boolean: Expected;
  /** Where a blank does not give a blank. */
  readonly blank?: Expected;
}

const NOT_A_NUMBER = { unreadable: /is not a number/, date: /is not a number/, boolean: /“true” is not a number/ };
const ABOVE_ZERO = { ...NOT_A_NUMBER, zero: /“0” must be above 0/, negative: /“-5” must be above 0/ };
const NOT_NEGATIVE = { ...NOT_A_NUMBER, negative: /“-5” must not be negative/ };
const UNKNOWN = (word: string) => {
  const unknown = new RegExp(`“.+” is ${word}`);
  return { unreadable: unknown, zero: unknown, negative: unknown, date: unknown, boolean: unknown };
};

const SHAPED: readonly Shaped[] = [
  {
    argument: 'INFLUENCER_TIER followers',
    call: (followers) => dist.INFLUENCER_TIER(followers),
    good: [
      [5_000, 'Nano'],
      [250_000, 'Macro'],
    ],
    typed: ['12.5K', 'Micro'],
    ...ABOVE_ZERO,
  },
  {
    argument: 'INFLUENCER_TIER platform',
    call: (platform) => dist.INFLUENCER_TIER(300_000, platform, 'Viral Nation'),
    good: [
      ['YouTube', 'Macro'],
      ['Instagram', 'Micro to mid'],
    ],
    typed: ['tik tok', 'Micro to mid'],
    blank: /differ by platform/,
    ...UNKNOWN('unknown; use one of Instagram'),
  },
  {
    argument: 'ENGAGEMENT_RATE audience',
    call: (audience) => dist.ENGAGEMENT_RATE(audience, 600, 80),
    good: [
      [20_000, 0.034],
      [6_800, 0.1],
    ],
    typed: ['20K', 0.034],
    ...ABOVE_ZERO,
  },
  {
    argument: 'ENGAGEMENT_RATE likes',
    call: (likes) => dist.ENGAGEMENT_RATE(1_000, likes),
    good: [
      [50, 0.05],
      [60, 0.06],
    ],
    typed: ['1,2K', 1.2],
    zero: 0,
    ...NOT_NEGATIVE,
  },
  ...(['comments', 'shares', 'saves'] as const).map(
    (argument, i): Shaped => ({
      argument: `ENGAGEMENT_RATE ${argument}`,
      call: (given) => dist.ENGAGEMENT_RATE(1_000, 50, ...['', '', ''].slice(0, i), given),
      good: [
        [10, 0.06],
        [30, 0.08],
      ],
      typed: ['0.1K', 0.15],
      zero: 0.05,
      blank: 0.05,
      ...NOT_NEGATIVE,
    }),
  ),
  {
    argument: 'ENGAGEMENT_BENCHMARK followers',
    call: (followers) => dist.ENGAGEMENT_BENCHMARK(followers, 'TikTok', 'views'),
    good: [
      [50_000, 0.08875],
      [300_000, 0.07025],
    ],
    typed: ['50K', 0.08875],
    ...ABOVE_ZERO,
  },
  {
    argument: 'ENGAGEMENT_BENCHMARK platform',
    call: (platform) => dist.ENGAGEMENT_BENCHMARK(300_000, platform, 'followers'),
    good: [
      ['Instagram', 0.01005],
      ['YouTube', 0.0023],
    ],
    typed: ['tik tok', 0.00845],
    ...UNKNOWN('unknown; use one of Instagram'),
  },
  {
    argument: 'ENGAGEMENT_BENCHMARK basis',
    call: (basis) => dist.ENGAGEMENT_BENCHMARK(50_000, 'TikTok', basis),
    good: [
      ['views', 0.08875],
      ['followers', 0.009],
    ],
    typed: ['By Views', 0.08875],
    blank: /on TikTok rates are by views or by followers/,
    ...UNKNOWN('unknown; use one of followers'),
  },
  {
    argument: 'ENGAGEMENT_GRADE followers',
    call: (followers) => dist.ENGAGEMENT_GRADE(followers, 'TikTok', 0.07, 'views'),
    good: [
      [50_000, 'Below average'],
      [300_000, 'Average'],
    ],
    typed: ['50K', 'Below average'],
    ...ABOVE_ZERO,
  },
  {
    argument: 'ENGAGEMENT_GRADE platform',
    call: (platform) => dist.ENGAGEMENT_GRADE(50_000, platform, 0.004, 'followers'),
    good: [
      ['Instagram', 'Below average'],
      ['YouTube', 'Average'],
    ],
    typed: ['insta', 'Below average'],
    ...UNKNOWN('unknown; use one of Instagram'),
  },
  {
    argument: 'ENGAGEMENT_GRADE rate',
    call: (rate) => dist.ENGAGEMENT_GRADE(50_000, 'Instagram', rate),
    good: [
      [0.002, 'Low'],
      [0.03, 'High'],
    ],
    typed: ['%0,7', 'Average'],
    zero: 'Low',
    ...NOT_NEGATIVE,
  },
  {
    argument: 'ENGAGEMENT_GRADE basis',
    call: (basis) => dist.ENGAGEMENT_GRADE(50_000, 'TikTok', 0.03, basis),
    good: [
      ['views', 'Low'],
      ['followers', 'High'],
    ],
    typed: ['ERV', 'Low'],
    blank: /on TikTok rates are by views or by followers/,
    ...UNKNOWN('unknown; use one of followers'),
  },
  {
    argument: 'INFLUENCER_FEE_ESTIMATE followers',
    call: (followers) => dist.INFLUENCER_FEE_ESTIMATE(followers, 'Instagram'),
    good: [
      [50_000, 1_200],
      [5_000, 340],
    ],
    typed: ['50K', 1_200],
    ...ABOVE_ZERO,
  },
  {
    argument: 'INFLUENCER_FEE_ESTIMATE platform',
    call: (platform) => dist.INFLUENCER_FEE_ESTIMATE(50_000, platform, 20_000, 'low'),
    good: [
      ['TikTok', 60],
      ['YouTube', 200],
    ],
    typed: ['yt', 200],
    blank: /pass the platform/,
    ...UNKNOWN('unknown; use one of Instagram'),
  },
  {
    argument: 'INFLUENCER_FEE_ESTIMATE views',
    call: (views) => dist.INFLUENCER_FEE_ESTIMATE(50_000, 'TikTok', views, 'low'),
    good: [
      [20_000, 60],
      [10_000, 30],
    ],
    typed: ['20K', 60],
    blank: /low and high need them on TikTok/,
    ...ABOVE_ZERO,
  },
  {
    argument: 'INFLUENCER_FEE_ESTIMATE bound',
    call: (bound) => dist.INFLUENCER_FEE_ESTIMATE(50_000, 'TikTok', 20_000, bound),
    good: [
      ['low', 60],
      ['high', 2_400],
    ],
    typed: ['Mid', 1_200],
    blank: 1_200,
    ...UNKNOWN('unknown; use one of low, mid, high'),
  },
  {
    argument: 'CPE fee',
    call: (fee) => dist.CPE(fee, 1_250),
    good: [
      [500, 0.4],
      [5_000, 4],
    ],
    typed: ['$500', 0.4],
    zero: 0,
    ...NOT_NEGATIVE,
  },
  {
    argument: 'CPE engagements',
    call: (engagements) => dist.CPE(500, engagements),
    good: [
      [1_250, 0.4],
      [100, 5],
    ],
    typed: ['1.25K', 0.4],
    ...ABOVE_ZERO,
  },
  {
    argument: 'CPM fee',
    call: (fee) => dist.CPM(fee, 500_000),
    good: [
      [2_000, 4],
      [500, 1],
    ],
    typed: ['2.000 €', 4],
    zero: 0,
    ...NOT_NEGATIVE,
  },
  {
    argument: 'CPM impressions',
    call: (impressions) => dist.CPM(2_000, impressions),
    good: [
      [500_000, 4],
      [1_000, 2_000],
    ],
    typed: ['0.5M', 4],
    ...ABOVE_ZERO,
  },
  {
    argument: 'CPV fee',
    call: (fee) => dist.CPV(fee, 24_000),
    good: [
      [600, 0.025],
      [2_400, 0.1],
    ],
    typed: ['600 TL', 0.025],
    zero: 0,
    ...NOT_NEGATIVE,
  },
  {
    argument: 'CPV views',
    call: (views) => dist.CPV(600, views),
    good: [
      [24_000, 0.025],
      [600, 1],
    ],
    typed: ['24K', 0.025],
    ...ABOVE_ZERO,
  },
  {
    argument: 'INFLUENCER_CHECKS followers',
    call: (followers) => dist.INFLUENCER_CHECKS(followers, '', '', '', '', '', 4_000),
    good: [
      [2_000, expect.stringMatching(/^Follows 4,000 accounts and has 2,000 followers;/)],
      [9_000, ''],
    ],
    typed: ['9K', ''],
    ...ABOVE_ZERO,
  },
  {
    argument: 'INFLUENCER_CHECKS platform',
    call: (platform) => dist.INFLUENCER_CHECKS(50_000, platform, 0.001, 'followers'),
    good: [
      ['Instagram', expect.stringMatching(/^Engagement rate 0.1% by followers/)],
      ['Twitch', ''],
    ],
    typed: ['youtuber', expect.stringMatching(/^Engagement rate 0.1% by followers/)],
    blank: '',
    ...UNKNOWN('unknown; use one of Instagram'),
  },
  {
    argument: 'INFLUENCER_CHECKS rate',
    call: (rate) => dist.INFLUENCER_CHECKS(50_000, 'Instagram', rate),
    good: [
      [0.001, expect.stringMatching(/^Engagement rate 0.1% by followers/)],
      [0.01, ''],
    ],
    typed: ['0.1%', expect.stringMatching(/^Engagement rate 0.1% by followers/)],
    zero: expect.stringMatching(/^Engagement rate 0% by followers/),
    blank: '',
    ...NOT_NEGATIVE,
  },
  {
    argument: 'INFLUENCER_CHECKS basis',
    call: (basis) => dist.INFLUENCER_CHECKS(50_000, 'TikTok', 0.01, basis),
    good: [
      ['views', expect.stringMatching(/^Engagement rate 1% by views/)],
      ['followers', ''],
    ],
    typed: ['By followers', ''],
    blank: /on TikTok rates are by views or by followers/,
    ...UNKNOWN('unknown; use one of followers'),
  },
  {
    argument: 'INFLUENCER_CHECKS likes',
    call: (likes) => dist.INFLUENCER_CHECKS(50_000, '', '', '', likes, 2),
    good: [
      [620, '310 likes per comment, usual is 10 to 50. Often comments are limited.'],
      [60, ''],
    ],
    typed: ['0.06K', ''],
    zero: expect.stringMatching(/^2 comments on 0 likes/),
    blank: '',
    ...NOT_NEGATIVE,
  },
  {
    argument: 'INFLUENCER_CHECKS comments',
    call: (comments) => dist.INFLUENCER_CHECKS(50_000, '', '', '', 620, comments),
    good: [
      [2, '310 likes per comment, usual is 10 to 50. Often comments are limited.'],
      [30, ''],
    ],
    typed: ['0.03K', ''],
    zero: expect.stringMatching(/^No comments on 620 likes/),
    blank: '',
    ...NOT_NEGATIVE,
  },
  {
    argument: 'INFLUENCER_CHECKS following',
    call: (following) => dist.INFLUENCER_CHECKS(2_000, '', '', '', '', '', following),
    good: [
      [4_000, expect.stringMatching(/^Follows 4,000 accounts/)],
      [900, ''],
    ],
    typed: ['4K', expect.stringMatching(/^Follows 4,000 accounts/)],
    zero: '',
    blank: '',
    ...NOT_NEGATIVE,
  },
  {
    argument: 'NICHE_MATCH topics',
    call: (topics) => dist.NICHE_MATCH(topics, 'beauty, skincare'),
    good: [
      ['Clean beauty and SPF', 0.5],
      ['Gaming', 0],
    ],
    typed: ['SKINCARE & Beauty', 1],
    unreadable: 0,
    zero: 0,
    negative: 0,
    date: 0,
    boolean: 0,
  },
  {
    argument: 'FOLLOWER_COUNT text',
    call: (text) => dist.FOLLOWER_COUNT(text),
    good: [
      [5_000, 5_000],
      [250_000, 250_000],
    ],
    typed: ['12.5K', 12_500],
    ...ABOVE_ZERO,
  },
  {
    argument: 'INFLUENCER_HANDLE link',
    call: (link) => dist.INFLUENCER_HANDLE(link),
    good: [
      ['@ada~cooks', '@ada~cooks'],
      ['https://www.tiktok.com/@ada~cooks', '@ada~cooks'],
    ],
    typed: ['tiktok.com/@ada~cooks?lang=en', '@ada~cooks'],
    unreadable: /neither a handle nor a link/,
    zero: '@0',
    negative: '@-5',
    date: /neither a handle nor a link/,
    boolean: '@true',
  },
  {
    argument: 'INFLUENCER_PLATFORM link',
    call: (link) => dist.INFLUENCER_PLATFORM(link),
    good: [
      ['https://www.tiktok.com/@ada~cooks', 'TikTok'],
      ['https://youtube.com/@ada~cooks', 'YouTube'],
    ],
    typed: ['ig', 'Instagram'],
    unreadable: /does not tell a platform/,
    zero: /does not tell a platform/,
    negative: /does not tell a platform/,
    date: /does not tell a platform/,
    boolean: /does not tell a platform/,
  },
];

const UNREADABLE = 'lots of them!';

describe.each(SHAPED)('$argument', (shaped) => {
  const { call, good, typed } = shaped;
  const [[cell, answer], [otherCell, otherAnswer]] = good;
  const blank = shaped.blank ?? '';

  function inRange(expected: Expected) {
    return expected instanceof RegExp ? expect.stringMatching(new RegExp(`^⚠ .*${expected.source}`)) : near(expected);
  }

  function expectAlone(given: Cell, expected: Expected) {
    if (expected instanceof RegExp) expect(() => call(given)).toThrow(expected);
    else expect(call(given)).toEqual(near(expected));
  }

  test('takes a single cell', () => expectAlone(cell, answer));

  test('takes a column, a row and a table, and keeps their shape', () => {
    const [a, b] = [inRange(answer), inRange(otherAnswer)];
    expect(call([[otherCell], [cell]])).toEqual([[b], [a]]);
    expect(call([[otherCell, cell]])).toEqual([[b, a]]);
    const table = [
      [otherCell, cell],
      [cell, cell],
    ];
    expect(call(table)).toEqual([
      [b, a],
      [a, a],
    ]);
  });

  test('takes it as people type it', () => {
    expectAlone(...typed);
    expect(call([[typed[0]], [cell]])).toEqual([[inRange(typed[1])], [inRange(answer)]]);
  });

  test('answers a blank as it should, in a range and alone', () => {
    expectAlone('', blank);
    expect(call([[''], [cell]])).toEqual([[inRange(blank)], [inRange(answer)]]);
    expect(call([['  '], [cell]])).toEqual([[inRange(blank)], [inRange(answer)]]);
  });

  test('hands errors and what is still computing on', () => {
    for (const error of ['#N/A', '#REF!', 'Loading...', '⚠ of another formula']) {
      expect(call(error)).toBe(error);
      expect(call([[error], [cell]])).toEqual([[error], [inRange(answer)]]);
    }
  });

  test.each([
    ['a text that is none', UNREADABLE, shaped.unreadable],
    ['zero', 0, shaped.zero],
    ['a negative number', -5, shaped.negative],
    ['a date', new Date(2026, 0, 5), shaped.date],
    ['a checkbox', true, shaped.boolean],
  ])('answers %s in its own place', (_, given, expected) => {
    expectAlone(given, expected);
    expect(call([[given], [cell]])).toEqual([[inRange(expected)], [inRange(answer)]]);
  });

  if (blank === '') {
    test('is not answered where an open range is blank at its end', () => {
      const tail = Array.from({ length: 1_000 }, () => ['']);
      const expected = [[inRange(otherAnswer)], [''], [inRange(answer)]];
      expect(call([[otherCell], [''], [cell], ...tail])).toEqual(expected);
    });
  }
});

/** Numbers to twelve digits. */
function near(expected: string | number) {
  return typeof expected === 'number' ? expect.closeTo(expected, 12) : expected;
}

describe('ranges of different size are an error that names both', () => {
  const two = [[1], [2]];
  const three = [[1], [2], [3]];
  test.each<[string, () => unknown]>([
    ['INFLUENCER_TIER', () => dist.INFLUENCER_TIER(three, two)],
    ['ENGAGEMENT_RATE', () => dist.ENGAGEMENT_RATE(three, two)],
    ['ENGAGEMENT_BENCHMARK', () => dist.ENGAGEMENT_BENCHMARK(three, two)],
    ['ENGAGEMENT_GRADE', () => dist.ENGAGEMENT_GRADE(three, 'X', two)],
    ['ENGAGEMENT_VS_ROSTER', () => dist.ENGAGEMENT_VS_ROSTER(three, 'X', two)],
    ['INFLUENCER_FEE_ESTIMATE', () => dist.INFLUENCER_FEE_ESTIMATE(three, '', two)],
    ['CPE', () => dist.CPE(three, two)],
    ['CPM', () => dist.CPM(three, two)],
    ['CPV', () => dist.CPV(three, two)],
    ['INFLUENCER_CHECKS', () => dist.INFLUENCER_CHECKS(three, '', two)],
  ])('%s', (_, call) => {
    expect(call).toThrow(/has 3 rows and \w+ has 2 rows: pass ranges of the same size, or a single cell\.$/);
  });
});

describe('an error where an option or a table belongs is handed on', () => {
  test.each<[string, (error: string) => unknown]>([
    ['INFLUENCER_TIER', (error) => dist.INFLUENCER_TIER([[5]], '', error)],
    ['ENGAGEMENT_BENCHMARK', (error) => dist.ENGAGEMENT_BENCHMARK([[5]], 'X', '', error)],
    ['ENGAGEMENT_GRADE', (error) => dist.ENGAGEMENT_GRADE([[5]], 'X', 0.1, '', error)],
    ['FOLLOWER_COUNT', (error) => dist.FOLLOWER_COUNT([['5K']], error)],
    ['NICHE_MATCH', (error) => dist.NICHE_MATCH([['beauty']], error)],
    ['COMBINED_REACH', (error) => dist.COMBINED_REACH([[5]], error)],
  ])('%s', (_, call) => {
    for (const error of ['#N/A', '#REF!', 'Loading...', '⚠ of another formula']) expect(call(error)).toBe(error);
  });

  test.each<[string, (error: string) => unknown]>([
    ['TIER_TABLE', (error) => dist.TIER_TABLE(error)],
    [
      'ROSTER_CLEAN',
      (error) =>
        dist.ROSTER_CLEAN(
          [
            ['Handle', 'Followers'],
            ['@ada~c', 5],
          ],
          error,
        ),
    ],
    ['ROSTER_SUMMARY', (error) => dist.ROSTER_SUMMARY([['Handle', 'Followers']], error)],
    ['CAMPAIGN_SHORTLIST', (error) => dist.CAMPAIGN_SHORTLIST([['Handle', 'Followers']], 'launch', 5, error)],
    [
      'CAMPAIGN_STRATEGY',
      (error) =>
        dist.CAMPAIGN_STRATEGY(
          [
            ['Handle', 'Followers'],
            ['@ada~c', 5],
          ],
          error,
        ),
    ],
  ])('%s, as a table of one cell', (_, call) => {
    for (const error of ['#N/A', 'Loading...']) expect(call(error)).toEqual([[error]]);
  });
});

describe('without what decides, a function says what it needs', () => {
  test.each<[string, () => unknown]>([
    ['INFLUENCER_TIER needs followers', () => dist.INFLUENCER_TIER()],
    ['ENGAGEMENT_RATE needs likes', () => dist.ENGAGEMENT_RATE(5)],
    ['ENGAGEMENT_BENCHMARK needs platform', () => dist.ENGAGEMENT_BENCHMARK(5)],
    ['ENGAGEMENT_GRADE needs rate', () => dist.ENGAGEMENT_GRADE(5, 'X')],
    ['ENGAGEMENT_VS_ROSTER needs rate', () => dist.ENGAGEMENT_VS_ROSTER([[5]], 'X')],
    ['INFLUENCER_FEE_ESTIMATE needs followers', () => dist.INFLUENCER_FEE_ESTIMATE()],
    ['CPE needs engagements', () => dist.CPE(5)],
    ['CPM needs impressions', () => dist.CPM(5)],
    ['CPV needs views', () => dist.CPV(5)],
    ['INFLUENCER_CHECKS needs followers', () => dist.INFLUENCER_CHECKS()],
    ['COMBINED_REACH needs reaches', () => dist.COMBINED_REACH()],
    ['COMBINED_REACH needs audience', () => dist.COMBINED_REACH([[5]])],
    ['NICHE_MATCH needs topics', () => dist.NICHE_MATCH(undefined, 'beauty')],
    ['NICHE_MATCH needs keywords', () => dist.NICHE_MATCH('beauty')],
    ['FOLLOWER_COUNT needs text', () => dist.FOLLOWER_COUNT()],
    ['INFLUENCER_HANDLE needs link', () => dist.INFLUENCER_HANDLE()],
    ['INFLUENCER_PLATFORM needs link', () => dist.INFLUENCER_PLATFORM()],
  ])('%s', (message, call) => {
    expect(call).toThrow(`${message}: pass a cell or a range.`);
  });
});
