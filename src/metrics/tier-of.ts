import type { TierBand } from '../reference/tier';

/**
 * The name of the band that a number of followers falls into; undefined below the lowest band.
 *
 * @param followers a number of people
 * @param bands sorted by `from`, lowest first; each is half-open
 * @example tierOf(100_000, DEFAULT_TIERS) // 'Macro'
 */
export function tierOf<Band extends TierBand>(followers: number, bands: readonly Band[]): Band['name'] | undefined {
  for (let i = bands.length - 1; i >= 0; i--) {
    const band = bands[i] as Band;
    if (followers >= band.from) return band.name;
  }
  return undefined;
}
