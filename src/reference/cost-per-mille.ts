import type { Platform } from './platform';
import type { Published, Source } from './source';

/** What a thousand impressions cost on a platform: the middle of the best evidence, and the ends of all. */
export interface CostPerMilleEntry extends Published {
  readonly platform: Platform;
  readonly bound: Bound;
  /** US dollars. */
  readonly cost: number;
}

/** How dear an estimate is taken to be. */
export const BOUNDS = ['low', 'mid', 'high'] as const;

export type Bound = (typeof BOUNDS)[number];

export const INZPIRE: Source = {
  author: 'inzpire.me',
  title: 'Understanding CPM benchmarks: thousands of bookings over two years',
  year: 'n.d.',
  address: 'https://knowledge.inzpire.me/en/articles/9826839-understanding-cpm-benchmarks-in-influencer-marketing',
};

const INFLUENCER_HERO: Source = {
  author: 'Influencer Hero',
  title: 'Influencer CPM',
  year: 'n.d.',
  address: 'https://influencer-hero.com/blogs/influencer-cpm',
};

const AWISEE: Source = {
  author: 'Awisee',
  title: 'Influencer marketing CPM',
  year: 2025,
  address: 'https://awisee.com/blog/influencer-marketing-cpm/',
};

const INFLUENCERRADAR: Source = {
  author: 'influencerradar',
  title: 'Benchmarking influencer CPM: over 200 campaigns',
  year: 'n.d.',
  address: 'https://influencerradar.com/blog-post.php?slug=benchmarking-influencer-cpm-industry-standards',
};

/** Published costs differ about eightfold for the same platform: quotes of one's own beat all of them. */
export const COST_PER_MILLE: readonly CostPerMilleEntry[] = [
  entry('Instagram', 'low', 5, INFLUENCER_HERO, 'Lower end of 5 to 15.'),
  entry('Instagram', 'mid', 37, INZPIRE, 'Middle of 32 to 42.'),
  entry('Instagram', 'high', 100, INFLUENCERRADAR, 'Upper end of 40 to 100, of celebrities.'),
  entry('TikTok', 'low', 3, INFLUENCER_HERO, 'Lower end of 3 to 10.'),
  entry('TikTok', 'mid', 30, INZPIRE, 'Middle of 25 to 35.'),
  entry('TikTok', 'high', 40, INFLUENCERRADAR, 'Upper end of 20 to 40, of 500,000 to 1,000,000 followers.'),
  entry('YouTube', 'low', 10, INFLUENCER_HERO, 'Lower end of 10 to 30.'),
  entry('YouTube', 'mid', 56, INZPIRE, 'Middle of 51 to 61.'),
  entry('YouTube', 'high', 75, AWISEE, 'Upper end of 50 to 75, of dedicated videos.'),
  entry('Snapchat', 'low', 32, INZPIRE, 'Lower end of 32 to 42.'),
  entry('Snapchat', 'mid', 37, INZPIRE, 'Middle of 32 to 42.'),
  entry('Snapchat', 'high', 42, INZPIRE, 'Upper end of 32 to 42.'),
];

function entry(platform: Platform, bound: Bound, cost: number, source: Source, note: string): CostPerMilleEntry {
  return { platform, bound, cost, unit: 'US dollars per 1,000 impressions', source, note };
}
