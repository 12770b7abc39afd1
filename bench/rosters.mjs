import { randomLcg, randomNormal } from 'd3-random';

/**
 * Cells of a roster with sizes, reach and engagement of heavy tails.
 *
 * @param {number} size influencers
 * @param {'quoted' | 'estimated'} fees quoted for most rows, or for none
 * @param {number} seed
 */
export function rosterOf(size, fees, seed) {
  const uniform = randomLcg(seed / 2 ** 20);
  const normal = randomNormal.source(uniform)(0, 1);
  const rows = Array.from({ length: size }, (_, i) => {
    const followers = Math.round(1_000 * Math.exp(Math.min(Math.abs(1.9 * normal()), 8)));
    const likes = Math.round(followers * 0.03 * (followers / 10_000) ** -0.15 * Math.exp(0.6 * normal()));
    const views = Math.round(followers * 0.4 * Math.exp(0.4 * normal()));
    const fee = Math.round(followers * 0.02 * Math.exp(0.5 * normal()));
    const isQuoted = fees === 'quoted' && uniform() < 0.8;
    return [
      `@bench~${i}`,
      ['Instagram', 'TikTok', 'YouTube'][i % 3],
      followers,
      likes,
      Math.round(likes / 20),
      views,
      isQuoted ? fee : '',
    ];
  });
  return [['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Avg views', 'Fee (USD)'], ...rows];
}

/** Of such a roster, quoted or not. */
export function usualFee(cells) {
  const views = cells.slice(1).map((row) => row[5]);
  return 0.02 * views.sort((a, b) => a - b)[views.length >> 1];
}
