import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRoster } from '../../src/roster/read-roster';
import type { Roster } from '../../src/roster/roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import type { Brief } from '../../src/strategy/brief';
import { type Campaign, campaignOf } from '../../src/strategy/campaign';
import { eligible } from '../../src/strategy/eligible';
import { feesOf } from '../../src/strategy/fees';
import { GOALS } from '../../src/strategy/goal';
import type { Outcome } from '../../src/strategy/outcome';
import { recommend, shortlisted } from '../../src/strategy/recommend';
import { briefOf } from './rosters';

const HEADERS = ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Avg views', 'Fee (USD)'];

/** Small rosters with both sides, everything given, fees in cents and some of them 0. */
const rows = fc.array(
  fc.record({
    platform: fc.constantFrom('Instagram', 'TikTok'),
    followers: fc.oneof(fc.integer({ min: 2_000, max: 99_999 }), fc.integer({ min: 100_000, max: 900_000 })),
    rate: fc.integer({ min: 1, max: 90 }),
    reach: fc.integer({ min: 10, max: 80 }),
    fee: fc.oneof(fc.constant(0), fc.integer({ min: 1_000, max: 300_000 })),
  }),
  { minLength: 2, maxLength: 9 },
);

type Rows = typeof rows extends fc.Arbitrary<infer Value> ? Value : never;

function rosterOf(some: Rows, unit = 1): Roster {
  return readRoster([
    HEADERS,
    ...some.map(({ platform, followers, rate, reach, fee }, i) => [
      `@row~${i}`,
      platform,
      followers,
      Math.round((followers * rate) / 1000),
      1,
      Math.round((followers * reach) / 100),
      (fee * unit) / 100,
    ]),
  ]);
}

const goal = fc.constantFrom(...GOALS);
const budget = fc.integer({ min: 1_000, max: 900_000 }).map((cents) => cents / 100);
const most = fc.integer({ min: 1, max: 6 });
const PRICES = { conversion: 20, 'order value': 80, margin: 0.5 };

function campaignFor(roster: Roster, brief: Brief): Campaign {
  const influencers = eligible(roster, brief);
  return campaignOf(influencers, brief, feesOf(influencers, brief)[0]);
}

/** What the goal counts, worked out another way than by the planner: people by who is missed, the others by adding up. */
function broughtBy(chosen: readonly Outcome[], { brief, audience }: Campaign): number {
  if (brief.goal === 'launch') {
    const missed = chosen.reduce((part, { reach }) => part * (1 - Math.min(reach.value / audience, 0.5)), 1);
    return audience * (1 - missed);
  }
  const engagements = chosen.reduce((sum, one) => sum + (one.engagements?.used.value ?? 0), 0);
  if (brief.goal === 'niche') return engagements;
  return (engagements / 1000) * 20 * 80 * 0.5 - costOf(chosen);
}

const costOf = (chosen: readonly Outcome[]) => chosen.reduce((sum, { fee }) => sum + fee.value, 0);

function subsets<Value>(values: readonly Value[]): Value[][] {
  return Array.from({ length: 1 << values.length }, (_, mask) => values.filter((_, i) => mask & (1 << i)));
}

/** The highest value within the limits, by trying everything. */
function bestOf(
  pool: readonly Outcome[],
  campaign: Campaign,
  limits: { budget: number; most: number },
  must: readonly Outcome[] = [],
) {
  const values = subsets(pool)
    .filter((some) => some.length <= limits.most && costOf(some) <= limits.budget + 1e-6)
    .filter((some) => must.every((one) => some.includes(one)))
    .map((some) => broughtBy(some, campaign));
  return values.length > 0 ? Math.max(...values) : undefined;
}

