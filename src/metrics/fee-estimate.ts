import type { Platform } from '../reference/platform';
import { VIEWS_PER_PERSON } from '../reference/reach';
import { feeByImpressions } from './fee-by-impressions';
import { paidFee } from './paid-fee';
import { reachRate } from './reach-rate';

export interface FeeEstimate {
  readonly value: number;
  /** undefined where only payments are published, which leave the ends open. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * What a post may cost, in US dollars, by two published ways that disagree: costs per thousand impressions and payments.
 * The middle is the geometric mean of both, the ends are the lower and the higher of them. Impressions are the views,
 * else followers × the published reach rate × 1.5; where neither is known, payments alone tell. Two digits are as many
 * as such an estimate carries.
 *
 * Sources: src/reference/cost-per-mille.ts, paid-fees.ts and reach.ts.
 *
 * @param followers above 0
 * @param views of a post
 * @example feeEstimate(50_000, 'Instagram', undefined) // { value: 1_200, low: 86, high: 2_400 }
 */
export function feeEstimate(followers: number, platform: Platform | undefined, views: number | undefined): FeeEstimate {
  const paid = paidFee(followers);
  const reach = platform && reachRate(platform, followers);
  const impressions = views ?? (reach && followers * reach * VIEWS_PER_PERSON.value);
  const priced = platform && impressions ? feeByImpressions(impressions, platform) : undefined;
  if (!priced) return { value: rounded(paid), low: undefined, high: undefined };
  return {
    value: rounded(Math.sqrt(priced.value * paid)),
    low: rounded(Math.min(priced.low, paid)),
    high: rounded(Math.max(priced.high, paid)),
  };
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(2));
}
