/**
 * The band that a number of followers falls into: the last that begins at or below it; undefined below the lowest.
 *
 * @param followers a number of people
 * @param bands sorted by `from`, lowest first; each is half-open
 * @example bandAt(100_000, DEFAULT_TIERS) // { name: 'Macro', from: 100_000 }
 */
export function bandAt<Band extends { readonly from: number }>(
  followers: number,
  bands: readonly Band[],
): Band | undefined {
  let [low, high] = [0, bands.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle] as Band).from <= followers) low = middle + 1;
    else high = middle;
  }
  return bands[low - 1];
}
