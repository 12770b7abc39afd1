import type { Estimate } from '../metrics/estimate';
import { groupBy } from '../metrics/group-by';
import { median } from '../metrics/median';
import { nicheMatch } from '../metrics/niche-match';
import type { SizedInfluencer } from '../roster/roster';
import { DESCRIBED_SHARE, LEAST_MATCH } from './thresholds';

/** How far an influencer's audience is the one that is wanted, from 0.3 to 1. */
export type MatchOf = (influencer: SizedInfluencer) => Estimate;

/**
 * How well influencers match the keywords: 0.3 + 0.7 · match, for a bio is not an audience. A blank text takes the
 * median of its side. A column of fits overrules the words. Where fewer than half of the rows are described, the words
 * are not used.
 */
export function matchesOf(
  influencers: readonly SizedInfluencer[],
  keywords: readonly string[],
  split: number,
): MatchOf {
  const fits = influencers.some(({ fit }) => fit !== undefined);
  if (!fits && !areKeywordsUsed(influencers, keywords)) return () => ({ value: 1, origin: 'assumed' });
  const matchOf = nicheMatch(keywords);
  const known = new Map(
    influencers.flatMap((influencer) => {
      const { fit, niche } = influencer;
      if (fits) return fit === undefined ? [] : [[influencer, fit] as const];
      return niche === '' ? [] : [[influencer, matchOf(niche)] as const];
    }),
  );
  const isMicro = ({ followers }: SizedInfluencer) => followers < split;
  const usual = new Map(
    [...groupBy(known, ([influencer]) => isMicro(influencer))].map(([side, some]) => [
      side,
      median(some.map(([, match]) => match)),
    ]),
  );
  const ofAll = median([...known.values()]) ?? 1;
  return (influencer) => {
    const own = known.get(influencer);
    const match = own ?? usual.get(isMicro(influencer)) ?? ofAll;
    return { value: LEAST_MATCH + (1 - LEAST_MATCH) * match, origin: own === undefined ? 'derived' : 'given' };
  };
}

/** Whether enough rows are described for the words to compare them. */
export function areKeywordsUsed(influencers: readonly SizedInfluencer[], keywords: readonly string[]): boolean {
  if (keywords.length === 0) return false;
  return influencers.filter(({ niche }) => niche !== '').length >= DESCRIBED_SHARE * influencers.length;
}
