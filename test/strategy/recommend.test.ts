import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { readRoster } from '../../src/roster/read-roster';
import type { Roster } from '../../src/roster/roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import type { Goal } from '../../src/strategy/goal';
import { recommend, recommending } from '../../src/strategy/recommend';
import { briefOf, cellsOf, ENGAGED_MICRO, rosterOf } from './rosters';

const [engagedMicro, macro] = ENGAGED_MICRO;
const sample = readRoster(SAMPLE_ROSTER);

function ask(roster: Roster, goal: Goal, budget: number, options: object = {}) {
  return recommend(roster, briefOf(goal, budget, roster, options));
}

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

// One large audience, or fifty small ones out of 800: where audiences share little, the large one reaches more people;
// where they share much, the target audience is small, and one influencer reaches no more than half of it.
const crowd = rosterOf(
  { count: 800, followers: 20_000, fee: 100, views: 7_500 },
  { count: 2, followers: 400_000, fee: 5_000, views: 300_000 },
);

describe('the goal and the roster decide', () => {
  test('a niche audience on a roster of engaged micro-influencers gives micro', () => {
    const { strategy, confidence, reasons, plans } = ask(rosterOf(...ENGAGED_MICRO), 'niche', 4_000, { trust: 1 });
    expect([strategy, confidence]).toEqual(['micro', 'high']);
    // Thirteen micro posts at 300 bring 3,000 each; one macro post at 4,000 brings 8,000.
    expect(reasons[0]).toEqual({ code: 'ahead', side: 'micro', measure: 'engagements', value: 39_000, other: 8_000 });
    expect(plans?.all.chosen).toHaveLength(13);
  });

  test('and macro once the micro-influencers do not engage', () => {
    const roster = rosterOf({ ...engagedMicro, likes: 300 }, macro);
    expect(ask(roster, 'niche', 4_000).strategy).toBe('macro');
  });

  test('a mass launch with an ample budget on a roster with good macros gives macro', () => {
    expect(ask(rosterOf(...ENGAGED_MICRO), 'launch', 24_000)).toMatchObject({ strategy: 'macro', confidence: 'high' });
  });

  test('and not once the budget is small', () => {
    const { strategy, confidence, reasons } = ask(rosterOf(...ENGAGED_MICRO), 'launch', 3_000);
    expect([strategy, confidence]).toEqual(['micro', 'not-compared']);
    expect(reasons[0]).toEqual({ code: 'side-unaffordable', side: 'macro', first: 4_000, budget: 3_000 });
  });

  test('nor once the macros reach few', () => {
    expect(ask(rosterOf(engagedMicro, { ...macro, views: 8_000 }), 'launch', 24_000).strategy).toBe('micro');
  });

  test('the sample flips with the goal, and with the budget', () => {
    expect(ask(sample, 'launch', 20_000).strategy).toBe('macro');
    expect(ask(sample, 'niche', 8_000).strategy).toBe('micro');
    expect(ask(sample, 'launch', 5_000).strategy).toBe('micro');
  });

  test('keywords turn engagements to those who are about them', () => {
    const roster = rosterOf({ ...engagedMicro, likes: 800, niche: 'Gaming' }, { ...macro, niche: 'Skin care' });
    expect(ask(roster, 'niche', 4_000).strategy).toBe('micro');
    expect(ask(roster, 'niche', 4_000, { keywords: 'skincare' }).strategy).toBe('macro');
  });
});

