import type { CurvePoint } from '../../strategy/flips';

/** Both sides' value from each budget on, until the next one. */
export interface Staircase {
  /** Ascending: from the curve's first budget to its last, between them what the plans cost. */
  readonly budgets: readonly number[];
  readonly micro: readonly number[];
  readonly macro: readonly number[];
}

/**
 * The curve as steps that rise at what a plan costs, not where the next budget was looked at. From a plan's cost to its
 * budget the value is exact, as far as the curve's is: a cheaper plan worth as much would have been found there. Below that
 * cost, down to the budget before, smaller steps may be missing, too narrow to be seen.
 *
 * @param curve at least one budget, ascending
 * @example staircase([{ budget: 10, micro: 3, macro: 0, all: 3, microCost: 8, macroCost: 0 }, { budget: 20, micro: 5, macro: 4, all: 5, microCost: 15, macroCost: 18 }]) // { budgets: [10, 15, 18, 20], micro: [3, 5, 5, 5], macro: [0, 0, 4, 4] }
 */
export function staircase(curve: readonly CurvePoint[]): Staircase {
  const [first = 0, last = first] = [curve[0]?.budget, curve[curve.length - 1]?.budget];
  // Budgets are met to the cent, so that a plan may cost a fraction of a cent more than its own.
  const from = (point: CurvePoint, side: 'micro' | 'macro') => Math.min(point[`${side}Cost`], point.budget);
  const edges = curve.flatMap((point) => [from(point, 'micro'), from(point, 'macro')]).filter((edge) => edge > first);
  const budgets = [...new Set([first, ...edges, last])].sort((a, b) => a - b);
  const bestAt = (budget: number, side: 'micro' | 'macro') =>
    Math.max(...curve.filter((point) => from(point, side) <= budget).map((point) => point[side]));
  return {
    budgets,
    micro: budgets.map((budget) => bestAt(budget, 'micro')),
    macro: budgets.map((budget) => bestAt(budget, 'macro')),
  };
}
