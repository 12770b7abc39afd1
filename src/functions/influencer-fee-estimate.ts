import type { Cell } from '../cells/cell';
import { folded } from '../cells/folded';
import { feeEstimate } from '../metrics/fee-estimate';
import { BOUNDS, type Bound } from '../reference/cost-per-mille';
import { audience, oneOf, platform as platformArgument } from './arguments';
import { type CellOrRange, CellProblem, perRow } from './cell-policy';
import { MESSAGES } from './messages';

/**
 * What a post may cost, in US dollars, by published prices. They differ up to tenfold: look at low and high, and take
 * real quotes where you have them.
 *
 * @category Cost
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "Instagram" or B2:B.
 * @param {number|Array<Array<number>>} views Optional. Average views of a post, such as E2:E. TikTok and YouTube need them for low and high.
 * @param {string|Array<Array<string>>} bound Optional. "low", "mid" or "high", such as "high". Mid if omitted.
 * @return {number|Array<Array<number>>} US dollars, to two digits; a blank where followers are blank.
 * @remarks Two published ways disagree: costs per thousand impressions (CPM), and average payments by size. Mid is their
 * geometric mean, low and high are the lowest and the highest of them. Impressions are the views, else followers × the
 * published reach rate (Instagram) × 1.5. Where these are not known, average payments alone give mid, and nothing gives
 * low and high. The numbers and their sources are in [REFERENCE](REFERENCE.md).
 * @example =INFLUENCER_FEE_ESTIMATE(50000, "Instagram") // 1200
 * @example =INFLUENCER_FEE_ESTIMATE(50000, "TikTok", 20000, "low") // 60
 * @customfunction
 */
export function INFLUENCER_FEE_ESTIMATE(
  followers: CellOrRange,
  platform?: CellOrRange,
  views?: CellOrRange,
  bound?: CellOrRange,
): Cell | Cell[][] {
  const sizes = audience('followers', followers).deciding();
  const platforms = platformArgument(platform);
  const viewed = audience('views', views);
  const bounds = oneOf('bound', bound, boundNamed);
  return perRow('INFLUENCER_FEE_ESTIMATE', [sizes, platforms, viewed, bounds], (row) => {
    const { value, low, high } = feeEstimate(sizes.at(row), platforms.at(row), viewed.at(row));
    const estimate = { low, mid: value, high }[bounds.at(row) ?? 'mid'];
    return estimate ?? new CellProblem(MESSAGES.openBound(platforms.at(row), viewed.at(row)));
  });
}

function boundNamed(text: string): Bound | CellProblem {
  return BOUNDS.find((bound) => bound === folded(text)) ?? new CellProblem(MESSAGES.unknownBound(text, BOUNDS));
}