describe('sales', () => {
  const roster = rosterOf(...ENGAGED_MICRO);

  test('counts engagements until it is told what they are worth, and says so', () => {
    const [sales, niche] = [ask(roster, 'sales', 4_000, { conversion: 3 }), ask(roster, 'niche', 4_000)];
    expect(sales.plans).toEqual(niche.plans);
    expect(sales.assumptions).toContainEqual({ code: 'sales-as-niche', missing: ['order value', 'margin'] });
  });

  test('counts what is left over once it is', () => {
    const prices = { conversion: 10, 'order value': 50, margin: 0.5, trust: 1 };
    const { strategy, measure, plans, reasons, curve } = ask(roster, 'sales', 4_000, prices);
    // 3,000 engagements are 30 orders of 25 each, 750 for a fee of 300; a macro-influencer's 8,000 are 2,000 for 4,000.
    expect([strategy, measure]).toEqual(['micro', 'profit']);
    expect(plans?.micro.value).toBeCloseTo(13 * 450, 6);
    expect(plans?.macro.chosen).toEqual([]);
    expect(reasons.map(({ code }) => code)).not.toContain('counts');
    expect(curve?.length).toBeGreaterThan(1);
  });

  test('says from which conversion on it would pay back where nothing does', () => {
    const prices = { conversion: 1, 'order value': 50, margin: 0.5, trust: 1 };
    const { strategy, confidence, reasons, shortlist, curve } = ask(roster, 'sales', 4_000, prices);
    expect([strategy, confidence, shortlist]).toEqual(['either', 'not-compared', undefined]);
    expect(reasons[0]).toEqual({ code: 'nothing-pays', conversion: 1, breakEven: expect.closeTo(4, 9) });
    // The budget buys influencers all the same, and a line along zero tells nothing.
    expect(reasons.map(({ code }) => code)).not.toContain('counts');
    expect(curve).toEqual([]);
  });
});

describe('mixed', () => {
  // The team can manage six: the budget is more than six micros can use, and pays for one macro only.
  const roster = rosterOf(
    { count: 12, followers: 80_000, fee: 500, views: 45_000, likes: 2_000 },
    { count: 5, followers: 300_000, fee: 3_000, views: 200_000, likes: 4_000 },
  );

  test('where a mix is clearly ahead of both', () => {
    const { strategy, reasons, plans, shortlist } = ask(roster, 'launch', 5_500, { most: 6 });
    expect(strategy).toBe('mixed');
    expect(reasons[0]).toMatchObject({ code: 'mix-ahead', measure: 'people' });
    expect(plans?.all.chosen.map(({ side }) => side).sort()).toEqual(['macro', ...Array(5).fill('micro')]);
    expect(shortlist).toBe('all');
  });

  test('not where one more place makes a pure plan as good', () => {
    expect(ask(roster, 'launch', 5_500, { most: 12 }).strategy).not.toBe('mixed');
  });
});

describe('either, where nobody could tell', () => {
  test('two plans within a tenth of each other are close', () => {
    const roster = rosterOf(
      { count: 10, followers: 20_000, fee: 100, views: 9_000, likes: 410 },
      { count: 2, followers: 200_000, fee: 500, views: 9_000, likes: 2_000 },
    );
    const { strategy, reasons } = ask(roster, 'niche', 1_000, { trust: 1 });
    expect(strategy).toBe('either');
    expect(reasons[0]).toEqual({ code: 'close', measure: 'engagements', micro: 4_100, macro: 4_000 });
  });

  test('the overlap of audiences, which nobody knows, must not decide', () => {
    const { strategy, reasons } = ask(crowd, 'launch', 5_000, { most: 50 });
    expect(strategy).toBe('either');
    expect(reasons[0]).toMatchObject({ code: 'overlap-decides', leader: 'micro', at: 0.15, other: 'macro', end: 0.05 });
    expect((reasons[0] as { crossing: number }).crossing).toBeGreaterThan(0.05);
    expect((reasons[0] as { crossing: number }).crossing).toBeLessThan(0.1);
  });

  test('but an overlap that somebody typed, or an audience, is not doubted', () => {
    expect(ask(crowd, 'launch', 5_000, { most: 50, overlap: 0.2 }).strategy).toBe('micro');
    expect(ask(crowd, 'launch', 5_000, { most: 50, audience: 120_000 }).strategy).toBe('micro');
  });
});

