import type { Estimate, Origin } from '../metrics/estimate';
import { feeByImpressions } from '../metrics/fee-by-impressions';
import { paidFee } from '../metrics/paid-fee';
import { fitPowerLaw } from '../metrics/power-law';
import { ASSUMED_COST_PER_MILLE } from '../reference/assumed';
import type { SizedInfluencer } from '../roster/roster';
import type { Brief } from './brief';
import { fromCents, inCents } from './money';
import { estimateReach } from './reach';
import { FEES_FOR_FIT } from './thresholds';

/** What an influencer costs in a campaign; undefined where that is not known in the brief's currency. */
export type FeeOf = (influencer: SizedInfluencer) => Estimate | undefined;

/** Published prices are in US dollars. */
export const ESTIMATES_CURRENCY = 'USD';

/** Fees grow with followers, and by less than they do. */
const SLOPES = [0.3, 1] as const;

/**
 * The ways to fill missing fees. From eight given fees on, the roster's own law of fee on followers. With fewer, the
 * brief's own price of a thousand impressions. Without one there are two ways, and an answer counts only where both
 * give it: published costs per thousand impressions make every size cost the same per person, published payments make a
 * large influencer far cheaper per person. Published prices are never taken for money of another currency.
 */
export function feesOf(influencers: readonly SizedInfluencer[], brief: Brief): readonly [FeeOf, ...FeeOf[]] {
  const { cpm, currency } = brief;
  const inBrief = (missing: (influencer: SizedInfluencer) => number | undefined, origin: Origin) =>
    inCampaign(missing, origin, brief);
  const paid = influencers.flatMap(({ followers, fee }) => (fee ? [[followers, fee] as const] : []));
  const law = paid.length >= FEES_FOR_FIT ? fitPowerLaw(paid, SLOPES) : undefined;
  if (law) return [inBrief(({ followers }) => law.scale * followers ** law.slope, 'derived')];
  const reachOf = estimateReach(influencers, brief);
  const impressions = (influencer: SizedInfluencer) => reachOf(influencer).value * brief.viewsPerPerson;
  if (cpm !== undefined) return [inBrief((influencer) => (impressions(influencer) / 1000) * cpm, 'derived')];
  if (currency !== ESTIMATES_CURRENCY) return [inBrief(() => undefined, 'assumed')];
  return [
    inBrief((influencer) => {
      const published = influencer.platform && feeByImpressions(impressions(influencer), influencer.platform)?.value;
      return published ?? (impressions(influencer) / 1000) * ASSUMED_COST_PER_MILLE.value;
    }, 'assumed'),
    inBrief(({ followers }) => paidFee(followers), 'assumed'),
  ];
}

/** For all posts, and with what an influencer costs beside the fee. */
function inCampaign(
  missing: (influencer: SizedInfluencer) => number | undefined,
  origin: Origin,
  { posts, handling }: Brief,
): FeeOf {
  return (influencer) => {
    const fee = influencer.fee ?? missing(influencer);
    if (fee === undefined) return undefined;
    const value = fromCents(inCents(fee * posts + handling));
    return { value, origin: influencer.fee === undefined ? origin : 'given' };
  };
}
