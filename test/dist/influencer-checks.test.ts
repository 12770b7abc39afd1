import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDist } from './open-dist';

const { INFLUENCER_CHECKS } = openDist().dist;

test.each([
  [
    'a low rate',
    [50_000, 'Instagram', 0.001],
    'Engagement rate 0.1% by followers, published for this size is 0.54% to 0.975% (see BENCHMARK_TABLE). Often the audience is an old one, or posts are rare.',
  ],
  [
    'a low rate that likes and comments tell',
    [50_000, 'Instagram', '', '', 40, 4],
    'Engagement rate 0.088% by followers, published for this size is 0.54% to 0.975% (see BENCHMARK_TABLE). Often the audience is an old one, or posts are rare.',
  ],
  [
    'a high rate',
    [50_000, 'TikTok', 0.4, 'views'],
    'Engagement rate 40% by views, published for this size is 8.88% (see BENCHMARK_TABLE). Often a post went viral.',
  ],
  [
    'many likes for each comment',
    [50_000, '', '', '', 6_200, 20],
    '310 likes per comment, usual is 10 to 50. Often comments are limited.',
  ],
  [
    'no comments',
    [50_000, '', '', '', 201, 0],
    'No comments on 201 likes, usual is one for 10 to 50. Often comments are switched off.',
  ],
  [
    'more likes for each comment than even TikTok has',
    [50_000, 'TikTok', '', '', 6_000, 10],
    '600 likes per comment, usual is 10 to 50. Often comments are limited.',
  ],
  [
    'more comments than likes',
    [50_000, '', '', '', 300, 900],
    '900 comments on 300 likes, usual is one for 10 to 50. Often a giveaway, or likes are hidden.',
  ],
  [
    'more accounts followed than followers',
    [3_900, '', '', '', '', '', 4_200],
    'Follows 4,200 accounts and has 3,900 followers; above 1,500 is called mass following. Often a community where all follow back.',
  ],
])('says of %s by how much and against what, with a harmless cause', (_, account, sentence) => {
  expect(INFLUENCER_CHECKS(...account)).toBe(sentence);
});

test.each([
  ['an ordinary account', [50_000, 'Instagram', 0.009, 'followers', 430, 20, 800]],
  ['a rate that only one source finds low', [50_000, 'Instagram', 0.002]],
  ['a rate just above a quarter of the lowest that was published', [50_000, 'Instagram', 0.00136]],
  ['a rate below a quarter of what was published and not below 0.5 %', [5_000, 'TikTok', 0.00501, 'followers']],
  ['a low rate on a platform of which nothing was published', [50_000, 'Twitch', 0.0001]],
  ['a rate above 15 % where that is usual', [5_000, 'TikTok', 0.5, 'views']],
  ['a rate ten times the usual and not above 15 %', [50_000, 'Instagram', 0.1]],
  ['400 likes for a comment on TikTok, where half of the largest have 200', [50_000, 'TikTok', '', '', 4_000, 10]],
  ['a high rate by followers on TikTok, which shows posts beyond them', [50_000, 'TikTok', 9.5, 'followers']],
  ['exactly 200 likes for a comment', [50_000, '', '', '', 200, 1]],
  ['few likes and no comment', [50_000, '', '', '', 200, 0]],
  ['many accounts followed by one who has more followers', [9_000, '', '', '', '', '', 4_000]],
  ['few followers and as few accounts followed', [900, '', '', '', '', '', 1_400]],
  ['followers alone', [50_000]],
])('says nothing of %s', (_, account) => {
  expect(INFLUENCER_CHECKS(...account)).toBe('');
});

test('says one thing after the other', () => {
  expect(INFLUENCER_CHECKS([[2_000]], 'Instagram', [[0.001]], '', [[10]], [[20]], [[4_000]])).toEqual([
    [expect.stringMatching(/^Engagement rate 0.1% .+ 20 comments on 10 likes, .+ Follows 4,000 accounts .+\.$/)],
  ]);
});

describe('of any account', () => {
  const count = fc.oneof(fc.constant<'' | number>(''), fc.nat(3_000_000));
  const accounts = fc.tuple(
    fc.integer({ min: 1, max: 9_000_000 }),
    fc.constantFrom('', 'Instagram', 'TikTok', 'YouTube', 'X'),
    fc.oneof(fc.constant<'' | number>(''), fc.double({ min: 0, max: 1, noNaN: true })),
    fc.constantFrom('followers', 'views', 'reach', 'impressions'),
    count,
    count,
    count,
  );

  test('it is no accusation, and whole sentences', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const text = String(INFLUENCER_CHECKS(...account));
        expect(text).not.toMatch(/fake|fraud|bot|suspicious|bought|cheat|NaN|undefined|Infinity/i);
        expect(text).toMatch(/^(?:[^.]+(?:\.\d+[^.]*)*\. Often [^.]+\. ?)*$/);
      }),
      { numRuns: 500 },
    );
  });
});
