import type { TierBand } from '../reference/tier';
import { bandAt } from './band-at';

/**
 * The name of the tier that a number of followers falls into; undefined below the lowest.
 *
 * @param followers a number of people
 * @param bands sorted by `from`, lowest first; each is half-open
 * @example tierOf(100_000, DEFAULT_TIERS) // 'Macro'
 */
export function tierOf<Band extends TierBand>(followers: number, bands: readonly Band[]): Band['name'] | undefined {
  return bandAt(followers, bands)?.name;
}
