import type { Estimate, Origin } from '../metrics/estimate';
import { feeByImpressions } from '../metrics/fee-by-impressions';
import { paidFee } from '../metrics/paid-fee';
import { fitPowerLaw } from '../metrics/power-law';
import { ASSUMED_COST_PER_MILLE } from '../reference/assumed';
import { VIEWS_PER_PERSON } from '../reference/reach';
import type { SizedInfluencer } from '../roster/roster';
import { estimateReach } from './reach';
import { FEES_FOR_FIT } from './thresholds';

/** What an influencer costs per post; one way to fill the fees that the roster does not give. */
export type FeeOf = (influencer: SizedInfluencer) => Estimate;

/** Published prices are in US dollars. */
export const ESTIMATES_CURRENCY = 'USD';

/** Fees grow with followers, and by less than they do. */
const SLOPES = [0.3, 1] as const;

/**
 * The ways to fill missing fees. From eight given fees on, the roster's own law of fee on followers. With fewer there
 * are two, and an answer counts only where both give it: published costs per thousand impressions make every size cost
 * the same per person, published payments make a large influencer far cheaper per person.
 */
export function estimateFees(influencers: readonly SizedInfluencer[]): readonly [FeeOf, ...FeeOf[]] {
  const paid = influencers.flatMap(({ followers, fee }) => (fee ? [[followers, fee] as const] : []));
  const law = paid.length >= FEES_FOR_FIT ? fitPowerLaw(paid, SLOPES) : undefined;
  if (law) return [givenOr('derived', ({ followers }) => law.scale * followers ** law.slope)];
  const reachOf = estimateReach(influencers);
  return [
    givenOr('assumed', (influencer) => {
      const impressions = reachOf(influencer).value * VIEWS_PER_PERSON.value;
      const published = influencer.platform && feeByImpressions(impressions, influencer.platform)?.value;
      return published ?? (impressions / 1000) * ASSUMED_COST_PER_MILLE.value;
    }),
    givenOr('assumed', ({ followers }) => paidFee(followers)),
  ];
}

function givenOr(origin: Origin, missing: (influencer: SizedInfluencer) => number): FeeOf {
  return (influencer) =>
    influencer.fee === undefined ? { value: missing(influencer), origin } : { value: influencer.fee, origin: 'given' };
}
