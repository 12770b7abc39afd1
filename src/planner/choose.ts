/** Something that can be had once. */
export interface Item {
  readonly value: number;
  readonly cost: number;
}

export interface Limits {
  readonly budget: number;
  /** How many items at the most. */
  readonly most: number;
}

export interface Choice {
  /** Indices of the chosen items, ascending. */
  readonly chosen: readonly number[];
  readonly value: number;
  readonly cost: number;
  /** No choice within the limits is worth more than this. */
  readonly bound: number;
  /** The search ended by itself, so nothing better exists. */
  readonly proven: boolean;
}

const STEPS = 200_000;

/**
 * The items of the highest total value within a budget and a number, by branch and bound: items are tried in the
 * order of their value per cost, and a branch is left when even filling its budget with parts of items could not
 * beat the best choice so far. The limit on the number enters that bound as a price per item (a Lagrange multiplier).
 *
 * Source: E. Horowitz and S. Sahni, Computing partitions with applications to the knapsack problem (1974); the price:
 * M. Fisher, The Lagrangian relaxation method for solving integer programming problems (1981).
 *
 * @param items values of 0 or more, costs of 0 or more, in any unit
 * @param steps the search ends after so many, with its best choice and the bound it could not close
 */
export function choose(items: readonly Item[], { budget, most }: Limits, steps = STEPS): Choice {
  const candidates = items.flatMap((item, index) =>
    item.value > 0 && item.cost <= budget ? [{ ...item, index }] : [],
  );
  const { price, bound } = pricePerItem(candidates, budget, most);
  const relaxed = relax(candidates, price);
  const { order, boundFrom } = relaxed;

  const taken: number[] = [];
  let best: number[] = [];
  let bestValue = 0;
  let value = 0;
  let left = budget;
  let next = 0;
  let step = 0;
  for (; step < steps; step++) {
    const open = next < order.length && taken.length < most;
    const reachable = open ? value + price * (most - taken.length) + boundFrom(next, left) : value;
    if (open && exceeds(reachable, bestValue)) {
      const item = order[next];
      if (item && item.cost <= left) {
        taken.push(next);
        value += item.value;
        left -= item.cost;
        if (value > bestValue) [best, bestValue] = [[...taken], value];
      }
      next++;
      continue;
    }
    const last = taken.pop();
    const undone = last === undefined ? undefined : order[last];
    if (last === undefined || !undone) break;
    value -= undone.value;
    left += undone.cost;
    next = last + 1;
  }

  const chosen = best.flatMap((position) => order[position]?.index ?? []).sort((a, b) => a - b);
  const total = (key: keyof Item) => chosen.reduce((sum, index) => sum + (items[index]?.[key] ?? 0), 0);
  const proven = step < steps;
  return { chosen, value: total('value'), cost: total('cost'), bound: proven ? total('value') : bound, proven };
}

interface Candidate extends Item {
  readonly index: number;
}

/** Rounding noise of sums is not an improvement. */
const exceeds = (bound: number, value: number) => bound > value * (1 + 1e-12);

/** The candidates by what a unit of cost brings once each item has paid the price, and the bound that follows. */
function relax(candidates: readonly Candidate[], price: number) {
  const order = candidates
    .map((item) => {
      const worth = item.value - price;
      return { ...item, worth, rank: worth > 0 ? worth / item.cost : Number.NEGATIVE_INFINITY };
    })
    .sort((a, b) => b.rank - a.rank || b.value - a.value || a.index - b.index);
  const worths = runningSums(order.map(({ worth }) => Math.max(worth, 0)));
  const costs = runningSums(order.map(({ worth, cost }) => (worth > 0 ? cost : 0)));

  /** How many of the items from a position on fit wholly, and the part of the next one that fits. */
  function fill(position: number, budget: number): { end: number; part: number } {
    const limit = (costs[position] ?? 0) + budget;
    let [end, high] = [position, order.length];
    while (end < high) {
      const middle = (end + high + 1) >> 1;
      if ((costs[middle] ?? 0) <= limit) end = middle;
      else high = middle - 1;
    }
    const split = order[end];
    return { end, part: split && split.worth > 0 ? (limit - (costs[end] ?? 0)) / split.cost : 0 };
  }

  /** What the items from a position on can add at most, parts of items allowed, each having paid the price. */
  function boundFrom(position: number, budget: number): number {
    const { end, part } = fill(position, budget);
    return (worths[end] ?? 0) - (worths[position] ?? 0) + part * (order[end]?.worth ?? 0);
  }

  /** How many items, the part of one included, that bound takes from the first position on. */
  function countWithin(budget: number): number {
    const { end, part } = fill(0, budget);
    const worthless = order.slice(0, end).filter(({ worth }) => worth <= 0).length;
    return end - worthless + part;
  }

  return { order, boundFrom, countWithin };
}

/** [0, first, first + second, …] */
function runningSums(numbers: readonly number[]): number[] {
  let sum = 0;
  return [0, ...numbers.map((number) => (sum += number))];
}

const HALVINGS = 30;

/**
 * The price per item that makes the bound on the whole lowest. The bound is convex in the price: it falls while the
 * relaxed choice takes more items than are allowed, so halving closes in on the lowest point.
 */
function pricePerItem(candidates: readonly Candidate[], budget: number, most: number) {
  const at = (price: number) => {
    const { boundFrom, countWithin } = relax(candidates, price);
    return { price, bound: price * most + boundFrom(0, budget), count: countWithin(budget) };
  };
  let lowest = at(0);
  if (lowest.count <= most) return lowest;
  let [low, high] = [0, candidates.reduce((highest, { value }) => Math.max(highest, value), 0)];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = at((low + high) / 2);
    if (middle.count > most) low = middle.price;
    else high = middle.price;
    if (middle.bound < lowest.bound) lowest = middle;
  }
  return lowest;
}
