import type { Estimate } from '../metrics/estimate';
import type { Platform } from '../reference/platform';
import type { Influencer } from '../roster/roster';

/** Their rates are by views as often as by followers, so a bare rate does not tell how many engaged. */
const RATE_OF_VIEWS: readonly (Platform | undefined)[] = ['TikTok', 'YouTube'];

/**
 * Engagements of a post: likes + comments where both are there, so that platforms compare; else the engagement rate
 * times followers; undefined where neither tells.
 */
export function engagementsOf(influencer: Influencer): Estimate | undefined {
  const { likes, comments, engagementRate, followers, platform } = influencer;
  if (likes !== undefined && comments !== undefined) return { value: likes + comments, origin: 'given' };
  if (engagementRate === undefined || RATE_OF_VIEWS.includes(platform)) return undefined;
  return { value: engagementRate * followers, origin: 'derived' };
}