describe('it is the platform, not the size', () => {
  // On Instagram the small ones reach more for the money; the large ones that lead are all on TikTok.
  const instagram = [
    { count: 12, followers: 40_000, fee: 300, views: 15_000 },
    { count: 3, followers: 200_000, fee: 1_200, views: 45_000 },
  ] as const;
  const tiktok = { count: 9, followers: 200_000, fee: 1_200, views: 300_000, platform: 'TikTok' };

  test('where the leader of all is ahead on no platform that has both sides', () => {
    const { strategy, reasons, shortlist } = ask(rosterOf(...instagram, tiktok), 'launch', 2_400);
    expect([strategy, shortlist]).toEqual(['either', 'all']);
    expect(reasons.slice(0, 2)).toMatchObject([
      { code: 'the-platform', leader: 'macro' },
      { code: 'on-platform', on: { platform: 'Instagram', standing: 'micro' } },
    ]);
  });

  test('not where the leader leads on one of them, too', () => {
    const roster = rosterOf(instagram[0], { ...instagram[1], views: 150_000 }, tiktok);
    expect(ask(roster, 'launch', 2_400)).toMatchObject({ strategy: 'macro', platforms: [{ standing: 'macro' }] });
  });

  test('nor is a lead of less than a tenth one', () => {
    const roster = rosterOf(instagram[0], { ...instagram[1], views: 61_000 }, tiktok);
    const { strategy, reasons, platforms } = ask(roster, 'launch', 2_400);
    expect(platforms).toMatchObject([{ platform: 'Instagram', standing: 'either' }]);
    expect(platforms[0]?.macro).toBeGreaterThan(platforms[0]?.micro ?? 0);
    expect([strategy, reasons[0]?.code]).toEqual(['either', 'the-platform']);
  });

  test('never where all are on one platform', () => {
    const roster = rosterOf(
      { count: 20, followers: 50_000, fee: 100, views: 15_000 },
      { count: 5, followers: 400_000, fee: 500, views: 74_000 },
    );
    expect(ask(roster, 'launch', 2_000)).toMatchObject({ strategy: 'macro', platforms: [] });
  });

  test('and where no platform has both sides, confidence is low, and it is said why', () => {
    const { strategy, confidence, reasons } = ask(rosterOf(instagram[0], tiktok), 'launch', 2_400);
    expect([strategy, confidence]).toEqual(['macro', 'low']);
    expect(codes(reasons)).toContain('sides-apart');
  });
});

describe('traps', () => {
  test('a filled cell is no advantage over its blank twin', () => {
    const blank = { ...engagedMicro, count: 4, views: '', likes: '' };
    const { plans } = ask(rosterOf({ ...engagedMicro, count: 11 }, blank, macro), 'launch', 24_000);
    const reach = plans?.micro.chosen.map((outcome) => Math.round(outcome.reach.value / 10));
    expect(reach).toHaveLength(15);
    expect(new Set(reach)).toEqual(new Set([1_000]));
  });

  test('a row at 3,826 % counts as at most four times its peers, drawn toward them', () => {
    const wild = { ...engagedMicro, count: 1, likes: 38.26 * 30_000 };
    const { plans } = ask(rosterOf({ ...engagedMicro, count: 14 }, wild, macro), 'niche', 4_000);
    const used = plans?.micro.chosen.map(({ engagements }) => engagements?.used.value ?? 0) ?? [];
    expect(Math.max(...used) / Math.min(...used)).toBeLessThan(4 ** 0.7 * 1.01);
  });

  test('a gifted fee of 0 is given, and comes first', () => {
    const gifted = { ...engagedMicro, count: 1, fee: 0 };
    const { plans, worthUpTo, shortlist } = ask(rosterOf(engagedMicro, gifted, macro), 'niche', 4_000);
    expect(shortlist).toBe('micro');
    expect(plans?.micro.chosen[0]?.fee).toEqual({ value: 0, origin: 'given' });
    expect(worthUpTo?.[0]).toBeGreaterThan(0);
  });

  test('a budget below every macro is said with what the first costs', () => {
    expect(ask(sample, 'launch', 1_000).reasons[0]).toMatchObject({ code: 'side-unaffordable', side: 'macro' });
  });

  test('a budget below everything has no plan', () => {
    const { strategy, confidence, reasons, shortlist } = ask(rosterOf(...ENGAGED_MICRO), 'launch', 299);
    expect([strategy, confidence, shortlist]).toEqual(['not-enough-data', 'not-compared', undefined]);
    expect(reasons).toEqual([{ code: 'nothing-affordable', budget: 299, cheapest: 300 }]);
  });

  test('nor is a side that is missing all that is said where the budget pays for nobody of the other', () => {
    const { reasons } = ask(rosterOf(engagedMicro), 'launch', 299);
    expect(codes(reasons)).toEqual(['one-side-missing', 'nothing-affordable']);
    expect(codes(ask(rosterOf(engagedMicro), 'launch', 300).reasons)).toEqual(['one-side-missing']);
  });

  test('who must be in is not told as what the budget buys of a side', () => {
    const roster = rosterOf(...ENGAGED_MICRO);
    const must = roster.influencers[0]?.handle ?? '';
    expect(codes(ask(roster, 'launch', 24_000).reasons)).toContain('counts');
    expect(codes(ask(roster, 'launch', 24_000, { must }).reasons)).not.toContain('counts');
  });

  test('fees in another currency stand out, and are not compared', () => {
    const rows = cellsOf(...ENGAGED_MICRO).map((row, i) => [...row, i === 0 ? 'Currency' : i === 1 ? 'EUR' : 'USD']);
    const { plans, assumptions } = ask(readRoster(rows), 'niche', 40_000);
    expect(plans?.all.chosen.map(({ influencer }) => influencer.handle)).not.toContain('@0~0');
    expect(assumptions).toContainEqual({ code: 'left-out', why: 'currency', count: 1 });
  });

  test('followers only are not enough for any goal', () => {
    const roster = rosterOf({ count: 20, followers: 20_000 }, { count: 8, followers: 200_000 });
    for (const goal of ['launch', 'niche', 'sales'] as const) {
      expect(ask(roster, goal, 4_000)).toMatchObject({ strategy: 'not-enough-data', confidence: 'not-compared' });
    }
  });
});

