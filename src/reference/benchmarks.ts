import type { Basis } from './basis';
import type { Platform } from './platform';
import type { Published, Source } from './source';
import type { Tier } from './tier';

/** A typical engagement rate as one source published it. Where several speak of the same cell, they disagree. */
export interface BenchmarkEntry extends Published {
  readonly platform: Platform;
  readonly tier: Tier;
  readonly basis: Basis;
  /** A fraction: 0.0178 is 1.78 %. */
  readonly rate: number;
}

const UNIT: Readonly<Record<Basis, string>> = {
  followers: 'follower',
  views: 'view',
  reach: 'person reached',
  impressions: 'impression',
};

const HYPEAUDITOR_2026: Source = {
  author: 'HypeAuditor',
  title: 'State of Influencer Marketing 2026, as told by eMarketer',
  year: 2026,
  address: 'https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts',
};

const HYPEAUDITOR_2023: Source = {
  author: 'HypeAuditor',
  title: 'State of Influencer Marketing 2023, as told by Busy Continent',
  year: 2023,
  address: 'https://busycontinent.com/influencers-impacted-fraud-decreases-hypeauditor/',
};

const CAPTIV8: Source = {
  author: 'Captiv8',
  title: 'Engagement by influencer tier in over 5,000 posts, as told by eMarketer',
  year: 2024,
  address:
    'https://content-na1.emarketer.com/exclusive-instagram-s-nano-influencers-outperform-as-do-tiktok-s-upper-echelon-of-creators',
};

const MODASH_INSTAGRAM: Source = {
  author: 'Modash',
  title: 'Instagram engagement rate calculator: benchmarks of 72 million profiles',
  year: 'n.d.',
  address: 'https://www.modash.io/engagement-rate-calculator',
};

const MODASH_TIKTOK: Source = {
  author: 'Modash',
  title: 'TikTok engagement rate calculator: benchmarks',
  year: 2025,
  address: 'https://www.modash.io/tiktok-engagement-rate-calculator',
};

const MODASH_TIKTOK_2023: Source = { ...MODASH_TIKTOK, year: 2023 };

const MODASH_YOUTUBE: Source = {
  author: 'Modash',
  title: 'YouTube engagement rate calculator: benchmarks of 8 million creators',
  year: 'n.d.',
  address: 'https://www.modash.io/youtube-engagement-rate-calculator',
};

/** Of Modash, the middle of the band "average" at the size in the middle of the tier. */
const MIDDLE: Readonly<Record<Tier, string>> = {
  Nano: 'Middle of the average band at 1,000 to 5,000 followers.',
  Micro: 'Middle of the average band at 10,000 to 50,000 followers.',
  Macro: 'Middle of the average band at 100,000 to 500,000 followers.',
  Mega: 'Middle of the average band above 1,000,000 followers.',
};

const BY_FOLLOWERS = 'Its page says views; its values fit followers, as which they are taken.';

/**
 * Typical rates of creators on our own tiers, one cited value for each source. Left out: bands without a sample, figures
 * of brands, secondary ones whose source could not be read, and what was replaced by a later report of the same author.
 */
export const BENCHMARKS: readonly BenchmarkEntry[] = [
  entry('Instagram', 'Nano', 'followers', 0.0178, HYPEAUDITOR_2026),
  entry('Instagram', 'Nano', 'followers', 0.039, MODASH_INSTAGRAM, MIDDLE.Nano),
  entry('Instagram', 'Micro', 'followers', 0.0054, HYPEAUDITOR_2026, 'Of 10,000 to 50,000 followers.'),
  entry('Instagram', 'Micro', 'followers', 0.00975, MODASH_INSTAGRAM, MIDDLE.Micro),
  entry('Instagram', 'Macro', 'followers', 0.01005, MODASH_INSTAGRAM, MIDDLE.Macro),
  entry('Instagram', 'Mega', 'followers', 0.0033, HYPEAUDITOR_2026),
  entry('Instagram', 'Mega', 'followers', 0.01145, MODASH_INSTAGRAM, MIDDLE.Mega),
  entry('Instagram', 'Nano', 'impressions', 0.0623, CAPTIV8),
  entry('TikTok', 'Nano', 'views', 0.126, HYPEAUDITOR_2023, 'By views, as its help page 4089895 defines it.'),
  entry('TikTok', 'Nano', 'views', 0.1305, MODASH_TIKTOK, MIDDLE.Nano),
  entry('TikTok', 'Micro', 'views', 0.08875, MODASH_TIKTOK, MIDDLE.Micro),
  entry('TikTok', 'Macro', 'views', 0.07025, MODASH_TIKTOK, MIDDLE.Macro),
  entry('TikTok', 'Mega', 'views', 0.0495, CAPTIV8, 'Above 1,500,000 followers.'),
  entry('TikTok', 'Mega', 'views', 0.0652, MODASH_TIKTOK, MIDDLE.Mega),
  entry('TikTok', 'Nano', 'followers', 0.02005, MODASH_TIKTOK_2023, `${MIDDLE.Nano} ${BY_FOLLOWERS}`),
  entry('TikTok', 'Micro', 'followers', 0.009, MODASH_TIKTOK_2023, `${MIDDLE.Micro} ${BY_FOLLOWERS}`),
  entry('TikTok', 'Macro', 'followers', 0.00845, MODASH_TIKTOK_2023, `${MIDDLE.Macro} ${BY_FOLLOWERS}`),
  entry('TikTok', 'Mega', 'followers', 0.012, MODASH_TIKTOK_2023, `${MIDDLE.Mega} ${BY_FOLLOWERS}`),
  entry('YouTube', 'Nano', 'followers', 0.01745, MODASH_YOUTUBE, `${MIDDLE.Nano} ${BY_FOLLOWERS}`),
  entry('YouTube', 'Micro', 'followers', 0.00435, MODASH_YOUTUBE, `${MIDDLE.Micro} ${BY_FOLLOWERS}`),
  entry('YouTube', 'Macro', 'followers', 0.0023, MODASH_YOUTUBE, `${MIDDLE.Macro} ${BY_FOLLOWERS}`),
  entry('YouTube', 'Mega', 'followers', 0.00155, MODASH_YOUTUBE, `${MIDDLE.Mega} ${BY_FOLLOWERS}`),
];

function entry(
  platform: Platform,
  tier: Tier,
  basis: Basis,
  rate: number,
  source: Source,
  note?: string,
): BenchmarkEntry {
  return { platform, tier, basis, rate, unit: `engagements per ${UNIT[basis]}`, source, ...(note && { note }) };
}
