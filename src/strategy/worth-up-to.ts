import { choose } from '../planner/choose';
import { NOISE } from '../planner/relaxation';
import type { Campaign } from './campaign';
import { CENTS } from './fees';
import type { Plan } from './plan';
import { inCents, type Pool } from './pool';
import { measureOf } from './value';

/** Hundreds of questions of yes or no; one that is not settled by then counts as no, so that no fee is too high. */
const STEPS = 20_000;

/**
 * The highest fee at which each influencer of a pool's best plan would still be in it: the highest c for which
 * V₋ᵢ(budget − c) + vᵢ ≥ V₋ᵢ(budget), V₋ᵢ being the value of the best plan without the influencer and vᵢ what they add.
 *
 * @returns in the order of the plan's influencers, in the brief's currency, to the cent
 */
export function worthUpTo(pool: Pool, { chosen }: Plan, { brief }: Campaign): number[] {
  const budget = inCents(brief.budget);
  const isProfit = measureOf(brief) === 'profit';
  return chosen.map((outcome) => {
    const index = pool.outcomes.indexOf(outcome);
    const item = pool.items[index];
    if (!item) return outcome.fee.value;
    const others = { must: pool.must.filter((other) => other !== index), leave: [index] };
    const without =
      choose(pool.items, { budget, most: brief.most, ...others }, { steps: 10 * STEPS })?.value ??
      Number.NEGATIVE_INFINITY;
    // What they bring before they are paid; where profit counts, each cent more is one less.
    const gross = isProfit ? item.value + item.cost / CENTS : item.value;
    const isIn = (cents: number) => {
      const enough = without - gross + (isProfit ? cents / CENTS : 0);
      // Rounding noise of the sums that were subtracted is not a difference.
      const tolerated = enough - NOISE * (Math.abs(without) + Math.abs(gross));
      const limits = { budget: budget - cents, most: brief.most - 1, ...others };
      const choice = choose(pool.items, limits, { enough: tolerated, steps: STEPS });
      return choice !== undefined && choice.value >= tolerated;
    };
    // They are in at their fee, and never beyond the budget.
    let [low, high] = [item.cost, budget];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (isIn(middle)) low = middle;
      else high = middle - 1;
    }
    return low / CENTS;
  });
}
