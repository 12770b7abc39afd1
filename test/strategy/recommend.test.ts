import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { readRoster } from '../../src/roster/read-roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { GOALS, type Goal } from '../../src/strategy/brief';
import { recommend } from '../../src/strategy/recommend';
import { briefOf, ENGAGED_MICRO, rosterOf } from './rosters';

const [engagedMicro, macro] = ENGAGED_MICRO;

describe('the goal and the roster decide', () => {
  test('a niche audience on a roster of engaged micro-influencers gives micro', () => {
    const { strategy, reasons } = recommend(rosterOf(...ENGAGED_MICRO), briefOf('niche', 4_000));
    expect(strategy).toBe('micro');
    // Thirteen micro posts at 300 bring 3,000 each; one macro post at 4,000 brings 8,000.
    expect(reasons[0]).toEqual({ code: 'ahead', side: 'micro', measure: 'engagements', value: 39_000, other: 8_000 });
  });

  test('and macro once the micro-influencers do not engage', () => {
    const roster = rosterOf({ ...engagedMicro, likes: 300 }, macro);
    expect(recommend(roster, briefOf('niche', 4_000)).strategy).toBe('macro');
  });

  test('a mass launch with an ample budget on a roster with good macros gives macro', () => {
    expect(recommend(rosterOf(...ENGAGED_MICRO), briefOf('launch', 24_000)).strategy).toBe('macro');
  });

  test('and not once the budget is small', () => {
    const { strategy, reasons } = recommend(rosterOf(...ENGAGED_MICRO), briefOf('launch', 3_000));
    expect(strategy).toBe('micro');
    expect(reasons).toEqual([{ code: 'side-unaffordable', side: 'macro', first: 4_000, budget: 3_000 }]);
  });

  test('sales is niche until it is told what an order is worth', () => {
    const roster = rosterOf(...ENGAGED_MICRO);
    const [sales, niche] = [recommend(roster, briefOf('sales', 4_000)), recommend(roster, briefOf('niche', 4_000))];
    expect(sales.plans).toEqual(niche.plans);
    expect(sales.assumptions).toContainEqual({ code: 'sales-as-niche' });
  });

  test('the sample flips with the goal, and with the budget', () => {
    const sample = readRoster(SAMPLE_ROSTER);
    expect(recommend(sample, briefOf('launch', 20_000)).strategy).toBe('macro');
    expect(recommend(sample, briefOf('niche', 20_000)).strategy).toBe('micro');
    expect(recommend(sample, briefOf('launch', 5_000)).strategy).toBe('micro');
  });
});

describe('either, where nobody could tell', () => {
  test('two plans within a tenth of each other are close', () => {
    const roster = rosterOf(
      { count: 10, followers: 20_000, fee: 100, views: 9_000, likes: 410 },
      { count: 2, followers: 200_000, fee: 500, views: 9_000, likes: 2_000 },
    );
    const { strategy, reasons } = recommend(roster, briefOf('niche', 1_000));
    expect(strategy).toBe('either');
    expect(reasons[0]).toEqual({ code: 'close', measure: 'engagements', micro: 4_100, macro: 4_000 });
  });

  test('the overlap of audiences, which nobody knows, must not decide', () => {
    // Twenty small audiences lose more to overlap than three large ones.
    const roster = rosterOf(
      { count: 20, followers: 50_000, fee: 100, views: 15_000 },
      { count: 3, followers: 400_000, fee: 600, views: 90_000 },
    );
    const { strategy, reasons } = recommend(roster, briefOf('launch', 2_000));
    expect(strategy).toBe('either');
    expect(reasons[0]).toEqual({
      code: 'overlap-decides',
      low: { share: 0.05, side: 'micro' },
      high: { share: 0.3, side: 'macro' },
    });
  });
});

