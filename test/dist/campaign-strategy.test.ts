import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { openDist } from './open-dist';

const { CAMPAIGN_STRATEGY } = openDist().dist;

/** The first row is the answer; the others by their name. */
function answer(roster: readonly (readonly Cell[])[], ...brief: Cell[]) {
  const [[strategy, answered], ...rows] = CAMPAIGN_STRATEGY(roster, ...brief) as [
    [string, string],
    ...[string, string][],
  ];
  expect(strategy).toBe('Strategy');
  return { answered, saying: (name: string) => rows.filter(([row]) => row === name).map(([, text]) => text) };
}

describe('on the sample roster', () => {
  test('says macro for a launch of 20,000, with the numbers of both plans', () => {
    const { answered, saying } = answer(SAMPLE_ROSTER, 'launch', 20_000);
    expect(answered).toBe('Macro');
    expect(saying('Micro plan')[0]).toMatch(
      /^20 influencers for \$16,512: 314,000 different people, [\d,]+ engagements$/,
    );
    expect(saying('Macro plan')[0]).toMatch(
      /^4 influencers for \$19,927: 372,000 different people, [\d,]+ engagements$/,
    );
    expect(saying('Reason')[0]).toBe(
      'The macro plan reaches about 372,000 different people, the micro plan 314,000: 19% more.',
    );
  });

  test('says micro for a niche of 8,000, and a mix for one of 20,000', () => {
    expect(answer(SAMPLE_ROSTER, 'niche', '8K').answered).toBe('Micro');
    expect(answer(SAMPLE_ROSTER, 'niche', '20K').answered).toBe('Mixed');
  });

  test('without a brief takes an example, and says so', () => {
    const { saying } = answer(SAMPLE_ROSTER);
    expect(saying('Compared')[0]).toContain('(an example)');
    expect(saying('Assumed')).toContain('The budget is an example; type your own.');
  });

  test('tells what it could not read', () => {
    expect(answer(SAMPLE_ROSTER).saying('Noticed')).toContain(
      'Row 10: “on request” under fee is not a number, so it counts as not reported.',
    );
  });
});

describe('on a sheet that is no roster it says what is missing', () => {
  const headers = ['Handle', 'Followers'];
  test.each<[string, Cell[][] | string, string]>([
    ['a blank cell', '', 'This sheet is empty.'],
    ['50,000 blank rows', Array.from({ length: 50_000 }, () => ['']), 'This sheet is empty.'],
    [
      'text in every cell',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'No roster was found.',
    ],
    [
      'no followers',
      [
        ['Handle', 'Likes'],
        ['@ada', 5],
      ],
      'No column of followers was found (read: Handle, Likes).',
    ],
    ['headers alone', [headers], 'There are headers in row 1 and no influencers below.'],
    ['one influencer', [headers, ['@ada', 5_000]], 'The only influencer has fewer than 100,000 followers.'],
    [
      'unreadable followers',
      [headers, ['@ada', 'many']],
      'Row 2: “many” under followers is not a number, so no plan can count',
    ],
  ])('%s', (_, roster, sentence) => {
    const { answered, saying } = answer(roster as Cell[][]);
    expect(answered).toBe('Not enough data');
    expect(saying('Reason')[0]).toContain(sentence);
  });
});

test('50,000 blank rows below a roster change nothing', () => {
  const blank = Array.from({ length: 50_000 }, () => SAMPLE_ROSTER[0]?.map(() => '') ?? []);
  expect(CAMPAIGN_STRATEGY([...SAMPLE_ROSTER, ...blank], 'niche', 9_000)).toEqual(
    CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'niche', 9_000),
  );
});

test('an error or a formula that is still computing is handed on', () => {
  expect(CAMPAIGN_STRATEGY('Loading...', 'launch', 5)).toEqual([['Loading...']]);
  expect(CAMPAIGN_STRATEGY(SAMPLE_ROSTER, '#N/A')).toEqual([['#N/A']]);
  expect(CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'launch', '#REF!')).toEqual([['#REF!']]);
});

describe('amounts of money', () => {
  const priced = (header: string, fee: number | '') => [
    ['Handle', 'Followers', 'Views', header],
    ['@small', 5_000, 4_000, fee],
    ['@large', 500_000, 90_000, fee && 9 * fee],
  ];

  test('bear the currency that the roster names, and none where it names none', () => {
    expect(answer(priced('Fee (EUR)', 50), 'launch', 500).saying('Micro plan')[0]).toContain('for €50:');
    expect(answer(priced('Fee', 50), 'launch', 500).saying('Micro plan')[0]).toContain('for 50:');
  });

  test('are US dollars where fees are estimated', () => {
    expect(answer(priced('Fee', ''), 'launch', 9_000).saying('Assumed').join(' ')).toContain('estimated in USD');
  });
});

test('a goal or a budget that is none is thrown with what is allowed', () => {
  expect(() => CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'fame')).toThrow(
    '“fame” is no goal. Use one of: launch, awareness, reach, niche, engagement, sales, conversions.',
  );
  expect(() => CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'launch', 'lots')).toThrow('“lots” is no budget.');
});

const MODASH = new URL('../../../shared/rosters/modash_export_179.csv', import.meta.url);

test.skipIf(!existsSync(MODASH))('a real Modash export of 179 rows on two platforms, where that file is there', () => {
  const rows = Papa.parse<Cell[]>(readFileSync(MODASH, 'utf8'), { dynamicTyping: true }).data;
  const launch = answer(rows, 'launch', 20_000);
  // Its micro side is all on Instagram and its macro side mostly on TikTok.
  expect(launch.answered).toBe('Either');
  expect(launch.saying('Reason')[0]).toContain('It is the platform, not the size');
  expect(answer(rows, 'niche', 20_000).answered).toBe('Macro');
  expect(launch.saying('Micro plan')[0]).toMatch(/^20 influencers for \$/);
  // It gives no fee and, under two headers, everybody's views.
  expect(launch.saying('Assumed').join(' ')).toContain('Missing fees of 179 influencers are estimated in USD');
  expect(launch.saying('Assumed').join(' ')).toContain('Reach of 179 influencers is worked out from views');
  expect(launch.saying('Noticed')).toEqual([
    '6 rows may be of people who are in the roster on another platform, too (“@creator044”, “@creator067”, “@creator074”). Rows 45, 68, 75 and 3 more.',
  ]);
  // It tells how much of each audience is where.
  const american = answer(rows, 'launch', 20_000, 'country=United States').saying('Assumed').join(' ');
  expect(american).toContain('All tell how much of their audience is in United States.');
});
