import { PAID_FEES } from '../reference/paid-fees';

/**
 * What is paid for a post at a size, in US dollars, by a law through published averages of all platforms.
 *
 * Source: IZEA, State of Influencer Earnings (2023), see src/reference/paid-fees.ts.
 *
 * @example paidFee(5_000) // 1_105
 */
export function paidFee(followers: number): number {
  return PAID_FEES.fee * (followers / PAID_FEES.at) ** PAID_FEES.slope;
}
