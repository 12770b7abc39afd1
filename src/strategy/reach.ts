import type { Estimate } from '../metrics/estimate';
import { groupBy } from '../metrics/group-by';
import { median } from '../metrics/median';
import { reachRate } from '../metrics/reach-rate';
import type { Platform } from '../reference/platform';
import type { SizedInfluencer } from '../roster/roster';
import type { Brief } from './brief';
import { MEASURED_SHARE } from './thresholds';

type ReachOf = (influencer: SizedInfluencer) => Estimate;

/**
 * How many people a post of each influencer reaches. One measure per platform, so that a filled cell is no advantage
 * over a blank one: the reach column where most rows of the platform have it, else views by person where most have views,
 * blanks taking their platform's own median per follower; else the platform's published rate; else the brief's.
 */
export function estimateReach(
  influencers: readonly SizedInfluencer[],
  { reachRate: unpublished, viewsPerPerson }: Brief,
): ReachOf {
  const byFollowers: ReachOf = ({ platform, followers }) => ({
    value: followers * ((platform && reachRate(platform, followers)) ?? unpublished),
    origin: 'assumed',
  });
  const measures = new Map<Platform | undefined, ReachOf>();
  for (const [platform, peers] of groupBy(influencers, (influencer) => influencer.platform)) {
    const measured =
      measuredReach(peers, ({ reach }) => reach, 'given') ??
      measuredReach(peers, ({ views }) => (views === undefined ? undefined : views / viewsPerPerson), 'derived');
    measures.set(platform, measured ?? byFollowers);
  }
  return (influencer) => (measures.get(influencer.platform) ?? byFollowers)(influencer);
}

function measuredReach(
  peers: readonly SizedInfluencer[],
  reachOf: (influencer: SizedInfluencer) => number | undefined,
  origin: Estimate['origin'],
): ReachOf | undefined {
  const rates = peers.flatMap((peer) => {
    const reach = reachOf(peer);
    return reach === undefined ? [] : reach / peer.followers;
  });
  if (rates.length < MEASURED_SHARE * peers.length) return undefined;
  const usual = median(rates) ?? 0;
  return (influencer) => {
    const value = reachOf(influencer);
    return value === undefined ? { value: usual * influencer.followers, origin: 'derived' } : { value, origin };
  };
}
