import type { Platform } from './platform';
import type { Source } from './source';
import type { Tier } from './tier';

/** Median people reached by a post, as a fraction of followers. Published for Instagram only. */
export const REACH_RATES: Partial<Record<Platform, Record<Tier, number>>> = {
  Instagram: { Nano: 0.3772, Micro: 0.22945, Macro: 0.22885, Mega: 0.1909 },
};

/** Its bands end at 20,000, 100,000 and 1,000,000 followers; the lowest stands for Nano here. */
export const REACH_RATES_SOURCE: Source = {
  author: 'Minter.io',
  title: 'Median reach of Instagram posts (3 to 4 million posts)',
  year: 2019,
  address: 'https://minter.io/blog',
};

/** People reached per follower where nothing is published: an assumption, no source. */
export const ASSUMED_REACH_RATE = 0.2;

/** Views per person reached: plays are not people. */
export const VIEWS_PER_PERSON = 1.5;

export const VIEWS_PER_PERSON_SOURCE: Source = {
  author: 'Modash',
  title: 'Help: estimated impressions are estimated reach × 1.5',
  year: 'n.d.',
  address: 'https://help.modash.io/en/articles/13717084',
};
