import type { Cell } from '../cells/cell';
import { errorIn } from './cell-policy';
import { presetNamed } from './tier-preset';

const HEADERS = ['Tier', 'From', 'Platform', 'Source', 'Year', 'Address'];

/**
 * The tiers in use, or those of another preset, each with its source. Copy and edit them, and pass the copy to
 * INFLUENCER_TIER.
 *
 * @category Size
 * @param {string} preset Optional. "default", "Mediakix", "HypeAuditor", "IAB UK", "impact.com", "IZEA", "Duel", "Lehto Brewster" or "Viral Nation".
 * @return {Array<Array<string|number>>} Tier, From (followers), Platform where tiers differ by it, Source, Year, Address.
 * @example =INDEX(TIER_TABLE(), 4, 2) // 100000
 * @example =INDEX(TIER_TABLE("IZEA"), 2, 4) // IZEA
 * @customfunction
 */
export function TIER_TABLE(preset?: Cell): Cell[][] {
  const error = errorIn(preset);
  if (error) return [[error]];
  const { bands, source } = presetNamed(preset);
  return [
    HEADERS,
    ...bands.map(({ name, from, platform }) => [
      name,
      from,
      platform ?? '',
      source.author,
      source.year,
      source.address,
    ]),
  ];
}
