/**
 * People reached at least once by several audiences that are drawn at random from one: audience × (1 − Π(1 − reach /
 * audience)). Audiences of one niche overlap more, so that it is the upper end; the largest reach is the lower one.
 *
 * Source: Sainsbury's formula for random duplication, as in WARC, Mixed-media campaigns: can we fix it?
 *
 * @param reaches people of the audience that each reaches, from 0 to the audience
 * @param audience people, above 0
 * @example combinedReach([50_000, 50_000], 100_000) // 75_000
 */
export function combinedReach(reaches: readonly number[], audience: number): number {
  // Logarithms add up without loss where the shares are small.
  let unreached = 0;
  for (const reach of reaches) unreached += Math.log1p(-reach / audience);
  return audience * (0 - Math.expm1(unreached));
}