describe('not enough data', () => {
  const answer = (roster: Roster, goal: Goal, budget: number, options: object = {}) => {
    const { strategy, reasons } = ask(roster, goal, budget, options);
    return [strategy, codes(reasons)];
  };

  test('where nothing could be read', () => {
    expect(ask(readRoster([['']]), 'launch', 1)).toMatchObject({
      strategy: 'not-enough-data',
      plans: undefined,
      reasons: [{ code: 'unread-roster', issue: { code: 'empty-sheet' } }],
    });
  });

  test('where nobody is on the platforms of the brief', () => {
    expect(answer(rosterOf(...ENGAGED_MICRO), 'launch', 9_000, { platforms: 'TikTok' })).toEqual([
      'not-enough-data',
      ['nobody-eligible'],
    ]);
  });

  test('where one side is missing; the other is still planned', () => {
    const { strategy, reasons, plans, shortlist, worthUpTo } = ask(rosterOf(engagedMicro), 'niche', 4_000);
    expect([strategy, reasons, shortlist]).toEqual([
      'not-enough-data',
      [{ code: 'one-side-missing', missing: 'macro', count: 15, split: 100_000 }],
      'all',
    ]);
    expect(plans?.all.chosen).toHaveLength(13);
    expect(worthUpTo).toHaveLength(13);
  });

  test('where those who must be in cost more than there is', () => {
    const roster = rosterOf(...ENGAGED_MICRO);
    expect(ask(roster, 'launch', 7_000, { must: '@1~0, @1~1' }).reasons).toEqual([
      { code: 'must-do-not-fit', cost: 8_000, budget: 7_000, count: 2, most: 20 },
    ]);
  });

  test('where a niche is to be engaged and most rows of a side do not tell engagement', () => {
    const roster = rosterOf(...ENGAGED_MICRO, { count: 16, followers: 40_000, fee: 300 });
    expect(answer(roster, 'niche', 4_000)).toEqual(['not-enough-data', ['no-rates']]);
    expect(answer(roster, 'launch', 24_000)[0]).toBe('macro');
  });

  test('where a launch knows neither reach nor views nor fees', () => {
    const roster = rosterOf({ count: 5, followers: 20_000 }, { count: 5, followers: 200_000 });
    expect(answer(roster, 'launch', 4_000)).toEqual(['not-enough-data', ['nothing-observed', 'nothing-observed']]);
  });

  test('where guessed fees decide', () => {
    const roster = rosterOf(
      { count: 20, followers: 30_000, views: 30_000 },
      { count: 5, followers: 400_000, views: 300_000 },
    );
    expect(answer(roster, 'launch', 9_000)).toEqual(['not-enough-data', ['fees-decide']]);
  });

  test('where fees are missing that can only be guessed in another currency, unless the price of impressions is typed', () => {
    const rows = cellsOf(...ENGAGED_MICRO).map((row, i) =>
      i === 0
        ? row.map((cell, k) => (k === 6 ? 'Fee (EUR)' : cell))
        : i < 5
          ? row
          : row.map((cell, k) => (k === 6 ? '' : cell)),
    );
    const roster = readRoster(rows);
    expect(answer(roster, 'launch', 9_000)).toEqual(['not-enough-data', ['fees-unknown']]);
    const { strategy, assumptions } = ask(roster, 'niche', 1_500, { cpm: 20 });
    expect(strategy).toBe('micro');
    expect(assumptions).toContainEqual({ code: 'fees-by-cpm', count: 17, cpm: 20, viewsPerPerson: 1.5 });
  });
});

