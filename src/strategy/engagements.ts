import type { Estimate } from '../metrics/estimate';
import { USUAL_BASIS } from '../reference/basis';
import type { SizedInfluencer } from '../roster/roster';

/**
 * Engagements of a post: likes + comments where both are there, so that platforms compare; else their sum, where the
 * roster gives only that; else the engagement rate times what it is by; undefined where none of these tells.
 */
export function engagementsOf(influencer: SizedInfluencer): Estimate | undefined {
  const { likes, comments, engagements, engagementRate, platform } = influencer;
  if (likes !== undefined && comments !== undefined) return { value: likes + comments, origin: 'given' };
  if (engagements !== undefined) return { value: engagements, origin: 'given' };
  // A rate of which nobody says what it is by is by followers, but where rates by views are as usual.
  const basis = influencer.basis ?? (platform && USUAL_BASIS[platform] ? undefined : 'followers');
  const audience = basis && influencer[basis];
  if (engagementRate === undefined || audience === undefined) return undefined;
  return { value: engagementRate * audience, origin: 'derived' };
}
