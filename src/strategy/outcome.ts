import type { Estimate } from '../metrics/estimate';
import type { SizedInfluencer } from '../roster/roster';
import { shareOfCountry } from './audience-country';
import type { Brief } from './brief';
import { type Engagements, engagementsOf } from './engagements';
import type { FeeOf } from './fees';
import { matchesOf } from './match';
import { estimateReach } from './reach';
import type { Side } from './side';

/** What an influencer brings to a campaign and costs in it; each number knows where it comes from. */
export interface Outcome {
  readonly influencer: SizedInfluencer;
  readonly side: Side;
  /** People whom a post reaches. */
  readonly reach: Estimate;
  /** The part of them in the campaign's country. */
  readonly inCountry: Estimate;
  /** How far they are the audience that is wanted. */
  readonly match: Estimate;
  /** Of one post; undefined where neither the influencer nor peers tell. */
  readonly engagements: Engagements | undefined;
  /** For all posts, handling included, in the brief's currency and to the cent. */
  readonly fee: Estimate;
}

/** What each influencer brings, those left out whose fee is not known. */
export function outcomesOf(influencers: readonly SizedInfluencer[], brief: Brief, feeOf: FeeOf): Outcome[] {
  const reachOf = estimateReach(influencers, brief);
  const engaged = engagementsOf(influencers, brief.trust);
  const matchOf = matchesOf(influencers, brief.keywords, brief.split);
  return influencers.flatMap((influencer) => {
    const fee = feeOf(influencer);
    if (!fee) return [];
    return {
      influencer,
      side: influencer.followers < brief.split ? 'micro' : 'macro',
      reach: reachOf(influencer),
      inCountry: brief.country ? shareOfCountry(influencer, brief.country) : { value: 1, origin: 'assumed' },
      match: matchOf(influencer),
      engagements: engaged(influencer),
      fee,
    };
  });
}
