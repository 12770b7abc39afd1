import type { Cell } from '../cells/cell';
import { audience, platform as platformArgument } from './arguments';
import { type CellOrRange, errorIn, perRow } from './cell-policy';
import { tiersOption } from './tiers-option';

/**
 * The size class of an influencer: Nano below 10,000 followers, Micro below 100,000, Macro below 1,000,000, Mega from
 * there on. Or by other tiers.
 *
 * @category Size
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "TikTok" or B2:B. Only tiers that differ by platform need it.
 * @param {string|Array<Array<string>>} tiers Optional. A preset such as "Mediakix" (TIER_TABLE shows them), or your own: a range such as L2:M6 with names and the followers each begins at.
 * @return {string|Array<Array<string>>} The tier of each row; a blank for a blank.
 * @remarks Presets: default, Mediakix, HypeAuditor, IAB UK, impact.com, IZEA, Duel, Lehto Brewster, Viral Nation (by
 * platform). Bands are half-open: 100,000 followers is Macro, 99,999 is Micro. A range of your own may have a header,
 * and a third column "Platform".
 * @example =INFLUENCER_TIER(100000) // Macro
 * @example =INFLUENCER_TIER("12.5K", "", "impact.com") // Nano
 * @example =INFLUENCER_TIER(300000, "YouTube", "Viral Nation") // Macro
 * @customfunction
 */
export function INFLUENCER_TIER(followers: CellOrRange, platform?: CellOrRange, tiers?: CellOrRange): Cell | Cell[][] {
  const error = errorIn(tiers);
  if (error) return error;
  const tierAt = tiersOption(tiers);
  const sizes = audience('followers', followers).deciding();
  const platforms = platformArgument(platform);
  return perRow('INFLUENCER_TIER', [sizes, platforms], (row) => tierAt(sizes.at(row), platforms.at(row)));
}