describe('an assumed number', () => {
  const roster = rosterOf(...ENGAGED_MICRO, { count: 2, followers: 50_000, fee: 500, platform: 'TikTok' });
  const asked = (options: object) => ask(roster, 'launch', 20_000, { must: '@0~0, @2~0', strategy: 'all', ...options });
  const reached = (options: object) =>
    ['@0~0', '@2~0'].map(
      (handle) => asked(options).plans?.all.chosen.find(({ influencer }) => influencer.handle === handle)?.reach.value,
    );

  test('of people reached can be typed', () => {
    expect(reached({})).toEqual([10_000, 10_000]);
    expect(reached({ 'views per person': 3, reach: '50%' })).toEqual([5_000, 25_000]);
  });

  test('of those who drop out can be typed', () => {
    const { compared } = asked({});
    const { compared: none } = asked({ 'drop outs': 0 });
    expect(none).not.toEqual(compared);
    expect(asked({ 'drop outs': '100%' }).compared).toMatchObject({ low: 0, median: 0, high: 0 });
  });

  test('says that it is assumed, or whose it is, as long as none is typed', () => {
    const about = (options: object) =>
      asked(options).assumptions.filter(({ code }) => /^reach-|^simulation/.test(code));
    expect(about({})).toMatchObject([
      { code: 'reach-from-views', viewsPerPerson: 1.5, source: { author: 'Modash' } },
      { code: 'reach-not-observed', rate: 0.2, assumed: true },
      { code: 'simulation', dropOuts: 0.1, assumed: true },
    ]);
    expect(about({ 'views per person': 2, reach: 0.3, 'drop outs': 0.05 })).toMatchObject([
      { code: 'reach-from-views', viewsPerPerson: 2, source: undefined },
      { code: 'reach-not-observed', rate: 0.3, assumed: false },
      { code: 'simulation', dropOuts: 0.05, assumed: false },
    ]);
  });
});

