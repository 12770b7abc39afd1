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
  /** The goals of a campaign that this is about. */
  readonly goals: readonly ('launch' | 'niche' | 'sales')[];
}

export const STUDIES: readonly Study[] = [
  {
    sample: 802,
    unit: 'Instagram campaigns',
    finding: 'Engagement with sponsored posts rises and then falls with followers; less so for little-known brands.',
    direction: 'middle',
    appliesTo: 'engagement',
    goals: ['niche'],
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
    goals: ['sales'],
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
    goals: ['launch', 'niche', 'sales'],
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
    goals: ['niche', 'sales'],
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
    goals: ['launch', 'sales'],
    source: {
      author: 'van Reijmersdal, Domingues Aguiar & van Noort',
      title: 'How is influencer follower size related to brand responses? Journal of Advertising Research',
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
    goals: ['niche'],
    source: {
      author: 'De Veirman, Cauberghe & Hudders',
      title: 'Marketing through Instagram influencers, International Journal of Advertising 36(5)',
      year: 2017,
      address: 'https://doi.org/10.1080/02650487.2017.1348035',
    },
  },
  {
    sample: 251,
    unit: 'papers',
    finding:
      'Social identity is strongest on attitude and engagement, information and pleasure on the intention to buy, how influencers communicate on buying.',
    direction: 'neither',
    appliesTo: 'engagement and buying',
    goals: ['niche', 'sales'],
    source: {
      author: 'Pan, Blut, Ghiassaleh & Lee',
      title: 'Influencer marketing effectiveness: a meta-analytic review, Journal of the Academy of Marketing Science',
      year: 2024,
      address: 'https://durham-repository.worktribe.com/output/2949260',
    },
  },
  {
    sample: 232,
    unit: 'people asked',
    finding: 'Micro and macro influencers had no different effect on recall of the brand and attitude to it.',
    direction: 'neither',
    appliesTo: 'recall and attitude',
    goals: ['launch'],
    source: {
      author: 'Christodoulaki',
      title: 'The effects of micro vs macro influencers on brand awareness, attitude and purchase intention, thesis',
      year: 2018,
      address:
        'https://5dok.net/document/4yrjrdvq-effects-influencers-awareness-attitude-purchase-intention-moderating-advertising.html',
    },
  },
  {
    sample: 3,
    unit: 'experiments',
    finding:
      'Smaller ones are best where the brand is named plainly, the largest where it is subtle or on its own channels.',
    direction: 'depends',
    appliesTo: 'how plainly a post is branded',
    goals: ['launch'],
    source: {
      author: 'Cowan, Marder, Lavertu & Li',
      title:
        '(How) does the number of followers impact the success of influencer marketing? Journal of Advertising Research',
      year: 2025,
      address:
        'https://pureportal.strath.ac.uk/en/publications/how-does-the-number-of-followers-impact-the-success-of-influencer',
    },
  },
  {
    sample: 3,
    unit: 'experiments',
    finding: 'Among people who follow them, the largest do better on attitude, intention and engagement.',
    direction: 'macro',
    appliesTo: 'those who follow already',
    goals: ['launch', 'sales'],
    source: {
      author: 'Dong, Zhou & Liao',
      title: 'Mega-influencer follower effect, European Journal of Marketing',
      year: 2024,
      address: 'https://ouci.dntb.gov.ua/en/works/4YqpgvP4',
    },
  },
];
