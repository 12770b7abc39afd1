import { BASES, type Basis } from '../reference/basis';
import type { Platform } from '../reference/platform';
import { AGREES, agreementWith, type Counts } from './counts';

/** By so much the best basis must exceed the next. */
const CLEARLY = 0.15;

/**
 * What the rates of each platform are by: followers on one, views on another, even under one header. A platform whose
 * counts agree with no basis, or with several, is left out.
 *
 * @param rates fractions
 */
export function basisByPlatform(
  rates: readonly (number | undefined)[],
  counts: Counts,
): Map<Platform | undefined, Basis> {
  const tallies = new Map<Platform | undefined, Record<Basis, { sum: number; rows: number }>>();
  rates.forEach((rate, i) => {
    if (rate === undefined) return;
    const platform = counts.platforms[i];
    const tally = tallies.get(platform) ?? newTally();
    tallies.set(platform, tally);
    for (const basis of BASES) {
      const agreement = agreementWith(counts, i, rate * (counts[basis][i] ?? 0));
      if (agreement === undefined) continue;
      tally[basis].sum += agreement;
      tally[basis].rows++;
    }
  });
  const found = new Map<Platform | undefined, Basis>();
  for (const [platform, tally] of tallies) {
    const ranked = BASES.map((basis) => ({ basis, agreement: tally[basis].sum / Math.max(tally[basis].rows, 1) }));
    const [best, next] = ranked.sort((a, b) => b.agreement - a.agreement);
    if (best && next && best.agreement >= AGREES && best.agreement - next.agreement >= CLEARLY) {
      found.set(platform, best.basis);
    }
  }
  return found;
}

const newTally = () => ({
  followers: { sum: 0, rows: 0 },
  views: { sum: 0, rows: 0 },
  reach: { sum: 0, rows: 0 },
  impressions: { sum: 0, rows: 0 },
});
