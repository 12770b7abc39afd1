import type { Estimate } from '../metrics/estimate';
import { rateOfPeers } from '../metrics/rates-against-peers';
import { USUAL_BASIS } from '../reference/basis';
import type { SizedInfluencer } from '../roster/roster';
import { WILDEST_RATIO } from './thresholds';

/** Engagements of one post, as the roster tells them and as a plan counts them. */
export interface Engagements {
  /** undefined where the roster does not tell. */
  readonly observed: Estimate | undefined;
  readonly used: Estimate;
}

/**
 * Engagements of a post of each influencer. Averages of a few posts flatter whoever tops the list, so what is observed is
 * drawn toward what the influencer's peers, those on the platform, lead one to expect at that size: expected ·
 * (observed / expected) ^ trust. Who does not tell takes what is expected; where there are too few peers, the observed
 * number stands, and who does not tell has none.
 *
 * @param trust 0 to 1; 1 takes what is observed as it stands
 */
export function engagementsOf(
  influencers: readonly SizedInfluencer[],
  trust: number,
): (influencer: SizedInfluencer) => Engagements | undefined {
  const expectedRate = rateOfPeers(
    influencers.flatMap((influencer) => {
      const observed = observedEngagements(influencer);
      const { followers, platform } = influencer;
      return observed ? [{ followers, platform, rate: observed.value / followers }] : [];
    }),
  );
  return (influencer) => {
    const observed = observedEngagements(influencer);
    const rate = expectedRate(influencer);
    const expected = rate === undefined ? undefined : rate * influencer.followers;
    if (!observed)
      return expected === undefined ? undefined : { observed, used: { value: expected, origin: 'derived' } };
    if (!expected || trust === 1) return { observed, used: observed };
    const ratio = Math.min(Math.max(observed.value / expected, 1 / WILDEST_RATIO), WILDEST_RATIO);
    return { observed, used: { value: expected * ratio ** trust, origin: observed.origin } };
  };
}

/**
 * Likes + comments where both are there, so that platforms compare; else their sum, where the roster gives only that;
 * else the engagement rate times what it is by; undefined where none of these tells.
 */
export function observedEngagements(influencer: SizedInfluencer): Estimate | undefined {
  const { likes, comments, engagements, engagementRate, platform } = influencer;
  if (likes !== undefined && comments !== undefined) return { value: likes + comments, origin: 'given' };
  if (engagements !== undefined) return { value: engagements, origin: 'given' };
  // A rate of which nobody says what it is by is by followers, but where rates by views are as usual.
  const basis = influencer.basis ?? (platform && USUAL_BASIS[platform] ? undefined : 'followers');
  const audience = basis && influencer[basis];
  if (engagementRate === undefined || audience === undefined) return undefined;
  return { value: engagementRate * audience, origin: 'derived' };
}
