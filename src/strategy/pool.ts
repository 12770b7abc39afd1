import { type Choice, choose, type Effort } from '../planner/choose';
import { contenders } from '../planner/contenders';
import type { Item } from '../planner/item';
import type { Campaign } from './campaign';
import { inCents } from './money';
import type { Outcome } from './outcome';
import type { Side } from './side';
import { worth } from './value';

/** Whom a plan may choose from: one side of the roster, or all of it. Whoever must be in is in every pool. */
export interface Pool {
  readonly outcomes: readonly Outcome[];
  /** What the planner sees of them, in the same order, costs in cents. */
  readonly items: readonly Item[];
  /** Indices. */
  readonly must: readonly number[];
}

export type PoolName = Side | 'all';

export function poolOf({ brief, outcomes, audience, must, leave }: Campaign, name: PoolName): Pool {
  const own = outcomes.filter(
    (outcome) => must.has(outcome) || ((name === 'all' || outcome.side === name) && !leave.has(outcome)),
  );
  return {
    outcomes: own,
    items: own.map((outcome) => ({
      value: worth(outcome, brief, audience),
      cost: inCents(outcome.fee.value),
    })),
    must: own.flatMap((outcome, index) => (must.has(outcome) ? index : [])),
  };
}

/** The same pool without those who can be in no best plan of up to so many influencers, whatever the budget. */
export function narrowed({ outcomes, items, must }: Pool, most: number): Pool {
  const free = [...items.keys()].filter((index) => !must.includes(index));
  const kept = [...must, ...contenders(items, free, most)].sort((a, b) => a - b);
  return {
    outcomes: kept.map((index) => outcomes[index] as Outcome),
    items: kept.map((index) => items[index] as Item),
    must: kept.flatMap((index, place) => (must.includes(index) ? place : [])),
  };
}

/** The best choice from a pool; undefined where those who must be in exceed the limits. */
export function solve({ items, must }: Pool, budget: number, most: number, effort?: Effort): Choice | undefined {
  return choose(items, { budget: inCents(budget), most, must }, effort);
}
