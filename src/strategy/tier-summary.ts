import { costPerEngagement } from '../metrics/cost-per-engagement';
import { groupBy } from '../metrics/group-by';
import { median } from '../metrics/median';
import type { SizedInfluencer } from '../roster/roster';
import type { Brief } from './brief';
import { observedEngagements } from './engagements';
import { estimateReach } from './reach';

/** What a roster tells of the influencers of a tier; undefined where it does not. */
export interface TierSummary {
  readonly tier: string;
  readonly influencers: number;
  /** Of all of them. */
  readonly followers: number;
  /** Median of engagements by followers, a fraction. */
  readonly rate: number | undefined;
  /** Median of the fees that are given. */
  readonly fee: number | undefined;
  /** Median of people whom a post reaches, estimated where the roster does not tell. */
  readonly reach: number | undefined;
  /** What is paid for all engagements, of those who tell both. */
  readonly costPerEngagement: number | undefined;
}

/** A summary for each tier, the smallest first. */
export function summariseTiers(
  influencers: readonly SizedInfluencer[],
  brief: Brief,
  tierOf: (influencer: SizedInfluencer) => string,
): TierSummary[] {
  const reachOf = estimateReach(influencers, brief);
  const bySize = [...influencers].sort((a, b) => a.followers - b.followers);
  return [...groupBy(bySize, tierOf)].map(([tier, own]) => {
    const observed = own.map((influencer) => ({ influencer, engagements: observedEngagements(influencer)?.value }));
    const priced = observed.flatMap(({ influencer: { fee }, engagements }) =>
      fee !== undefined && engagements ? { fee, engagements } : [],
    );
    const sum = (key: 'fee' | 'engagements') => priced.reduce((total, one) => total + one[key], 0);
    return {
      tier,
      influencers: own.length,
      followers: own.reduce((total, { followers }) => total + followers, 0),
      rate: median(
        observed.flatMap(({ influencer, engagements }) =>
          engagements === undefined ? [] : engagements / influencer.followers,
        ),
      ),
      fee: median(own.flatMap(({ fee }) => fee ?? [])),
      reach: median(own.map((influencer) => reachOf(influencer).value)),
      costPerEngagement: priced.length > 0 ? costPerEngagement(sum('fee'), sum('engagements')) : undefined,
    };
  });
}