describe('the reasons', () => {
  const reason = (code: string, ...args: Parameters<typeof ask>) =>
    ask(...args).reasons.find((one) => one.code === code);
  const roster = rosterOf(...ENGAGED_MICRO);

  test('tell how both sides engage on the platform that both are on', () => {
    const others = [
      { count: 4, followers: 5_000, likes: 4_000, fee: 20, platform: 'TikTok' },
      { count: 2, followers: 500_000, likes: 9_000, fee: 5_000, platform: 'YouTube' },
    ];
    const [micro, large] = [3_000 / 30_007, (8_000 / 400_002 + 8_000 / 400_003) / 2];
    expect(reason('engagement-rates', rosterOf(...ENGAGED_MICRO, ...others), 'niche', 4_000)).toEqual({
      code: 'engagement-rates',
      platform: 'Instagram',
      micro: expect.closeTo(micro, 9),
      macro: expect.closeTo(large, 9),
    });
  });

  test('do not, where a side has fewer than three rows there', () => {
    expect(reason('engagement-rates', rosterOf(engagedMicro, { ...macro, count: 2 }), 'niche', 4_000)).toBeUndefined();
  });

  test('say so where most of the plan hangs on one influencer', () => {
    expect(reason('hangs-on-one', roster, 'launch', 8_000)).toMatchObject({ side: 'macro', share: 0.5 });
    expect(reason('hangs-on-one', roster, 'launch', 24_000)).toBeUndefined();
  });

  test('say so where the micro plan is mostly nano', () => {
    const nano = { count: 14, followers: 5_000, fee: 100, views: 2_500, likes: 1_000 };
    expect(reason('mostly-nano', rosterOf(nano, { ...engagedMicro, count: 3 }, macro), 'niche', 4_000)).toMatchObject({
      nano: 14,
    });
    expect(reason('mostly-nano', roster, 'niche', 4_000)).toBeUndefined();
  });

  test('tell what speaks against the leader', () => {
    const launch = ask(rosterOf(engagedMicro, { ...macro, likes: 4_000 }), 'launch', 24_000);
    expect(launch.reasons).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ code: 'speaks-against', side: 'micro', measure: 'engagements' }),
      ]),
    );
    const quiet = rosterOf({ ...engagedMicro, likes: 300 }, macro);
    expect(reason('speaks-against', quiet, 'launch', 24_000)).toBeUndefined();
  });

  test('stand beside research on the goal that points both ways', () => {
    for (const goal of ['launch', 'niche', 'sales'] as const) {
      const { studies } = ask(roster, goal, 9_000);
      expect(studies.length).toBeGreaterThan(2);
      expect(new Set(studies.map(({ direction }) => direction)).size).toBeGreaterThan(1);
    }
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
    const { plans, assumptions } = ask(roster, 'launch', 900);
    expect(plans?.macro.people).toBeCloseTo(20_000, 6);
    expect(plans?.micro.people).toBeCloseTo(audience * (1 - (1 - 0.15) ** 2), 6);
    expect(assumptions).toContainEqual({
      code: 'audience',
      overlap: 0.15,
      assumed: true,
      audience: expect.closeTo(audience, 6),
    });
  });

  test('engagements follow a bare rate where rates are by followers, and are unknown where they are by views', () => {
    const headers = ['Handle', 'Platform', 'Followers', 'ER', 'Avg views', 'Fee'];
    const row = (handle: string, platform: string) => [handle, platform, 20_000, 0.05, 9_000, 100];
    const large = ['@large', 'Instagram', 200_000, 0.01, 90_000, 900];
    const roster = readRoster([headers, row('@photos', 'Instagram'), row('@clips', 'TikTok'), large]);
    const { plans, assumptions } = ask(roster, 'niche', 900);
    expect(plans?.micro.chosen.map(({ influencer, engagements }) => [influencer.handle, engagements?.used])).toEqual([
      ['@photos', { value: 1_000, origin: 'derived' }],
    ]);
    expect(assumptions).toContainEqual({ code: 'without-engagements', count: 1 });
  });

  test('engagements are drawn toward what peers lead one to expect, by trust', () => {
    const groups = [{ ...engagedMicro, likes: 1_000 }, { count: 1, followers: 30_500, fee: 300, likes: 2_000 }, macro];
    const used = (trust: number) => {
      const { plans } = ask(rosterOf(...groups), 'niche', 900, { trust });
      const best = plans?.micro.chosen.find(({ influencer }) => influencer.followers === 30_500);
      return best?.engagements?.used.value ?? 0;
    };
    expect(used(1)).toBe(2_000);
    expect(used(0.7)).toBeLessThan(1_900);
    expect(used(0.7)).toBeGreaterThan(1_000 * 1.9 ** 0.7);
  });

  test('a missing fee follows the roster’s own', () => {
    const priced = [10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 1_280_000].map((followers) => {
      return { count: 1, followers, fee: followers ** 0.5, views: followers };
    });
    const roster = rosterOf(...priced, { count: 1, followers: 40_000, views: 40_000 });
    const { plans, assumptions } = ask(roster, 'launch', 9_999);
    const fees = plans?.micro.chosen.flatMap(({ influencer, fee }) => (influencer.followers === 40_000 ? fee : []));
    expect(fees).toEqual([
      { value: 200, origin: 'given' },
      { value: 200, origin: 'derived' },
    ]);
    expect(assumptions).toContainEqual({ code: 'fees-fitted', count: 1 });
  });

  test('posts multiply fee and engagements, reach counts once, and handling is on top', () => {
    const once = ask(rosterOf(...ENGAGED_MICRO), 'niche', 100_000, { trust: 1 }).plans?.micro;
    const twice = ask(rosterOf(...ENGAGED_MICRO), 'niche', 100_000, { trust: 1, posts: 2, handling: 25 }).plans?.micro;
    expect(twice?.cost).toBe(2 * (once?.cost ?? 0) + 15 * 25);
    expect(twice?.engagements).toBe(2 * (once?.engagements ?? 0));
    expect(twice?.people).toBe(once?.people);
  });

  test('a row’s audience counts as far as it is in the country, where the roster tells', () => {
    const rows = cellsOf(...ENGAGED_MICRO).map((row, i): Cell[] => {
      const audience = ['Audience country', 'Turkey=0.25, Spain=0.6', 'Spain 90%', '', '', 'Turkey 40'][i] ?? '';
      return [...row, audience, i === 0 ? 'Country' : i === 3 ? 'Spain' : ''];
    });
    const { plans, assumptions } = ask(readRoster(rows), 'launch', 100_000, { country: 'Turkey', most: 30 });
    const chosen = plans?.all.chosen ?? [];
    const found = (handle: string) => chosen.find(({ influencer }) => influencer.handle === handle)?.inCountry;
    expect(found('@0~0')).toEqual({ value: 0.25, origin: 'given' });
    expect(found('@0~1')).toBeUndefined();
    expect(found('@0~2')).toBeUndefined();
    expect(found('@0~3')).toEqual({ value: 1, origin: 'assumed' });
    expect(found('@0~4')).toEqual({ value: 0.4, origin: 'given' });
    expect(assumptions).toContainEqual({ code: 'country', country: 'Turkey', unknown: 17, leftOut: 2 });
    // Of 10,000 people each, those in the country; and six of 133,333.
    const sum = 2_500 + 4_000 + 11 * 10_000 + (6 * 400_000) / 3;
    const squares = 2_500 ** 2 + 4_000 ** 2 + 11 * 10_000 ** 2 + 6 * (400_000 / 3) ** 2;
    const audience = assumptions.find((one) => one.code === 'audience')?.audience;
    expect(audience).toBeCloseTo(squares / (0.15 * sum), 3);
  });

  test('a column of fits overrules the keywords', () => {
    const rows = cellsOf(...ENGAGED_MICRO).map((row, i) => [...row, i === 0 ? 'Brand fit' : i === 1 ? 1 : 0.5]);
    const { plans } = ask(readRoster(rows), 'niche', 4_000, { keywords: 'beauty' });
    const matches = plans?.micro.chosen.map(({ match }) => match.value) ?? [];
    expect(matches[0]).toBe(1);
    expect(matches.slice(1).every((match) => Math.abs(match - 0.65) < 1e-9)).toBe(true);
  });

  test('who is not described takes the median match of the side', () => {
    const roster = rosterOf(
      { ...engagedMicro, count: 9, niche: 'Beauty' },
      { ...engagedMicro, count: 3, followers: 31_000, niche: '' },
      { ...macro, count: 4, niche: 'Gaming' },
      { ...macro, count: 2, followers: 410_000, niche: '' },
    );
    const { plans, assumptions } = ask(roster, 'niche', 50_000, { keywords: 'beauty' });
    const matchOf = (side: 'micro' | 'macro', followers: number) =>
      plans?.[side].chosen.find(({ influencer }) => influencer.followers === followers)?.match;
    expect(matchOf('micro', 31_000)).toEqual({ value: 1, origin: 'derived' });
    expect(matchOf('macro', 410_000)).toEqual({ value: 0.3, origin: 'derived' });
    expect(assumptions).toContainEqual({ code: 'match', least: 0.3, by: 'keywords', usual: 5 });
  });

  test('keywords are not used where fewer than half of the rows are described', () => {
    const roster = rosterOf({ ...engagedMicro, niche: '' }, { ...macro, niche: 'Beauty' });
    const { plans, assumptions } = ask(roster, 'niche', 4_000, { keywords: 'beauty' });
    expect(plans?.micro.chosen[0]?.match.value).toBe(1);
    expect(assumptions).toContainEqual({ code: 'keywords-unused', described: 6, of: 21 });
  });
});

