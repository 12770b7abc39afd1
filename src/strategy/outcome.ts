import type { Estimate } from '../metrics/estimate';
import { SPLIT } from '../reference/tier';
import type { SizedInfluencer } from '../roster/roster';
import { engagementsOf } from './engagements';
import type { FeeOf } from './fees';
import { estimateReach } from './reach';

/** Below 100,000 followers, and from there on. */
export type Side = 'micro' | 'macro';

/** What one post of an influencer brings and costs. */
export interface Outcome {
  readonly influencer: SizedInfluencer;
  readonly side: Side;
  /** People. */
  readonly reach: Estimate;
  readonly engagements: Estimate | undefined;
  /** In the brief's currency. */
  readonly fee: Estimate;
}

export function outcomesOf(influencers: readonly SizedInfluencer[], feeOf: FeeOf): Outcome[] {
  const reachOf = estimateReach(influencers);
  return influencers.map((influencer) => ({
    influencer,
    side: influencer.followers < SPLIT ? 'micro' : 'macro',
    reach: reachOf(influencer),
    engagements: engagementsOf(influencer),
    fee: feeOf(influencer),
  }));
}

/** Infinity where there is nobody to pay. */
export function lowestFee(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((lowest, { fee }) => Math.min(lowest, fee.value), Number.POSITIVE_INFINITY);
}
