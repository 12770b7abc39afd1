import type { Cell } from '../cells/cell';
import { ratesAgainstPeers } from '../metrics/rates-against-peers';
import { audience, platform as platformArgument, rate as rateArgument } from './arguments';
import { type CellOrRange, isRange, Rows } from './cell-policy';
import { MESSAGES } from './messages';

/**
 * How many times the engagement rate that your own roster leads one to expect at that size on that platform: 1.8 is
 * 80 % above its peers. Needs no published number.
 *
 * @category Engagement
 * @param {Array<Array<number>>} followers Followers: a whole column, such as C2:C.
 * @param {string|Array<Array<string>>} platform The platforms, such as B2:B; "" where all are on the same one.
 * @param {Array<Array<number>>} rate The engagement rates, such as F2:F, all by the same on a platform.
 * @return {Array<Array<number>>} Times what is expected; a blank where a platform has fewer than three rates.
 * @remarks A robust line through the logarithms of rates and followers, for each platform: one wild row changes nothing
 * for the others. With fewer than eight rates on a platform its median is expected at every size. Rates may be fractions
 * or percents, as long as all are the same.
 * @example =INDEX(ENGAGEMENT_VS_ROSTER({1000; 1000; 1000}, "X", {1%; 2%; 3%}), 3, 1) // 1.5
 * @customfunction
 */
export function ENGAGEMENT_VS_ROSTER(
  followers: CellOrRange,
  platform: CellOrRange,
  rate: CellOrRange,
): Cell | Cell[][] {
  const sizes = audience('followers', followers).deciding();
  const platforms = platformArgument(platform);
  const rates = rateArgument(rate).deciding();
  const rows = new Rows('ENGAGEMENT_VS_ROSTER', [sizes, platforms, rates]);
  const places = rows.readable();
  if (places.length > 0 && ![followers, platform, rate].some(isRange)) throw new Error(MESSAGES.aloneInRoster());
  const ratios = ratesAgainstPeers(
    places.map((place) => ({ followers: sizes.at(place), platform: platforms.at(place), rate: rates.at(place) })),
  );
  const byPlace = new Map(places.map((place, i) => [place, ratios[i]]));
  return rows.answer((place) => byPlace.get(place) ?? '');
}
