import fc from 'fast-check';
import type { Item, Limits } from '../../src/planner/choose';

/** Instances small enough to try every choice. Small integer costs make ties and exactly used budgets common. */
export const instance = fc.record({
  items: fc.array(
    fc.record({
      value: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0, max: 5, noNaN: true })),
      cost: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 12 },
  ),
  limits: fc.record({ budget: fc.integer({ min: 0, max: 150 }), most: fc.integer({ min: 0, max: 6 }) }),
});

/** The highest value of all choices within the limits. */
export function bestValue(items: readonly Item[], { budget, most }: Limits): number {
  let best = 0;
  for (let mask = 0; mask < 1 << items.length; mask++) {
    const chosen = items.filter((_, i) => mask & (1 << i));
    const total = (key: keyof Item) => chosen.reduce((sum, item) => sum + item[key], 0);
    if (chosen.length <= most && total('cost') <= budget) best = Math.max(best, total('value'));
  }
  return best;
}