describe('not enough data', () => {
  const answer = (...args: Parameters<typeof recommend>) => {
    const { strategy, reasons } = recommend(...args);
    return [strategy, reasons.map(({ code }) => code)];
  };

  test('where nothing could be read', () => {
    expect(recommend(readRoster([['']]), briefOf('launch', 1))).toMatchObject({
      strategy: 'not-enough-data',
      plans: undefined,
      reasons: [{ code: 'unread-roster', issue: { code: 'empty-sheet' } }],
    });
  });

  test('where one side is missing; the other is still planned', () => {
    const { strategy, reasons, plans } = recommend(rosterOf(engagedMicro), briefOf('niche', 4_000));
    expect([strategy, reasons]).toEqual([
      'not-enough-data',
      [{ code: 'one-side-missing', missing: 'macro', count: 15, split: 100_000 }],
    ]);
    expect(plans?.micro.chosen).toHaveLength(13);
  });

  test('where the budget pays for nobody', () => {
    expect(recommend(rosterOf(...ENGAGED_MICRO), briefOf('launch', 299)).reasons).toEqual([
      { code: 'nothing-affordable', budget: 299, cheapest: 300 },
    ]);
  });

  test('where a niche is to be engaged and most rows of a side do not tell engagement', () => {
    const roster = rosterOf(...ENGAGED_MICRO, { count: 16, followers: 40_000, fee: 300 });
    expect(answer(roster, briefOf('niche', 4_000))).toEqual(['not-enough-data', ['no-rates']]);
    expect(answer(roster, briefOf('launch', 24_000))[0]).toBe('macro');
  });

  test('where a launch knows neither reach nor views nor fees', () => {
    const roster = rosterOf({ count: 5, followers: 20_000 }, { count: 5, followers: 200_000 });
    expect(answer(roster, briefOf('launch', 4_000))).toEqual([
      'not-enough-data',
      ['nothing-observed', 'nothing-observed'],
    ]);
  });

  test('where guessed fees decide', () => {
    const roster = rosterOf(
      { count: 20, followers: 30_000, views: 30_000 },
      { count: 5, followers: 400_000, views: 300_000 },
    );
    expect(answer(roster, briefOf('launch', 9_000))).toEqual(['not-enough-data', ['fees-decide']]);
  });

  test('where fees are missing that can only be guessed in another currency', () => {
    const roster = rosterOf(...ENGAGED_MICRO.map((group) => ({ ...group, fee: '' })));
    expect(answer(roster, { ...briefOf('launch', 9_000), currency: 'EUR' })).toEqual([
      'not-enough-data',
      ['fees-in-another-currency'],
    ]);
  });
});

describe('the reasons', () => {
  const reason = (code: string, ...args: Parameters<typeof recommend>) =>
    recommend(...args).reasons.find((one) => one.code === code);
  const roster = rosterOf(...ENGAGED_MICRO);

  test('tell how both sides engage on the platform that both are on', () => {
    const others = [
      { count: 4, followers: 5_000, likes: 4_000, fee: 20, platform: 'TikTok' },
      { count: 2, followers: 500_000, likes: 9_000, fee: 5_000, platform: 'YouTube' },
    ];
    const [micro, macro] = [3_000 / 30_007, (8_000 / 400_002 + 8_000 / 400_003) / 2];
    expect(reason('engagement-rates', rosterOf(...ENGAGED_MICRO, ...others), briefOf('niche', 4_000))).toEqual({
      code: 'engagement-rates',
      platform: 'Instagram',
      micro: expect.closeTo(micro, 9),
      macro: expect.closeTo(macro, 9),
    });
  });

  test('do not, where a side has fewer than three rows there', () => {
    const few = rosterOf(engagedMicro, { ...macro, count: 2 });
    expect(reason('engagement-rates', few, briefOf('niche', 4_000))).toBeUndefined();
  });

  test('say so where most of the plan hangs on one influencer', () => {
    expect(reason('hangs-on-one', roster, briefOf('launch', 8_000))).toMatchObject({ side: 'macro', share: 0.5 });
    expect(reason('hangs-on-one', roster, briefOf('launch', 24_000))).toBeUndefined();
  });

  test('say so where the micro plan is mostly nano', () => {
    const nano = { count: 14, followers: 5_000, fee: 100, views: 2_500, likes: 1_000 };
    expect(
      reason('mostly-nano', rosterOf(nano, { ...engagedMicro, count: 3 }, macro), briefOf('niche', 4_000)),
    ).toMatchObject({
      nano: 14,
    });
    expect(reason('mostly-nano', roster, briefOf('niche', 4_000))).toBeUndefined();
  });

  test('end with what speaks against the leader', () => {
    const launch = recommend(rosterOf(engagedMicro, { ...macro, likes: 4_000 }), briefOf('launch', 24_000));
    expect(launch.reasons.slice(-1)).toMatchObject([{ code: 'speaks-against', side: 'micro', measure: 'engagements' }]);
    const quiet = rosterOf({ ...engagedMicro, likes: 300 }, macro);
    expect(reason('speaks-against', quiet, briefOf('launch', 24_000))).toBeUndefined();
  });
});

