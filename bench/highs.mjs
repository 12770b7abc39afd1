/**
 * The planner's problem given to HiGHS, a solver of mixed-integer programs: the oracle of the tests and the peer of the
 * bench. Its tolerances are those of floating point numbers, so what it chose is scored by whoever asks.
 */
import loadHighs from 'highs';

export const highs = await loadHighs();

/**
 * @param {readonly { value: number, cost: number }[]} items
 * @param {{ budget: number, most: number, must?: readonly number[], leave?: readonly number[] }} limits
 * @param {number} scale of the values: HiGHS' tolerances are absolute, and logarithms of reach are far below them
 */
export function modelOf(items, { budget, most, must = [], leave = [] }, scale) {
  const sum = (key) => items.map((item, i) => `${item[key] >= 0 ? '+' : '-'} ${Math.abs(item[key])} x${i}`).join(' ');
  const scaled = items
    .map((item, i) => `${item.value >= 0 ? '+' : '-'} ${Math.abs(item.value) * scale} x${i}`)
    .join(' ');
  const names = items.map((_, i) => `x${i}`);
  return [
    `Maximize\n value: ${scaled}`,
    `Subject To\n money: ${sum('cost')} <= ${budget}`,
    ` number: ${names.join(' + ')} <= ${most}`,
    ...must.map((i) => ` must${i}: x${i} = 1`),
    ...leave.map((i) => ` leave${i}: x${i} = 0`),
    `Binary\n ${names.join(' ')}`,
    'End',
  ].join('\n');
}

/**
 * @param {string} model
 * @returns the indices that HiGHS chose, or undefined where it says that there are none
 */
export function solveByHighs(model, options = {}) {
  const { Status, Columns } = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0, ...options });
  if (Status === 'Infeasible') return { status: Status, chosen: undefined };
  const chosen = Object.entries(Columns).flatMap(([name, { Primal }]) => (Primal > 0.5 ? Number(name.slice(1)) : []));
  return { status: Status, chosen };
}
