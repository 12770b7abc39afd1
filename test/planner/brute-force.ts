import fc from 'fast-check';
import type { Item, Limits } from '../../src/planner/item';

/**
 * Instances small enough to try every choice. Small integer costs make ties and exactly used budgets common, values
 * that follow costs make choices that are worth almost the same.
 */
export const instance = fc
  .array(
    fc.record({
      value: fc.oneof(fc.integer({ min: -5, max: 30 }), fc.double({ min: 0, max: 5, noNaN: true })),
      cost: fc.integer({ min: 0, max: 40 }),
      part: fc.constantFrom('free', 'free', 'free', 'free', 'free', 'free', 'must', 'leave'),
      proportional: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .chain((rows) =>
    fc.record({
      items: fc.constant(
        rows.map(({ value, cost, proportional }): Item => ({ value: proportional ? cost * 1.1 : value, cost })),
      ),
      limits: fc.record({
        budget: fc.integer({ min: 0, max: 150 }),
        most: fc.integer({ min: 0, max: 7 }),
        must: fc.constant(rows.flatMap(({ part }, i) => (part === 'must' ? i : []))),
        leave: fc.constant(rows.flatMap(({ part }, i) => (part === 'leave' ? i : []))),
      }),
    }),
  );

/** The highest value of all choices within the limits; undefined where there is none. */
export function bestValue(items: readonly Item[], limits: Limits): number | undefined {
  let best: number | undefined;
  for (let mask = 0; mask < 1 << items.length; mask++) {
    const chosen = items.flatMap((_, i) => (mask & (1 << i) ? i : []));
    if (!keeps(items, chosen, limits)) continue;
    const value = total(items, chosen, 'value');
    if (best === undefined || value > best) best = value;
  }
  return best;
}

export function keeps(items: readonly Item[], chosen: readonly number[], limits: Limits): boolean {
  const { budget, most, must = [], leave = [] } = limits;
  return (
    chosen.length <= most &&
    total(items, chosen, 'cost') <= budget &&
    must.every((index) => chosen.includes(index)) &&
    !leave.some((index) => chosen.includes(index))
  );
}

export function total(items: readonly Item[], chosen: readonly number[], key: keyof Item): number {
  return chosen.reduce((sum, index) => sum + (items[index] as Item)[key], 0);
}
