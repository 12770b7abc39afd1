import TinyQueue from 'tinyqueue';
import { contenders } from './contenders';
import { dominates, type Item, type Limits } from './item';
import { NOISE, type Relaxation, relax } from './relaxation';

export interface Choice {
  /** Indices of the chosen items, ascending. */
  readonly chosen: readonly number[];
  readonly value: number;
  readonly cost: number;
  /** No choice within the limits is worth more than this. */
  readonly bound: number;
  /** How much more than the choice's value that is, as a part of it: 0 where the choice is proven best. */
  readonly gap: number;
  readonly proven: boolean;
  /** How many items were looked at, all nodes of the search together: its cost, whatever the machine. */
  readonly steps: number;
}

/** How long a search goes on. */
export interface Effort {
  /** It ends when so many items were looked at, with its best choice and the bound that is left. */
  readonly steps?: number;
  /** A choice within this part of the bound is good enough. */
  readonly gap?: number;
  /** A choice worth this is good enough, and where none is it need not be told which is best. */
  readonly enough?: number;
}

/** Some seconds on a slow machine. */
const STEPS = 2_000_000;

/** What a node costs beside its items. */
const NODE = 20;

/**
 * The items of the highest total value within a budget and a number, by branch and bound. Each node of the search
 * relaxes what it has left to choose from (relaxation.ts), which gives a bound on all below it, a choice that keeps the
 * budget, and a score for each item: one that would cost more than could still be won is settled without a search.
 * Where the relaxation cannot decide, one of its items is taken with all that dominate it, or left with all that it
 * dominates; so of many alike only their number is searched.
 *
 * Source: E. Balas and E. Zemel, An algorithm for large zero-one knapsack problems (1980), for settling by scores.
 *
 * @returns undefined where what must be chosen does not fit
 * @example choose([{ value: 11, cost: 6 }, { value: 9, cost: 5 }, { value: 9, cost: 5 }], { budget: 10, most: 9 })?.chosen // [1, 2]
 */