describe('against trying everything', () => {
  test('each plan is the best there is, and keeps budget and number', () => {
    fc.assert(
      fc.property(rows, goal, budget, most, (some, aim, money, places) => {
        const roster = rosterOf(some);
        const brief = briefOf(aim, money, roster, { most: places, ...PRICES });
        const campaign = campaignFor(roster, brief);
        const { plans } = shortlisted(roster, brief);
        for (const name of ['micro', 'macro', 'all'] as const) {
          const pool = campaign.outcomes.filter(({ side }) => name === 'all' || side === name);
          const plan = plans?.[name];
          expect(plan?.gap).toBe(0);
          expect(plan?.cost).toBeLessThanOrEqual(money);
          expect(plan?.chosen.length).toBeLessThanOrEqual(places);
          const best = bestOf(pool, campaign, brief) ?? Number.NaN;
          expect(plan?.value).toBeCloseTo(best, 6 - Math.ceil(Math.log10(1 + Math.abs(best))));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('with some who must be in and some who are left out, too', () => {
    fc.assert(
      fc.property(rows, goal, budget, most, fc.nat(8), fc.nat(8), (some, aim, money, places, must, leave) => {
        fc.pre(must < some.length && leave < some.length && must !== leave);
        const roster = rosterOf(some);
        const names = { must: `@row~${must}`, leave: `@row~${leave}` };
        const brief = briefOf(aim, money, roster, { most: places, ...PRICES, ...names });
        const campaign = campaignFor(roster, brief);
        const pool = campaign.outcomes.filter((outcome) => !campaign.leave.has(outcome));
        const best = bestOf(pool, campaign, brief, [...campaign.must]);
        const { plans } = shortlisted(roster, brief);
        expect(plans === undefined).toBe(best === undefined);
        if (best === undefined) return;
        expect(plans?.all.value).toBeCloseTo(best, 6 - Math.ceil(Math.log10(1 + Math.abs(best))));
        for (const plan of [plans?.micro, plans?.macro, plans?.all]) {
          const handles = plan?.chosen.map(({ influencer }) => influencer.handle);
          expect(handles).toContain(names.must);
          expect(handles).not.toContain(names.leave);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('“worth up to” is the fee at which the best plan is as good without the influencer', () => {
    fc.assert(
      fc.property(rows, goal, budget, most, (some, aim, money, places) => {
        const roster = rosterOf(some.slice(0, 7));
        const brief = briefOf(aim, money, roster, { most: places, strategy: 'all', ...PRICES });
        const campaign = campaignFor(roster, brief);
        const { plans, worthUpTo } = shortlisted(roster, brief);
        plans?.all.chosen.forEach((outcome, i) => {
          const fee = worthUpTo?.[i] as number;
          const others = campaign.outcomes.filter(({ influencer }) => influencer !== outcome.influencer);
          const without = bestOf(others, campaign, brief) as number;
          const isIn = (price: number) => {
            const there = { ...outcome, fee: { ...outcome.fee, value: price } };
            const withThem = subsets(others)
              .filter((team) => team.length < places && costOf(team) + price <= money + 1e-6)
              .map((team) => broughtBy([...team, there], campaign));
            return Math.max(...withThem) >= without - 1e-11 * (Math.abs(without) + money);
          };
          expect(fee).toBeGreaterThanOrEqual(outcome.fee.value);
          expect(fee).toBeLessThanOrEqual(money);
          expect(isIn(fee)).toBe(true);
          if (fee + 0.01 <= money) expect(isIn(fee + 0.01)).toBe(false);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('the ticked plan brings what its influencers bring, within the limits or not', () => {
    fc.assert(
      fc.property(rows, goal, budget, fc.nat(511), (some, aim, money, mask) => {
        const roster = rosterOf(some);
        const brief = briefOf(aim, money, roster, { most: 2, ...PRICES });
        const ticks = new Set(roster.influencers.filter((_, i) => mask & (1 << i)));
        const { ticked } = recommend(roster, brief, ticks);
        expect(ticked === undefined).toBe(ticks.size === 0);
        if (ticks.size === 0) return;
        const campaign = campaignFor(roster, brief);
        const chosen = campaign.outcomes.filter(({ influencer }) => ticks.has(influencer));
        const value = broughtBy(chosen, campaign);
        expect(ticked?.value).toBeCloseTo(value, 6 - Math.ceil(Math.log10(1 + Math.abs(value))));
        expect(ticked?.cost).toBeCloseTo(costOf(chosen), 6);
        expect(ticked?.chosen).toHaveLength(ticks.size);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

test('more budget never lowers the value', () => {
  fc.assert(
    fc.property(rows, goal, budget, budget, most, (some, aim, money, more, places) => {
      const roster = rosterOf(some);
      const at = (amount: number) =>
        shortlisted(roster, briefOf(aim, amount, roster, { most: places, ...PRICES })).plans;
      const [less, plenty] = [at(money), at(money + more)];
      for (const name of ['micro', 'macro', 'all'] as const) {
        expect(plenty?.[name].value).toBeGreaterThanOrEqual((less?.[name].value ?? 0) * (1 - 1e-9));
      }
    }),
    { numRuns: 200 },
  );
});

test('nobody is chosen before somebody who costs no more and brings no less', () => {
  fc.assert(
    fc.property(rows, goal, budget, most, (some, aim, money, places) => {
      const roster = rosterOf(some);
      const brief = briefOf(aim, money, roster, { most: places, ...PRICES });
      const campaign = campaignFor(roster, brief);
      const chosen = shortlisted(roster, brief).plans?.all.chosen ?? [];
      const brings = (outcome: Outcome) => broughtBy([outcome], campaign);
      const handles = chosen.map(({ influencer }) => influencer.handle);
      for (const one of chosen) {
        for (const other of campaign.outcomes) {
          const isBetter = other.fee.value < one.fee.value && brings(other) > brings(one) * (1 + 1e-9);
          if (isBetter) expect(handles).toContain(other.influencer.handle);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('leaving out somebody who is chosen never raises the value', () => {
  fc.assert(
    fc.property(rows, goal, budget, most, (some, aim, money, places) => {
      const roster = rosterOf(some);
      const options = { most: places, ...PRICES };
      const { plans } = shortlisted(roster, briefOf(aim, money, roster, options));
      for (const { influencer } of plans?.all.chosen ?? []) {
        const left = shortlisted(roster, briefOf(aim, money, roster, { ...options, leave: influencer.handle }));
        expect(left.plans?.all.value).toBeLessThanOrEqual((plans?.all.value ?? 0) * (1 + 1e-9));
      }
    }),
    { numRuns: 60 },
  );
});

test('the audience never depends on the budget, the number, or who is left out', () => {
  fc.assert(
    fc.property(rows, budget, budget, most, (some, money, other, places) => {
      const roster = rosterOf(some);
      const [one, two] = [
        briefOf('launch', money, roster),
        briefOf('launch', other, roster, { most: places, leave: '@row~0' }),
      ];
      expect(campaignFor(roster, one).audience).toBe(campaignFor(roster, two).audience);
    }),
  );
});

describe('the answer stays the same', () => {
  const answerOf = (roster: Roster, brief: Brief) => {
    const { strategy, confidence, reasons, plans, compared, flips } = recommend(roster, brief);
    const handles = plans?.all.chosen.map(({ influencer }) => influencer.handle);
    return { strategy, confidence, codes: reasons.map(({ code }) => code), handles, compared, flips };
  };

  test('whatever the order of the rows', () => {
    const [header = [], ...body] = SAMPLE_ROSTER;
    const answer = (values: typeof SAMPLE_ROSTER, aim: (typeof GOALS)[number]) => {
      const roster = readRoster(values);
      return answerOf(roster, briefOf(aim, 12_000, roster));
    };
    const expected = new Map(GOALS.map((aim) => [aim, answer(SAMPLE_ROSTER, aim)]));
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: body.length }), goal, (shuffled, aim) => {
        expect(answer([header, ...shuffled], aim)).toEqual(expected.get(aim));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test('in whatever unit all money is given', () => {
    // 0.3 − 0.1 − 0.1 is less than 0.1, and the third of a team is still paid.
    const tenths = [10, 10, 10, 20].map((fee, i) => {
      return { platform: 'Instagram', followers: i < 3 ? 40_000 : 300_000, rate: 30, reach: 40, fee };
    });
    fc.assert(
      fc.property(rows, goal, budget, fc.constantFrom(3, 10, 30), (some, aim, money, unit) => {
        const at = (times: number) => {
          const roster = rosterOf(some, times);
          const prices = { ...PRICES, 'order value': PRICES['order value'] * times };
          const { flips: _, ...answer } = answerOf(roster, briefOf(aim, money * times, roster, prices));
          return answer;
        };
        const [once, often] = [at(1), at(unit)];
        expect({ ...often, compared: undefined }).toEqual({ ...once, compared: undefined });
        expect(often.compared?.median ?? 0).toBeCloseTo(once.compared?.median ?? 0, 9);
      }),
      { numRuns: 60, endOnFailure: true, examples: [[tenths, 'launch', 0.3, 10]] },
    );
  });
});
