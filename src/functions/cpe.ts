import type { Cell } from '../cells/cell';
import { costPerEngagement } from '../metrics/cost-per-engagement';
import { audience, count } from './arguments';
import { type CellOrRange, perRow } from './cell-policy';

/**
 * Cost per engagement: the fee divided by engagements, in the fee’s currency.
 *
 * @category Cost
 * @param {number|Array<Array<number>>} fee What a post costs: a cell such as H2, or a whole column such as H2:H.
 * @param {number|Array<Array<number>>} engagements Likes, comments, shares and saves of a post, such as D2:D.
 * @return {number|Array<Array<number>>} The cost of each row; a blank where fee or engagements are blank.
 * @example =CPE(500, 1250) // 0.4
 * @customfunction
 */
export function CPE(fee: CellOrRange, engagements: CellOrRange): Cell | Cell[][] {
  const fees = count('fee', fee).deciding();
  const engaged = audience('engagements', engagements).deciding();
  return perRow('CPE', [fees, engaged], (row) => costPerEngagement(fees.at(row), engaged.at(row)));
}
