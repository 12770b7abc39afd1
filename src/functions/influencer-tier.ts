import type { Cell } from '../cells/cell';
import { tierOf } from '../metrics/tier-of';
import { audience, platform as platformArgument } from './arguments';
import { type CellOrRange, CellProblem, perRow } from './cell-policy';
import { MESSAGES } from './messages';
import { tierBands } from './tier-bands';

/**
 * The size class of influencers by followers: Nano below 10,000, Micro below 100,000, Macro below 1,000,000, Mega from
 * there on.
 *
 * @param {number|Array<Array<number>>} followers Followers, a cell or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "TikTok" or B2:B. Used only by tiers that differ by platform.
 * @param {string|Array<Array<string>>} tiers Optional. Your own tiers, a range of two columns: a name and the followers it begins at.
 * @return {string|Array<Array<string>>} The tier of each row; a blank for a blank.
 * @example =INFLUENCER_TIER(100000) // Macro
 * @customfunction
 */
export function INFLUENCER_TIER(followers: CellOrRange, platform?: CellOrRange, tiers?: CellOrRange): Cell | Cell[][] {
  const bands = tierBands(tiers);
  const count = audience('followers', followers).deciding();
  return perRow('INFLUENCER_TIER', [count, platformArgument(platform)], (row) => {
    const [lowest] = bands;
    return (
      tierOf(count.at(row), bands) ??
      new CellProblem(MESSAGES.belowLowestTier(count.at(row), lowest?.name ?? '', lowest?.from ?? 0))
    );
  });
}
