import { describe, expect, test } from 'vitest';
import { openDist } from './open-dist';

const { INFLUENCER_TIER } = openDist().dist;

test.each([
  [1, 'Nano'],
  [9_999, 'Nano'],
  [10_000, 'Micro'],
  [99_999, 'Micro'],
  [100_000, 'Macro'],
  [999_999, 'Macro'],
  [1_000_000, 'Mega'],
  ['12.5K', 'Micro'],
  ['1,2M', 'Mega'],
])('%s followers are %s', (followers, tier) => {
  expect(INFLUENCER_TIER(followers)).toBe(tier);
});

describe('in a range', () => {
  test('each cell answers in its own place, a wrong one with a short text', () => {
    expect(
      INFLUENCER_TIER([[5_000], ['abc'], [0], [-3], ['#N/A'], ['Loading...'], ['⚠ of ours'], [''], [250_000]]),
    ).toEqual([
      ['Nano'],
      ['⚠ followers: “abc” is not a number'],
      ['⚠ followers: “0” must be above 0'],
      ['⚠ followers: “-3” must be above 0'],
      ['#N/A'],
      ['Loading...'],
      ['⚠ of ours'],
      [''],
      ['Macro'],
    ]);
  });

  test('a row and a table keep their shape', () => {
    expect(INFLUENCER_TIER([[5_000, 50_000]])).toEqual([['Nano', 'Micro']]);
    expect(
      INFLUENCER_TIER([
        [5_000, 50_000],
        ['', 5_000_000],
      ]),
    ).toEqual([
      ['Nano', 'Micro'],
      ['', 'Mega'],
    ]);
  });

  test('the blank tail of an open range is not answered', () => {
    const tail = Array.from({ length: 50_000 }, () => ['']);
    expect(INFLUENCER_TIER([[5_000], [''], [50_000], ...tail])).toEqual([['Nano'], [''], ['Micro']]);
    expect(INFLUENCER_TIER(tail)).toEqual([['']]);
  });

  test('the spelling of numbers is decided over all of it', () => {
    expect(INFLUENCER_TIER([['12.345'], ['1.234.567']])).toEqual([['Micro'], ['Mega']]);
    expect(INFLUENCER_TIER([['12.345'], [7]])).toEqual([
      ['⚠ followers: “12.345” reads as 12,345 or 12.345; type it as a number'],
      ['Nano'],
    ]);
  });

  test('dates and booleans are no followers', () => {
    expect(INFLUENCER_TIER([[true], [new Date(2026, 0, 5)]])).toEqual([
      ['⚠ followers: “true” is not a number'],
      ['⚠ followers: “Mon Jan 05 2026” is not a number'],
    ]);
  });
});

test('alone, a wrong cell is thrown, so that the hover note explains it', () => {
  expect(() => INFLUENCER_TIER('abc')).toThrow('followers: “abc” is not a number');
  expect(() => INFLUENCER_TIER('1.234')).toThrow('followers: “1.234” reads as 1,234 or 1.234; type it as a number');
});

test('alone, a blank gives a blank and an error is handed on', () => {
  expect(INFLUENCER_TIER('')).toBe('');
  expect(INFLUENCER_TIER('#REF!')).toBe('#REF!');
});

test('without followers it says what it needs', () => {
  expect(() => INFLUENCER_TIER()).toThrow('INFLUENCER_TIER needs followers: pass a cell or a range.');
});

test('an unknown platform is named with the list of what is allowed, in its own row', () => {
  const message = 'platform: “Myspace” is unknown; use one of Instagram, TikTok, YouTube,';
  expect(() => INFLUENCER_TIER(5_000, 'Myspace')).toThrow(message);
  expect(INFLUENCER_TIER([[5_000], [5_000], [5_000]], [['tiktok'], [''], ['Myspace']])).toEqual([
    ['Nano'],
    ['Nano'],
    [expect.stringContaining(`⚠ ${message}`)],
  ]);
});

test('an unknown platform for all rows is thrown, for no row has an answer', () => {
  expect(() => INFLUENCER_TIER([[5_000], ['']], 'Myspace')).toThrow('platform: “Myspace” is unknown;');
});

describe('with tiers of one’s own', () => {
  const tiers = [
    ['Big', 50_000],
    ['Small', 1_000],
  ];

  test('in any order, with or without a header', () => {
    for (const table of [tiers, [['Tier', 'From'], ...tiers], [...tiers, ['', '']]]) {
      expect(INFLUENCER_TIER([[1_000], [49_999], [50_000]], '', table)).toEqual([['Small'], ['Small'], ['Big']]);
    }
  });

  test('followers below the lowest are told so', () => {
    expect(INFLUENCER_TIER([[999]], '', tiers)).toEqual([['⚠ 999 is below the lowest tier, Small from 1,000']]);
  });

  test.each<[string, unknown, string]>([
    ['one column', [['Big'], ['Small']], 'tiers: pass a range of two columns'],
    ['nothing in it', [['', '']], 'tiers: pass a range of two columns'],
    ['a start that is no number', [...tiers, ['Huge', 'lots']], 'tiers: “Huge” begins at “lots”'],
    ['a start below zero', [...tiers, ['Odd', -5]], 'tiers: “Odd” begins at “-5”'],
    ['the same start twice', [...tiers, ['Same', 1_000]], 'tiers: two tiers begin at 1,000 followers.'],
    ['a preset nobody knows', 'cats', 'tiers: “cats” is unknown. Use one of default, Mediakix,'],
  ])('a table with %s is an error', (_, table, message) => {
    expect(() => INFLUENCER_TIER([[5_000]], '', table as string)).toThrow(message);
  });

  test('"default" is the default', () => {
    expect(INFLUENCER_TIER(5_000, '', 'default')).toBe('Nano');
  });
});
