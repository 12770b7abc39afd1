import type { Platform } from './platform';
import type { Source } from './source';

/** US dollars paid for a thousand impressions: the middle of the published range. */
export const COST_PER_MILLE: Partial<Record<Platform, number>> = {
  Instagram: 37,
  TikTok: 30,
  YouTube: 56,
  Snapchat: 37,
};

export const COST_PER_MILLE_SOURCE: Source = {
  author: 'inzpire.me',
  title: 'Knowledge base: CPM over thousands of bookings',
  year: 'n.d.',
  address: 'https://inzpire.me',
};

/** US dollars for a thousand impressions where nothing is published for the platform: an assumption, no source. */
export const ASSUMED_COST_PER_MILLE = 37;

/**
 * US dollars paid per post: `fee × (followers / at) ^ slope`, a power law through the five averages that were
 * published ($1,105 below 10,000 followers to $5,497 below 1,000,000).
 */
export const PAID_FEES = { fee: 1105, at: 5_000, slope: 0.33 } as const;

export const PAID_FEES_SOURCE: Source = {
  author: 'IZEA',
  title: 'State of Influencer Earnings: payments made in 2022, all platforms',
  year: 2023,
  address: 'https://dot.la',
};
