import type { Published } from './source';

/** What size of influencer a study speaks for; research is divided. */
export type Direction = 'micro' | 'macro' | 'middle' | 'depends' | 'neither';

/** A study on small and large influencers. It stands beside an answer, never in its numbers. */
export interface Study extends Published {
  /** How many `unit` it looked at. */
  readonly sample: number;
  readonly finding: string;
  readonly direction: Direction;
  /** What it bears on. */
  readonly appliesTo: string;
}

export const STUDIES: readonly Study[] = [
  {
    sample: 802,
    unit: 'Instagram campaigns',
    finding: 'Engagement with sponsored posts rises and then falls with followers; less so for little-known brands.',
    direction: 'middle',
    appliesTo: 'engagement',
    source: {
      author: 'Wies, Bleier & Edeling',
      title: 'Finding Goldilocks Influencers, Journal of Marketing 87(3)',
      year: 2023,
      address: 'https://doi.org/10.1177/00222429221125131',
    },
  },
  {
    sample: 1_881_533,
    unit: 'purchases',
    finding: 'Influencers with few followers bring far more revenue per follower and for what they are paid.',
    direction: 'micro',
    appliesTo: 'direct sales to consumers',
    source: {
      author: 'Beichert, Bayerl, Goldenberg & Lanz',
      title: 'Revenue Generation Through Influencer Marketing, Journal of Marketing 88(4)',
      year: 2024,
      address: 'https://doi.org/10.1177/00222429231217471',
    },
  },
  {
    sample: 2_412,
    unit: 'influencers on Weibo',
    finding: 'More followers raise engagement for the money; posts that announce a new product lower it.',
    direction: 'macro',
    appliesTo: 'engagement for the money',
    source: {
      author: 'Leung, Gu, Li, Zhang & Palmatier',
      title: 'Influencer Marketing Effectiveness, Journal of Marketing 86(6)',
      year: 2022,
      address: 'https://doi.org/10.1177/00222429221102889',
    },
  },
  {
    sample: 71,
    unit: 'papers',
    finding: 'Small and medium influencers do better at engagement, large ones at the intention to buy.',
    direction: 'depends',
    appliesTo: 'engagement and the intention to buy',
    source: {
      author: 'Barari, Eisend & Jain',
      title: 'A meta-analysis, Journal of the Academy of Marketing Science',
      year: 2025,
      address: 'https://doi.org/10.1007/s11747-025-01107-3',
    },
  },
  {
    sample: 299,
    unit: 'followers of YouTubers',
    finding: 'Below 100,000 followers brand awareness, attitude and intention are higher.',
    direction: 'micro',
    appliesTo: 'awareness and intention among followers',
    source: {
      author: 'van Reijmersdal, Domingues Aguiar & van Noort',
      title: 'Journal of Advertising Research',
      year: 2024,
      address: 'https://doi.org/10.2501/JAR-2024-024',
    },
  },
  {
    sample: 2,
    unit: 'experiments',
    finding: 'Many followers make likeable, and a distinctive product seem less so.',
    direction: 'depends',
    appliesTo: 'unique or niche products',
    source: {
      author: 'De Veirman, Cauberghe & Hudders',
      title: 'Marketing through Instagram influencers, International Journal of Advertising 36(5)',
      year: 2017,
      address: 'https://doi.org/10.1080/02650487.2017.1348035',
    },
  },
];