describe('what would change the answer', () => {
  test('the nearest lasting change of budget is where the plans change places', () => {
    const roster = rosterOf(...ENGAGED_MICRO);
    const { flips, strategy } = ask(roster, 'niche', 4_000, { trust: 1 });
    expect(strategy).toBe('micro');
    const above = flips?.find(({ of, direction }) => of === 'budget' && direction === 'above');
    // Fifteen micros bring 45,000 and no more; macros at 4,000 bring 8,000 each: 48,000 for 24,000.
    expect(above?.to).toBe('either');
    expect(above?.at).toBeGreaterThan(23_000);
    expect(above?.at).toBeLessThan(24_200);
  });

  test('where nothing does, it is told how far was looked', () => {
    const { flips } = ask(rosterOf(...ENGAGED_MICRO), 'niche', 4_000);
    const below = flips?.find(({ of, direction }) => of === 'budget' && direction === 'below');
    expect(below).toMatchObject({ to: undefined });
    expect(below?.at).toBeLessThan(600);
  });

  test('the curve never falls, and has the plans’ own values at the budget', () => {
    const { curve = [], plans, brief } = ask(sample, 'launch', 20_000);
    for (const key of ['micro', 'macro', 'all'] as const) {
      const values = curve.map((point) => point[key]);
      values.slice(1).forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual((values[i] as number) * (1 - 2e-3));
      });
      const here = curve.find(({ budget }) => Math.abs(budget - brief.budget) < 1e-6);
      expect(here?.[key]).toBeCloseTo(plans?.[key].value ?? 0, -3);
    }
  });
});

