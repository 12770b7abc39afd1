import type { Published } from './source';
import { DEFAULT_TIERS, type TierBand } from './tier';

/** One authority's cut of sizes. No source says to which side a boundary belongs: here bands are half-open. */
export interface TierPreset extends Published {
  /** As it is typed in a formula. */
  readonly name: string;
  readonly bands: readonly TierBand[];
}

const unit = 'followers';

export const TIER_PRESETS: readonly TierPreset[] = [
  {
    name: 'default',
    unit,
    bands: DEFAULT_TIERS,
    source: {
      author: 'OMR',
      title: 'Nano-, Mikro-, Makro- und Mega-Influencer im Vergleich',
      year: 2024,
      address: 'https://omr.com/de/reviews/contenthub/nano-mikro-makro-und-mega-influencer-im-vergleich',
    },
    note: 'The cut that most sources share. OMR begins at 1,000; here the smallest are Nano, too.',
  },
  {
    name: 'Mediakix',
    unit,
    bands: bands({ Nano: 1_000, Micro: 10_000, 'Mid-tier': 50_000, Macro: 500_000, Mega: 1_000_000 }),
    source: {
      author: 'Mediakix',
      title: 'Influencer tiers by Standard Terminology in Influencer Marketing',
      year: 2019,
      address: 'https://mediakix.com/influencer-marketing-resources/influencer-tiers/',
    },
  },
  {
    name: 'HypeAuditor',
    unit,
    bands: bands({ Nano: 1_000, Micro: 10_000, 'Mid-tier': 50_000, Macro: 500_000, Mega: 1_000_000 }),
    source: {
      author: 'HypeAuditor',
      title: 'State of Influencer Marketing 2026, as told by eMarketer',
      year: 2026,
      address: 'https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts',
    },
    note: 'What lies between its micro and its macro tier is called Mid-tier here.',
  },
  {
    name: 'IAB UK',
    unit,
    bands: bands({ Nano: 1_000, Micro: 10_000, Mid: 50_000, Macro: 500_000, Top: 1_000_000, VIP: 5_000_000 }),
    source: {
      author: 'IAB UK',
      title: 'Jargon buster: creator tiers',
      year: 'n.d.',
      address: 'https://www.iabuk.com/jargon-buster/creator-tiers',
    },
  },
  {
    name: 'impact.com',
    unit,
    bands: bands({ Nano: 0, Micro: 15_000, 'Mid-tier': 75_000, Macro: 250_000, Mega: 1_000_000 }),
    source: {
      author: 'impact.com',
      title: 'Guide to influencer partnerships',
      year: 'n.d.',
      address: 'https://partnerships.impact.com/view/919508368/12',
    },
  },
  {
    name: 'IZEA',
    unit,
    bands: bands({ Nano: 0, Micro: 10_000, 'Mid-tier': 50_000, Macro: 200_000, Mega: 500_000 }),
    source: {
      author: 'IZEA',
      title: 'State of Influencer Earnings, as told by dot.LA',
      year: 2023,
      address: 'https://dot.la/influencer-marketing-2659390529.html',
    },
    note: 'Its tiers end below 1,000,000; here larger accounts are Mega, too.',
  },
  {
    name: 'Duel',
    unit,
    bands: bands({ Nano: 1_000, Micro: 10_000, 'Mid-tier': 50_000, Macro: 250_000, Mega: 1_000_000 }),
    source: {
      author: 'Duel',
      title: 'Glossary: influencer tiers',
      year: 'n.d.',
      address: 'https://www.duel.tech/glossary/influencer-tiers',
    },
  },
  {
    name: 'Lehto Brewster',
    unit,
    bands: bands({ Nano: 0, Micro: 5_000, Macro: 100_000, Mega: 1_000_000 }),
    source: {
      author: 'Lehto Brewster & Lyu',
      title: 'Exploring the parasocial impact of nano, micro and macro influencers',
      year: 2020,
      address: 'https://doi.org/10.31274/itaa.12254',
    },
  },
  {
    name: 'Viral Nation',
    unit,
    bands: [
      { name: 'Nano', from: 0, platform: 'YouTube' },
      { name: 'Micro to mid', from: 5_000, platform: 'YouTube' },
      { name: 'Macro', from: 250_000, platform: 'YouTube' },
      { name: 'Celebrity', from: 1_000_000, platform: 'YouTube' },
      { name: 'Nano', from: 2_500, platform: 'Instagram' },
      { name: 'Micro to mid', from: 10_000, platform: 'Instagram' },
      { name: 'Macro', from: 500_000, platform: 'Instagram' },
      { name: 'Celebrity', from: 2_500_000, platform: 'Instagram' },
      { name: 'Nano', from: 5_000, platform: 'TikTok' },
      { name: 'Micro to mid', from: 50_000, platform: 'TikTok' },
      { name: 'Macro', from: 750_000, platform: 'TikTok' },
      { name: 'Celebrity', from: 2_500_000, platform: 'TikTok' },
    ],
    source: {
      author: 'Viral Nation',
      title: 'Micro, macro, celebrity: get to know your influencer tiers',
      year: 'n.d.',
      address: 'https://www.viralnation.com/blog/micro-macro-celebrity-get-to-know-your-influencer-tiers/',
    },
    note: 'It has seven tiers; those between nano and macro, whose cuts were not readable, are one here.',
  },
];

function bands(starts: Readonly<Record<string, number>>): TierBand[] {
  return Object.entries(starts).map(([name, from]) => ({ name, from }));
}
