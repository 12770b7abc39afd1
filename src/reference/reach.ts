import type { Platform } from './platform';
import type { Published, Source } from './source';
import type { Tier } from './tier';

/** The share of followers that a post reaches, at the median. */
export interface ReachRateEntry extends Published {
  readonly platform: Platform;
  readonly tier: Tier;
  /** A fraction. */
  readonly rate: number;
}

export const MINTER: Source = {
  author: 'Minter.io',
  title: 'How much reach should my brand be getting on Instagram? 3 to 4 million posts',
  year: 2019,
  address: 'https://minter.io/blog/how-much-reach-should-my-brand-be-getting-on-instagram/',
};

/** Published for Instagram only: the one source that tells medians by size. */
export const REACH_RATES: readonly ReachRateEntry[] = [
  entry('Nano', 0.3772, 'Below 20,000 followers.'),
  entry('Micro', 0.22945, '20,000 to 100,000 followers.'),
  entry('Macro', 0.22885, '100,000 to 1,000,000 followers.'),
  entry('Mega', 0.1909, 'Above 1,000,000 followers.'),
];

/** Plays are not people. */
export const VIEWS_PER_PERSON: Published & { readonly value: number } = {
  value: 1.5,
  unit: 'views per person reached',
  source: {
    author: 'Modash',
    title: 'Help: estimated impressions are estimated reach × 1.5',
    year: 'n.d.',
    address: 'https://help.modash.io/en/articles/13717084',
  },
};

function entry(tier: Tier, rate: number, note: string): ReachRateEntry {
  return { platform: 'Instagram', tier, rate, unit: 'people reached per follower', source: MINTER, note };
}
