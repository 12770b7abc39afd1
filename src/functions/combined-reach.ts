import type { Cell } from '../cells/cell';
import { combinedReach } from '../metrics/combined-reach';
import { audience as audienceArgument, count } from './arguments';
import { type CellOrRange, wholeColumn } from './cell-policy';
import { MESSAGES } from './messages';

/**
 * People reached at least once by several influencers within a target audience. Their audiences are taken to overlap at
 * random.
 *
 * @category Reach and niche
 * @param {number|Array<Array<number>>} reaches People of the audience that each post reaches, a column such as G2:G. Blanks are left out.
 * @param {number} audience How many people there are to be reached, such as 500000.
 * @return {number} People; a blank where no reach is given.
 * @remarks Sainsbury’s formula, audience × (1 − Π(1 − reach ÷ audience)). Audiences of one niche overlap more than at random: take the size of the niche as the
 * audience, and the result as the upper end. The lower one is the largest single reach.
 * @example =COMBINED_REACH({50000; 50000}, 100000) // 75000
 * @customfunction
 */
export function COMBINED_REACH(reaches: CellOrRange, audience: CellOrRange): Cell {
  const reached = wholeColumn('COMBINED_REACH', count('reaches', reaches));
  const targets = wholeColumn('COMBINED_REACH', audienceArgument('audience', audience));
  if (typeof reached === 'string') return reached;
  if (typeof targets === 'string') return targets;
  if (targets.length > 1) throw new Error(MESSAGES.single('audience'));
  const [target] = targets;
  if (reached.length === 0 || target === undefined) return '';
  const beyond = reached.find((reach) => reach > target);
  if (beyond !== undefined) throw new Error(MESSAGES.beyondAudience(beyond, target));
  return combinedReach(reached, target);
}
