import type { Published } from './source';

/** What size of influencer a study speaks for; research is divided. */
export type Direction = 'micro' | 'macro' | 'middle' | 'depends' | 'neither';

/** A study on small and large influencers. It stands beside an answer, never in its numbers. */
export interface Study extends Published {
  /** texts/ has what it found, and what it bears on. */
  readonly code:
    | 'wies-2023'
    | 'beichert-2024'
    | 'leung-2022'
    | 'barari-2025'
    | 'van-reijmersdal-2024'
    | 'de-veirman-2017'
    | 'pan-2024'
    | 'christodoulaki-2018'
    | 'cowan-2025'
    | 'dong-2024';
  /** How many `unit` it looked at. */
  readonly sample: number;
  readonly unit:
    | 'Instagram campaigns'
    | 'purchases'
    | 'influencers on Weibo'
    | 'papers'
    | 'followers of YouTubers'
    | 'experiments'
    | 'people asked';
  readonly direction: Direction;
  /** The goals of a campaign that this is about. */
  readonly goals: readonly ('launch' | 'niche' | 'sales')[];
}

export const STUDIES: readonly Study[] = [
  {
    code: 'wies-2023',
    sample: 802,
    unit: 'Instagram campaigns',
    direction: 'middle',
    goals: ['niche'],
    source: {
      author: 'Wies, Bleier & Edeling',
      title: 'Finding Goldilocks Influencers, Journal of Marketing 87(3)',
      year: 2023,
      address: 'https://doi.org/10.1177/00222429221125131',
    },
  },
  {
    code: 'beichert-2024',
    sample: 1_881_533,
    unit: 'purchases',
    direction: 'micro',
    goals: ['sales'],
    source: {
      author: 'Beichert, Bayerl, Goldenberg & Lanz',
      title: 'Revenue Generation Through Influencer Marketing, Journal of Marketing 88(4)',
      year: 2024,
      address: 'https://doi.org/10.1177/00222429231217471',
    },
  },
  {
    code: 'leung-2022',
    sample: 2_412,
    unit: 'influencers on Weibo',
    direction: 'macro',
    goals: ['launch', 'niche', 'sales'],
    source: {
      author: 'Leung, Gu, Li, Zhang & Palmatier',
      title: 'Influencer Marketing Effectiveness, Journal of Marketing 86(6)',
      year: 2022,
      address: 'https://doi.org/10.1177/00222429221102889',
    },
  },
  {
    code: 'barari-2025',
    sample: 71,
    unit: 'papers',
    direction: 'depends',
    goals: ['niche', 'sales'],
    source: {
      author: 'Barari, Eisend & Jain',
      title: 'A meta-analysis, Journal of the Academy of Marketing Science',
      year: 2025,
      address: 'https://doi.org/10.1007/s11747-025-01107-3',
    },
  },
  {
    code: 'van-reijmersdal-2024',
    sample: 299,
    unit: 'followers of YouTubers',
    direction: 'micro',
    goals: ['launch', 'sales'],
    source: {
      author: 'van Reijmersdal, Domingues Aguiar & van Noort',
      title: 'How is influencer follower size related to brand responses? Journal of Advertising Research',
      year: 2024,
      address: 'https://doi.org/10.2501/JAR-2024-024',
    },
  },
  {
    code: 'de-veirman-2017',
    sample: 2,
    unit: 'experiments',
    direction: 'depends',
    goals: ['niche'],
    source: {
      author: 'De Veirman, Cauberghe & Hudders',
      title: 'Marketing through Instagram influencers, International Journal of Advertising 36(5)',
      year: 2017,
      address: 'https://doi.org/10.1080/02650487.2017.1348035',
    },
  },
  {
    code: 'pan-2024',
    sample: 251,
    unit: 'papers',
    direction: 'neither',
    goals: ['niche', 'sales'],
    source: {
      author: 'Pan, Blut, Ghiassaleh & Lee',
      title: 'Influencer marketing effectiveness: a meta-analytic review, Journal of the Academy of Marketing Science',
      year: 2024,
      address: 'https://durham-repository.worktribe.com/output/2949260',
    },
  },
  {
    code: 'christodoulaki-2018',
    sample: 232,
    unit: 'people asked',
    direction: 'neither',
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
    code: 'cowan-2025',
    sample: 3,
    unit: 'experiments',
    direction: 'depends',
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
    code: 'dong-2024',
    sample: 3,
    unit: 'experiments',
    direction: 'macro',
    goals: ['launch', 'sales'],
    source: {
      author: 'Dong, Zhou & Liao',
      title: 'Mega-influencer follower effect, European Journal of Marketing',
      year: 2024,
      address: 'https://ouci.dntb.gov.ua/en/works/4YqpgvP4',
    },
  },
];