describe('confidence', () => {
  const macroFor = (views: number) => ({ ...macro, views });

  test('is high where eight of ten runs agree and both plans are paid at given fees', () => {
    expect(ask(rosterOf(...ENGAGED_MICRO), 'launch', 24_000).confidence).toBe('high');
  });

  test('is medium where the range of the runs has both signs', () => {
    const { strategy, confidence, compared } = ask(rosterOf(engagedMicro, macroFor(150_000)), 'launch', 4_000);
    expect([strategy, confidence]).toEqual(['micro', 'medium']);
    expect(compared?.low).toBeLessThan(0);
    expect(compared?.high).toBeGreaterThan(0);
  });

  test('is medium where a plan is mostly paid at fees that are worked out', () => {
    const priced = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => ({ count: 1, followers: 30_000 + i, fee: 300, views: 15_000 }));
    const roster = rosterOf(...priced, { count: 6, followers: 400_000, views: 900_000 });
    const { strategy, confidence, compared } = ask(roster, 'launch', 24_000);
    expect([strategy, confidence]).toEqual(['macro', 'medium']);
    expect(compared?.high).toBeLessThan(0);
  });

  test('is low where most of what counts is assumed', () => {
    const unseen = ENGAGED_MICRO.map((group) => ({ ...group, views: '' }));
    expect(ask(rosterOf(...unseen), 'launch', 24_000)).toMatchObject({ strategy: 'macro', confidence: 'low' });
    // Engagement is told, so that a niche is as sure as before.
    expect(ask(rosterOf(...unseen), 'niche', 4_000).confidence).toBe('high');
  });

  test('an overlap that nobody knows makes the runs differ more than one that somebody typed', () => {
    const width = (options: object) => {
      const { compared } = ask(crowd, 'launch', 5_000, { most: 50, ...options });
      return (compared?.high ?? 0) - (compared?.low ?? 0);
    };
    expect(width({})).toBeGreaterThan(1.1 * width({ overlap: 0.16 }));
  });
});

test('ties go by platform, then handle', () => {
  const headers = ['Handle', 'Platform', 'Followers', 'Reach', 'Fee'];
  const row = (handle: string, platform: string) => [handle, platform, 20_000, 5_000, 100];
  const rows = [row('@a~z', 'YouTube'), row('@d~z', 'TikTok'), row('@c~z', 'Instagram'), row('@b~z', 'TikTok')];
  const roster = readRoster([headers, ...rows, ['@big~z', 'X', 200_000, 9_000, 5_000]]);
  const handles = (budget: number) =>
    ask(roster, 'launch', budget, { strategy: 'micro' }).plans?.micro.chosen.map(({ influencer }) => influencer.handle);
  expect(handles(100)).toEqual(['@c~z']);
  expect(handles(200)).toEqual(['@c~z', '@b~z']);
  expect(handles(300)).toEqual(['@c~z', '@b~z', '@d~z']);
});

test('in slices, the plans come first, then what the shortlist is worth, then what would change it', () => {
  const slices = recommending(sample, briefOf('launch', 20_000, sample));
  const first = slices.next().value;
  expect(first).toMatchObject({ strategy: 'macro', worthUpTo: undefined, flips: undefined, curve: undefined });
  expect(first.plans?.macro.chosen).toHaveLength(4);
  const second = slices.next().value;
  expect(second.worthUpTo).toHaveLength(4);
  expect(second.flips).toBeUndefined();
});
