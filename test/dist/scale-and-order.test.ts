import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDist } from './open-dist';

const dist = openDist().dist;

const count = fc.integer({ min: 0, max: 5_000_000 });
const people = fc.integer({ min: 1, max: 50_000_000 });
const times = fc.constantFrom(2, 10, 1_000);
const near = (value: unknown) => expect.closeTo(value as number, 9);

test('an engagement rate is the same for an audience and counts a thousand times larger', () => {
  fc.assert(
    fc.property(people, count, count, times, (audience, likes, comments, k) => {
      fc.pre(comments <= likes || comments <= audience);
      const rate = dist.ENGAGEMENT_RATE(audience, likes, comments);
      expect(dist.ENGAGEMENT_RATE(k * audience, k * likes, k * comments)).toEqual(near(rate));
    }),
  );
});

test.each(['CPE', 'CPM', 'CPV'] as const)(
  '%s grows with the fee and falls with what it buys, in proportion',
  (name) => {
    fc.assert(
      fc.property(count, people, times, (fee, bought, k) => {
        const cost = dist[name](fee, bought) as number;
        expect((dist[name](k * fee, bought) as number) / k).toEqual(expect.closeTo(cost, 6));
        expect((dist[name](fee, k * bought) as number) * k).toEqual(expect.closeTo(cost, 6));
      }),
    );
  },
);

describe('more is never graded less', () => {
  const GRADES = ['Low', 'Below average', 'Average', 'Above average', 'High'];
  const TIERS = ['Nano', 'Micro', 'Macro', 'Mega'];
  const table = fc
    .array(fc.record({ from: count, rate: fc.double({ min: 0.0001, max: 1, noNaN: true }) }), { minLength: 1 })
    .map((rows) => [['From', 'Engagement rate'], ...rows.map(({ from, rate }) => [from, rate]), [0, 0.01]]);

  test('of two rates on one account, whatever the table', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(people, rate, rate, table, (followers, one, other, own) => {
        const [low = 0, high = 0] = [one, other].sort((a, b) => a - b);
        const grades = [low, high].map((value) => {
          const grade = dist.ENGAGEMENT_GRADE(followers, 'X', value, 'followers', own);
          return GRADES.indexOf(String(grade));
        });
        expect(grades[0]).toBeGreaterThanOrEqual(0);
        expect(grades[1]).toBeGreaterThanOrEqual(grades[0] as number);
      }),
    );
  });

  test('of two numbers of followers', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        const tiers = [Math.min(one, other), Math.max(one, other)].map((followers) =>
          TIERS.indexOf(String(dist.INFLUENCER_TIER(followers))),
        );
        expect(tiers[1]).toBeGreaterThanOrEqual(tiers[0] as number);
      }),
    );
  });
});

test('an estimated fee lies between its bounds, and grows with followers', () => {
  const platforms = fc.constantFrom('Instagram', 'TikTok', 'YouTube', 'Snapchat');
  fc.assert(
    fc.property(platforms, people, people, people, (platform, one, other, views) => {
      const fee = (followers: number, bound: string) =>
        dist.INFLUENCER_FEE_ESTIMATE(followers, platform, views, bound) as number;
      expect(fee(one, 'low')).toBeLessThanOrEqual(fee(one, 'mid'));
      expect(fee(one, 'mid')).toBeLessThanOrEqual(fee(one, 'high'));
      expect(fee(Math.min(one, other), 'mid')).toBeLessThanOrEqual(fee(Math.max(one, other), 'mid'));
    }),
  );
});
