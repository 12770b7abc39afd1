import type { Cell } from '../cells/cell';
import { costPerView } from '../metrics/cost-per-view';
import { audience, count } from './arguments';
import { type CellOrRange, perRow } from './cell-policy';

/**
 * Cost per view: the fee divided by views, in the fee’s currency.
 *
 * @category Cost
 * @param {number|Array<Array<number>>} fee What a post costs: a cell such as H2, or a whole column such as H2:H.
 * @param {number|Array<Array<number>>} views Average views of a post, such as G2:G.
 * @return {number|Array<Array<number>>} The cost of each row; a blank where fee or views are blank.
 * @example =CPV(600, 24000) // 0.025
 * @customfunction
 */
export function CPV(fee: CellOrRange, views: CellOrRange): Cell | Cell[][] {
  const fees = count('fee', fee).deciding();
  const viewed = audience('views', views).deciding();
  return perRow('CPV', [fees, viewed], (row) => costPerView(fees.at(row), viewed.at(row)));
}
