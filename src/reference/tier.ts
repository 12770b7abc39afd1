import type { Source } from './source';

/** A size class of influencers: those with at least `from` followers, and fewer than the next one asks for. */
export interface TierBand {
  readonly name: string;
  /** Followers. */
  readonly from: number;
}

/** Bands are half-open: 100,000 followers is Macro, 99,999 is Micro. */
export const DEFAULT_TIERS = [
  { name: 'Nano', from: 0 },
  { name: 'Micro', from: 10_000 },
  { name: 'Macro', from: 100_000 },
  { name: 'Mega', from: 1_000_000 },
] as const satisfies readonly TierBand[];

export type Tier = (typeof DEFAULT_TIERS)[number]['name'];

/** The cut most sources share; none says to which side a boundary belongs. */
export const DEFAULT_TIERS_SOURCE: Source = {
  author: 'OMR',
  title: 'Nano-, Mikro-, Makro- und Mega-Influencer im Vergleich',
  year: 2024,
  address: 'https://omr.com/de/reviews/contenthub/nano-mikro-makro-und-mega-influencer-im-vergleich',
};

/** Followers at which the macro side begins. */
export const SPLIT = 100_000;
