import type { Cell } from '../cells/cell';
import { costPerMille } from '../metrics/cost-per-mille';
import { audience, count } from './arguments';
import { type CellOrRange, perRow } from './cell-policy';

/**
 * Cost per thousand impressions: the fee divided by impressions, times 1,000, in the fee’s currency.
 *
 * @category Cost
 * @param {number|Array<Array<number>>} fee What a post costs: a cell such as H2, or a whole column such as H2:H.
 * @param {number|Array<Array<number>>} impressions Impressions of a post, such as G2:G. Not followers: few of them see it.
 * @return {number|Array<Array<number>>} The cost of each row; a blank where fee or impressions are blank.
 * @example =CPM(2000, 500000) // 4
 * @customfunction
 */
export function CPM(fee: CellOrRange, impressions: CellOrRange): Cell | Cell[][] {
  const fees = count('fee', fee).deciding();
  const shown = audience('impressions', impressions).deciding();
  return perRow('CPM', [fees, shown], (row) => costPerMille(fees.at(row), shown.at(row)));
}