export function choose(items: readonly Item[], limits: Limits, effort: Effort = {}): Choice | undefined {
  const search = choosing(items, limits, effort);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** The same in slices: pauses after each node. */
export function* choosing(
  items: readonly Item[],
  limits: Limits,
  { steps = STEPS, gap = NOISE, enough }: Effort = {},
): Generator<undefined, Choice | undefined> {
  const root = rootOf(items, limits);
  if (!root) return undefined;
  let best = root;
  /** The highest bound of what was not worth a search. */
  let passedOver = Number.NEGATIVE_INFINITY;
  const canWin = ({ bound }: Node) =>
    bound > best.value + gap * Math.abs(best.value) &&
    (enough === undefined || (best.value < enough && bound >= enough));
  // The node with the highest bound comes next, of equal ones the latest, which is the deepest.
  const open = new TinyQueue([root], (a, b) => b.bound - a.bound || b.order - a.order);
  let [step, order] = [0, 0];
  for (let node = open.peek(); node && canWin(node) && step < steps; node = open.peek()) {
    open.pop();
    step += NODE + node.free.length;
    const relaxed = relax(items, node.free, node.budget, node.most);
    const bounded = { ...node, bound: Math.min(node.value + relaxed.bound, node.bound) };
    const found = filled(items, node, relaxed);
    if (found.value > best.value) best = found;
    if (relaxed.beyond && canWin(bounded)) {
      for (const branch of branches(items, bounded, relaxed, best.value)) open.push({ ...branch, order: ++order });
    } else passedOver = Math.max(passedOver, bounded.bound);
    yield;
  }
  const chosen = [...best.chosen].sort((a, b) => a - b);
  const total = (key: keyof Item) => chosen.reduce((sum, index) => sum + (items[index] as Item)[key], 0);
  const value = total('value');
  const left = Math.max(passedOver, open.peek()?.bound ?? value);
  const proven = left <= value + NOISE * Math.abs(value);
  const bound = proven ? value : left;
  return {
    chosen,
    value,
    cost: total('cost'),
    bound,
    gap: proven ? 0 : (bound - value) / Math.abs(value),
    proven,
    steps: step,
  };
}

/** A part of the search: what is chosen already, and what is left to choose from. */
interface Node {
  readonly chosen: readonly number[];
  readonly value: number;
  readonly free: readonly number[];
  readonly budget: number;
  readonly most: number;
  /** Nothing below is worth more. */
  readonly bound: number;
  /** When it was opened. */
  readonly order: number;
}

function rootOf(items: readonly Item[], { budget, most, must = [], leave = [] }: Limits): Node | undefined {
  const settled = new Set([...must, ...leave]);
  const free = [...items.keys()].filter((index) => !settled.has(index));
  const root = take(
    items,
    { chosen: [], value: 0, free, budget, most, bound: Number.POSITIVE_INFINITY, order: 0 },
    must,
  );
  return root && { ...root, free: contenders(items, root.free, root.most) };
}

/** A node with some more items chosen; undefined where they do not fit. */
function take(items: readonly Item[], node: Node, taken: readonly number[]): Node | undefined {
  let { value, budget } = node;
  for (const index of taken) {
    value += (items[index] as Item).value;
    budget -= (items[index] as Item).cost;
  }
  const most = node.most - taken.length;
  if (budget < 0 || most < 0) return undefined;
  const gone = new Set(taken);
  const free = node.free.filter((index) => !gone.has(index) && (items[index] as Item).cost <= budget);
  return { ...node, chosen: [...node.chosen, ...taken], value, free, budget, most };
}

/** The choice within the budget that a relaxation gives, filled up with the highest scores that still fit. */
function filled(items: readonly Item[], node: Node, { within, scores }: Relaxation): Node {
  const taken = new Set(within.chosen);
  let left = node.budget - within.cost;
  while (taken.size < node.most) {
    let [best, bestScore] = [-1, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < node.free.length; i++) {
      const index = node.free[i] as number;
      const score = scores[i] as number;
      const { value, cost } = items[index] as Item;
      if (score > bestScore && cost <= left && value > 0 && !taken.has(index)) [best, bestScore] = [index, score];
    }
    if (best < 0) break;
    taken.add(best);
    left -= (items[best] as Item).cost;
  }
  return take(items, node, [...taken]) as Node;
}

/** The two parts of a node on either side of an item that the relaxation cannot decide on. */
function branches(items: readonly Item[], node: Node, relaxed: Relaxation, bestValue: number): Node[] {
  const settled = settle(items, node, relaxed, bestValue);
  if (!settled) return [];
  const within = new Set(relaxed.within.chosen);
  const undecided = new Set(relaxed.beyond?.chosen.filter((index) => !within.has(index)));
  const candidates = settled.free.filter((index) => undecided.has(index));
  if (candidates.length === 0) return [settled];
  const item = candidates.reduce((a, b) => ((items[b] as Item).cost > (items[a] as Item).cost ? b : a));
  const withItem = settled.free.filter((index) => index === item || dominates(items, index, item));
  const without = settled.free.filter((index) => index !== item && !dominates(items, item, index));
  const taken = take(items, settled, withItem);
  const left = { ...settled, free: without };
  return taken ? [taken, left] : [left];
}

/** Takes and leaves all items whose scores say that the contrary cannot beat the best choice so far. */
function settle(items: readonly Item[], node: Node, relaxed: Relaxation, bestValue: number): Node | undefined {
  const toWin = node.bound - bestValue;
  const { scores, lastIn, firstOut } = relaxed;
  const taken: number[] = [];
  const free: number[] = [];
  node.free.forEach((index, i) => {
    const score = scores[i] as number;
    if (lastIn - score >= toWin) return;
    if (score - firstOut >= toWin) taken.push(index);
    else free.push(index);
  });
  return take(items, { ...node, free }, taken);
}
