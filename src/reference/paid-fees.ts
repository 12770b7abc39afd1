import type { Published } from './source';

/**
 * What is paid for a post: `fee × (followers / at) ^ slope`, a power law through the averages of five tiers, $1,105,
 * $1,674, $3,396, $4,992 and $5,497 below 10,000, 50,000, 200,000, 500,000 and 1,000,000 followers.
 */
export interface PaidFees extends Published {
  /** US dollars, at `at` followers. */
  readonly fee: number;
  readonly at: number;
  readonly slope: number;
}

export const PAID_FEES: PaidFees = {
  fee: 1105,
  at: 5_000,
  slope: 0.33,
  unit: 'US dollars per post',
  source: {
    author: 'IZEA',
    title: 'State of Influencer Earnings: payments made in 2022 on all platforms, as told by dot.LA',
    year: 2023,
    address: 'https://dot.la/influencer-marketing-2659390529.html',
  },
  note: 'A power law through the averages of five tiers.',
};
