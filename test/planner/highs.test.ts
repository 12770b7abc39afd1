import { randomLcg, randomNormal } from 'd3-random';
import { describe, expect, test } from 'vitest';
import { modelOf, solveByHighs } from '../../bench/highs.mjs';
import { choose } from '../../src/planner/choose';
import { keeps, total } from './brute-force';

const SIZES = [20, 60, 150, 300];
const GOALS = ['launch', 'niche'] as const;
const FEES = ['quoted', 'estimated from reach'] as const;
const EACH = 15;

/** Sizes, reach, fees in cents and engagements with heavy tails, as rosters have them. */
function instance(seed: number, size: number, goal: (typeof GOALS)[number], fees: (typeof FEES)[number]) {
  const uniform = randomLcg(seed / 2 ** 20);
  const normal = randomNormal.source(uniform)(0, 1);
  const rows = Array.from({ length: size }, () => {
    const followers = 1_000 * Math.exp(Math.min(Math.abs(1.9 * normal()), 8));
    const reach = followers * 0.25 * Math.exp(0.4 * normal());
    const engagements = 0.03 * followers ** 0.85 * Math.exp(0.6 * normal());
    const fee = fees === 'quoted' ? 0.02 * followers * Math.exp(0.5 * normal()) : reach * 0.0555;
    return { reach, engagements, cost: Math.round(100 * fee) };
  });
  const squares = rows.reduce((sum, { reach }) => sum + reach ** 2, 0);
  const audience = squares / (0.15 * rows.reduce((sum, { reach }) => sum + reach, 0));
  const items = rows.map(({ reach, engagements, cost }) => ({
    value: goal === 'launch' ? -Math.log1p(-Math.min(reach / audience, 0.5)) : engagements,
    cost,
  }));
  const everything = items.reduce((sum, { cost }) => sum + cost, 0);
  const any = () => Math.floor(uniform() * size);
  const must = uniform() < 0.2 ? [any()] : [];
  return {
    items,
    limits: {
      budget: Math.floor(everything * 0.6 * uniform() ** 3),
      most: 1 + Math.floor(uniform() * 25),
      must,
      leave: [any(), any()].filter((index) => !must.includes(index)),
    },
  };
}

describe.each(GOALS)('for %s', (goal) => {
  describe.each(FEES)('with fees %s', (fees) => {
    test.each(SIZES)('of %i influencers, HiGHS never finds a better choice, nor one where we find none', (size) => {
      let solved = 0;
      for (let seed = 1; seed <= EACH; seed++) {
        const { items, limits } = instance(seed * size, size, goal, fees);
        const ours = choose(items, limits);
        const { chosen } = solveByHighs(modelOf(items, limits, goal === 'launch' ? 1e6 : 1));
        expect(ours === undefined).toBe(chosen === undefined);
        if (!ours || !chosen) continue;
        expect(ours.proven).toBe(true);
        expect(keeps(items, ours.chosen, limits)).toBe(true);
        // HiGHS keeps its limits to a tolerance only; what is beyond them is no choice.
        if (!keeps(items, chosen, limits)) continue;
        solved++;
        expect(ours.value).toBeGreaterThanOrEqual(total(items, chosen, 'value') * (1 - 1e-9));
      }
      expect(solved).toBeGreaterThan(EACH / 2);
    });
  });
});