describe('the numbers of a plan', () => {
  test('people reached are people, not plays, and overlap is taken out', () => {
    const roster = rosterOf(
      { count: 2, followers: 40_000, fee: 100, views: 30_000 },
      { count: 7, followers: 200_000, fee: 900, views: 30_000 },
    );
    // 20,000 people each; nine such audiences with 15 % in common are drawn from 20,000 / 0.15 people.
    const audience = 20_000 / 0.15;
    const { plans, assumptions } = recommend(roster, briefOf('launch', 900));
    expect(plans?.macro.people).toBeCloseTo(20_000, 6);
    expect(plans?.micro.people).toBeCloseTo(audience * (1 - (1 - 0.15) ** 2), 6);
    expect(assumptions).toContainEqual({ code: 'overlap', share: 0.15, audience: expect.closeTo(audience, 6) });
  });

  test('a blank cell is no disadvantage: it takes what its platform usually reaches', () => {
    const blank = { ...engagedMicro, count: 4, views: '' };
    const { plans } = recommend(rosterOf({ ...engagedMicro, count: 11 }, blank, macro), briefOf('launch', 24_000));
    const reach = plans?.micro.chosen.map((outcome) => Math.round(outcome.reach.value / 10));
    expect(new Set(reach)).toEqual(new Set([1_000]));
  });

  test('engagements follow a bare rate where rates are by followers, and are unknown where they are by views', () => {
    const headers = ['Handle', 'Platform', 'Followers', 'ER', 'Avg views', 'Fee'];
    const row = (handle: string, platform: string) => [handle, platform, 20_000, 0.05, 9_000, 100];
    const large = ['@large', 'Instagram', 200_000, 0.01, 90_000, 900];
    const roster = readRoster([headers, row('@photos', 'Instagram'), row('@clips', 'TikTok'), large]);
    const { plans, assumptions } = recommend(roster, briefOf('niche', 900));
    expect(plans?.micro.chosen.map(({ influencer, engagements }) => [influencer.handle, engagements])).toEqual([
      ['@photos', { value: 1_000, origin: 'derived' }],
    ]);
    expect(assumptions).toContainEqual({ code: 'without-engagements', count: 1 });
  });

  test('a missing fee follows the roster’s own', () => {
    const priced = [10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 1_280_000].map((followers) => {
      return { count: 1, followers, fee: followers ** 0.5, views: followers };
    });
    const { plans, assumptions } = recommend(
      rosterOf(...priced, { count: 1, followers: 40_000, views: 40_000 }),
      briefOf('launch', 9_999),
    );
    const fees = plans?.micro.chosen.flatMap(({ influencer, fee }) => (influencer.followers === 40_000 ? fee : []));
    expect(fees?.map(({ origin }) => origin).sort()).toEqual(['derived', 'given']);
    for (const { value } of fees ?? []) expect(value).toBeCloseTo(200, 6);
    expect(assumptions).toContainEqual({ code: 'fees-fitted', count: 1 });
  });

  test('keep budget and headcount', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GOALS), fc.integer({ min: 50, max: 90_000 }), (goal, budget) => {
        const { plans } = recommend(readRoster(SAMPLE_ROSTER), briefOf(goal, budget));
        for (const plan of [plans?.micro, plans?.macro]) {
          expect(plan?.cost).toBeLessThanOrEqual(budget);
          expect(plan?.chosen.length).toBeLessThanOrEqual(20);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('grow with the budget', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GOALS),
        fc.integer({ min: 50, max: 60_000 }),
        fc.nat(20_000),
        (goal, budget, more) => {
          const roster = readRoster(SAMPLE_ROSTER);
          const measure = goal === 'launch' ? 'people' : 'engagements';
          const [less, plenty] = [budget, budget + more].map(
            (amount) => recommend(roster, briefOf(goal, amount)).plans,
          );
          for (const side of ['micro', 'macro'] as const) {
            expect(plenty?.[side][measure]).toBeGreaterThanOrEqual((less?.[side][measure] ?? 0) * (1 - 1e-9));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('the order of the rows does not matter', () => {
  const [header = [], ...rows] = SAMPLE_ROSTER;
  const answer = (values: typeof SAMPLE_ROSTER) => {
    const { strategy, plans } = recommend(readRoster(values), briefOf('launch', 12_000));
    return [strategy, plans?.micro.people.toFixed(3), plans?.macro.people.toFixed(3)];
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(answer([header, ...shuffled])).toEqual(answer(SAMPLE_ROSTER));
    }),
    { numRuns: 10 },
  );
});

test('money in another unit changes nothing but the amounts', () => {
  const inUnit = (unit: number) => {
    const roster = rosterOf(...ENGAGED_MICRO.map((group) => ({ ...group, fee: group.fee * unit })));
    return recommend(roster, briefOf('launch', 7_000 * unit));
  };
  const [once, often] = [inUnit(1), inUnit(30)];
  expect(often.strategy).toBe(once.strategy);
  expect(often.plans?.micro.people).toBe(once.plans?.micro.people);
  expect(often.plans?.macro.cost).toBe((once.plans?.macro.cost ?? 0) * 30);
});

describe('what a plan can count on', () => {
  const headers = ['Handle', 'Platform', 'Followers', 'ER', 'Views', 'Fee'];
  const rows = (count: number, row: (i: number) => Cell[]) => Array.from({ length: count }, (_, i) => row(i));
  const chosen = (values: Cell[][], goal: Goal, budget: number) => {
    const { plans } = recommend(readRoster(values), briefOf(goal, budget));
    return [...(plans?.micro.chosen ?? []), ...(plans?.macro.chosen ?? [])];
  };

  test('is nobody whose fee is in another currency than most', () => {
    const values = [headers, ...rows(9, (i) => [`@a${i}`, 'Instagram', 9_000 + i, '3%', 4_000, '$100'])];
    const euro = ['@euro', 'Instagram', 9_500, '9%', 40_000, '€1'];
    const large = ['@large', 'Instagram', 400_000, '1%', 90_000, '$900'];
    const handles = chosen([...values, euro, large], 'niche', 5_000).map(({ influencer }) => influencer.handle);
    expect(handles).toHaveLength(10);
    expect(handles).not.toContain('@euro');
  });

  test('is a rate times what it is by', () => {
    const values = [
      [...headers.slice(0, 3), 'ER by views', 'Views', 'Fee'],
      ['@a', 'TikTok', 9_000, '5%', 30_000, 100],
      ['@b', 'TikTok', 400_000, '5%', 90_000, 900],
    ];
    expect(chosen(values, 'niche', 5_000).map(({ engagements }) => engagements?.value)).toEqual([1_500, 4_500]);
    const unknown = [headers, ...values.slice(1)];
    expect(recommend(readRoster(unknown), briefOf('niche', 5_000)).reasons[0]?.code).toBe('no-rates');
  });
});
