import { describe, expect, test } from 'vitest';
import { openDist } from './open-dist';

const { INFLUENCER_TIER, TIER_TABLE } = openDist().dist;

test.each([
  ['Mediakix', 60_000, 'Mid-tier'],
  ['HypeAuditor', 49_999, 'Micro'],
  ['IAB UK', 5_000_000, 'VIP'],
  ['impact.com', 14_999, 'Nano'],
  ['IZEA', 200_000, 'Macro'],
  ['Duel', 250_000, 'Macro'],
  ['Lehto Brewster', 5_000, 'Micro'],
  ['default', 99_999, 'Micro'],
])('%s calls %s followers %s', (preset, followers, tier) => {
  expect(INFLUENCER_TIER(followers, '', preset)).toBe(tier);
});

test('a preset’s name may be typed in any case, without its blanks and points', () => {
  for (const name of ['iab uk', 'IABUK', ' Iab-UK ']) expect(INFLUENCER_TIER([[60_000]], '', name)).toEqual([['Mid']]);
  expect(INFLUENCER_TIER(60_000, '', 'impact com')).toBe('Micro');
});

test('an unknown one is thrown with the list of those that are known', () => {
  expect(() => INFLUENCER_TIER([[5]], '', 'constructor')).toThrow(
    'tiers: “constructor” is unknown. Use one of default, Mediakix, HypeAuditor, IAB UK, impact.com, IZEA, Duel, Lehto Brewster, Viral Nation, or a range',
  );
  expect(() => TIER_TABLE('cats')).toThrow('tiers: “cats” is unknown. Use one of default,');
});

test('fewer followers than the lowest tier asks for are told so', () => {
  expect(() => INFLUENCER_TIER(999, '', 'Duel')).toThrow('999 is below the lowest tier, Nano from 1,000');
});

describe('tiers that differ by platform', () => {
  test('are told by the platform of each row', () => {
    expect(
      INFLUENCER_TIER([[300_000], [300_000], [300_000]], [['YouTube'], ['Instagram'], ['TikTok']], 'Viral Nation'),
    ).toEqual([['Macro'], ['Micro to mid'], ['Micro to mid']]);
  });

  test('ask for the platform, and say of which they are', () => {
    expect(INFLUENCER_TIER([[300_000], [300_000]], [[''], ['Twitch']], 'Viral Nation')).toEqual([
      ['⚠ platform: these tiers differ by platform; pass it, one of YouTube, Instagram, TikTok'],
      ['⚠ platform: these tiers are of YouTube, Instagram, TikTok only, not of Twitch'],
    ]);
  });

  test('may be one’s own, with rows for all others', () => {
    const own = [
      ['Tier', 'From', 'Platform'],
      ['Small', 0, ''],
      ['Large', 1_000, ''],
      ['Small', 0, 'tik tok'],
      ['Large', 50_000, 'TikTok'],
    ];
    expect(INFLUENCER_TIER([[5_000], [5_000], [5_000]], [['X'], ['TikTok'], ['']], own)).toEqual([
      ['Large'],
      ['Small'],
      ['Large'],
    ]);
    expect(() => INFLUENCER_TIER([[5]], '', [...own, ['Odd', 7, 'Myspace']])).toThrow('“Myspace” is unknown');
    expect(() => INFLUENCER_TIER([[5]], '', [...own, ['Odd', 50_000, 'TikTok']])).toThrow(
      'two tiers begin at 50,000 followers',
    );
  });
});

describe('TIER_TABLE', () => {
  test.each(['default', 'IAB UK', 'Viral Nation'])('of %s, handed back as one’s own, answers the same', (preset) => {
    const followers = [[2_600], [12_000], [99_999], [300_000], [3_000_000]];
    expect(INFLUENCER_TIER(followers, 'Instagram', TIER_TABLE(preset))).toEqual(
      INFLUENCER_TIER(followers, 'Instagram', preset),
    );
  });

  test('is the default one where no preset is named', () => {
    expect(TIER_TABLE()).toEqual(TIER_TABLE('default'));
    expect(TIER_TABLE('')).toEqual(TIER_TABLE('default'));
  });

  test('hands an error on', () => {
    expect(TIER_TABLE('#N/A')).toEqual([['#N/A']]);
  });
});
