import { choose, type Effort } from '../planner/choose';
import type { Limits } from '../planner/item';
import { NOISE } from '../planner/relaxation';
import type { Campaign } from './campaign';
import { fromCents, inCents } from './money';
import type { Plan } from './plan';
import type { Pool } from './pool';
import { measureOf } from './value';

/** All of it together: some seconds, enough for the plans that people can manage. */
const WORK = 10_000_000;

/** Hundreds of questions of yes or no; one that is not settled by then counts as no, so that no fee is too high. */
const STEPS = 20_000;

/**
 * The highest fee at which each influencer of a pool's best plan would still be in it: the highest c for which
 * V₋ᵢ(budget − c) + vᵢ ≥ V₋ᵢ(budget), V₋ᵢ being the value of the best plan without the influencer and vᵢ what they add.
 *
 * @returns in the order of the plan's influencers, in the brief's currency, to the cent; undefined for those who are too much
 * work
 */
export function worthUpTo(pool: Pool, { chosen }: Plan, { brief }: Campaign): (number | undefined)[] {
  const budget = inCents(brief.budget);
  const isProfit = measureOf(brief) === 'profit';
  let work = 0;
  const solve = (limits: Limits, effort: Effort) => {
    const choice = choose(pool.items, limits, effort);
    work += pool.items.length + (choice?.steps ?? 0);
    return choice?.value ?? Number.NEGATIVE_INFINITY;
  };
  return chosen.map((outcome) => {
    if (work > WORK) return undefined;
    const index = pool.outcomes.indexOf(outcome);
    const item = pool.items[index];
    if (!item) return outcome.fee.value;
    const others = { must: pool.must.filter((other) => other !== index), leave: [index] };
    const without = solve({ budget, most: brief.most, ...others }, { steps: 10 * STEPS });
    // What they bring before they are paid; where profit counts, each cent more is one less.
    const gross = isProfit ? item.value + fromCents(item.cost) : item.value;
    const isIn = (cents: number) => {
      const enough = without - gross + (isProfit ? fromCents(cents) : 0);
      // Rounding noise of the sums that were subtracted is not a difference.
      const tolerated = enough - NOISE * (Math.abs(without) + Math.abs(gross));
      const limits = { budget: budget - cents, most: brief.most - 1, ...others };
      return solve(limits, { enough: tolerated, steps: STEPS }) >= tolerated;
    };
    // They are in at their fee, and never beyond the budget.
    let [low, high] = [item.cost, budget];
    while (low < high) {
      const middle = low + Math.ceil((high - low) / 2);
      if (isIn(middle)) low = middle;
      else high = middle - 1;
    }
    return fromCents(low);
  });
}
