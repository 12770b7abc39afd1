import { Highest } from './highest';
import type { Item } from './item';

/** What a choice could be worth at the most, were money traded at a price. */
export interface Relaxation {
  /** No choice within the limits is worth more. */
  readonly bound: number;
  /** The best at that price that keeps the budget. */
  readonly within: Taken;
  /** As good at that price, and beyond the budget; undefined where the best without a budget keeps it anyway. */
  readonly beyond: Taken | undefined;
  /** What each of the free items is worth beyond its price. */
  readonly scores: Float64Array;
  /** The score that an item has to displace for a place, and the one that takes a place that comes free. */
  readonly lastIn: number;
  readonly firstOut: number;
}

export interface Taken {
  readonly chosen: readonly number[];
  readonly value: number;
  readonly cost: number;
}

const NOTHING: Taken = { chosen: [], value: 0, cost: 0 };

/** Rounding noise of sums is not a difference. */
export const NOISE = 1e-12;

/**
 * The choice where the budget is no limit but money has a price: each item scores its value less the price of its cost,
 * and the highest scores above 0 are taken, as many as may be. With the price of the budget added, that sum is no less
 * than what any choice within the budget is worth, whatever the price. As a function of the price it is convex and made
 * of lines, one for each choice; its lowest point, the bound of the linear relaxation, is where a line that falls, of a
 * choice beyond the budget, meets one that rises, of a choice within.
 *
 * Source: M. Fisher, The Lagrangian relaxation method for solving integer programming problems (1981).
 *
 * @param free indices of the items to choose from
 */
export function relax(items: readonly Item[], free: readonly number[], budget: number, most: number): Relaxation {
  let price = 0;
  let met = bestAt(price, items, free, most);
  if (met.cost <= budget) return { ...met, bound: met.value, within: met, beyond: undefined };
  let [within, beyond]: [Taken, Taken] = [NOTHING, met];
  for (;;) {
    price = (beyond.value - within.value) / (beyond.cost - within.cost);
    met = bestAt(price, items, free, most);
    const [height, before] = [met, within].map(({ value, cost }) => value + price * (budget - cost)) as [
      number,
      number,
    ];
    if (height <= before * (1 + NOISE)) return { ...met, bound: Math.max(height, before), within, beyond };
    if (met.cost <= budget) within = met;
    else beyond = met;
  }
}

/** The highest scores above 0 at a price; of equal scores the first. */
function bestAt(price: number, items: readonly Item[], free: readonly number[], most: number) {
  const scores = new Float64Array(free.length);
  const highest = new Highest(most + 1);
  for (let i = 0; i < free.length; i++) {
    const { value, cost } = items[free[i] as number] as Item;
    const score = value - price * cost;
    scores[i] = score;
    if (score > 0) highest.show(score);
  }
  const firstOut = highest.takeLast(most + 1) ?? 0;
  const lastIn = highest.takeLast(most) ?? 0;
  const [above, equal]: [number[], number[]] = [[], []];
  for (let i = 0; i < free.length; i++) {
    const score = scores[i] as number;
    if (score > lastIn) above.push(free[i] as number);
    else if (score === lastIn && score > 0) equal.push(free[i] as number);
  }
  const chosen = [...above, ...equal.slice(0, most - above.length)];
  let [value, cost] = [0, 0];
  for (const index of chosen) {
    value += (items[index] as Item).value;
    cost += (items[index] as Item).cost;
  }
  return { chosen, value, cost, scores, lastIn, firstOut };
}
