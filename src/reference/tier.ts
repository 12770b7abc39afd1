import type { Platform } from './platform';

/** A size class of influencers: those with at least `from` followers, and fewer than the next one asks for. */
export interface TierBand {
  readonly name: string;
  /** Followers. */
  readonly from: number;
  /** Where the cut is of one platform only. */
  readonly platform?: Platform;
}

/** Bands are half-open: 100,000 followers is Macro, 99,999 is Micro. The source is that of the preset "default". */
export const DEFAULT_TIERS = [
  { name: 'Nano', from: 0 },
  { name: 'Micro', from: 10_000 },
  { name: 'Macro', from: 100_000 },
  { name: 'Mega', from: 1_000_000 },
] as const satisfies readonly TierBand[];

export type Tier = (typeof DEFAULT_TIERS)[number]['name'];

/** Followers at which the macro side begins. */
export const SPLIT = 100_000;
