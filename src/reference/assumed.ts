/** A number that nobody published: it is called assumed wherever its result is shown. */
export interface Assumed {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly assumed: true;
  /** Why this and no other. */
  readonly reason: string;
}

export const ASSUMED_REACH_RATE: Assumed = {
  what: 'Reach where neither the roster nor a source tells it',
  value: 0.2,
  unit: 'people reached per follower',
  assumed: true,
  reason: 'Somewhat below what was published for Instagram in 2019.',
};

export const ASSUMED_COST_PER_MILLE: Assumed = {
  what: 'Cost on platforms for which none was published',
  value: 37,
  unit: 'US dollars per 1,000 impressions',
  assumed: true,
  reason: 'As on Instagram.',
};

/** The share of an influencer's audience that another one has too; an answer must hold from the low to the high value. */
export const OVERLAP: Assumed & { readonly low: number; readonly high: number } = {
  what: 'Audience that two influencers have in common',
  low: 0.05,
  value: 0.15,
  high: 0.3,
  unit: 'share of an audience',
  assumed: true,
  reason: 'No average was ever published; answers are checked from 0.05 to 0.3.',
};

export const MOST: Assumed = {
  what: 'Influencers that a team can manage',
  value: 20,
  unit: 'influencers',
  assumed: true,
  reason: 'As many as a small team can brief, chase and check; no number was ever published.',
};

export const TRUST: Assumed = {
  what: 'How far observed engagement is taken as it stands',
  value: 0.7,
  unit: 'power of the ratio to what peers lead one to expect',
  assumed: true,
  reason: 'Averages of a few posts flatter whoever tops the list; 1 takes them as they stand, 0 takes only the peers.',
};

export const DROP_OUTS: Assumed = {
  what: 'Influencers who drop out before they post, unpaid',
  value: 0.1,
  unit: 'share of those chosen',
  assumed: true,
  reason: 'One in ten; no number was ever published.',
};

/** How far what happens is from what the inputs say, as the standard deviation of the logarithm. */
export const SPREADS = {
  ownObserved: spread('Of one influencer, where the roster tells it', 0.3, 'Posts of one account differ by a third.'),
  ownEstimated: spread('Of one influencer, where it is estimated', 0.5, 'Accounts of one size differ by half.'),
  sharedObserved: spread('Of a tier on a platform, where the roster tells it', 0.1, 'Habits change little in weeks.'),
  sharedEstimated: spread(
    'Of a tier on a platform, where it is estimated',
    0.4,
    'Published rates are old and disagree.',
  ),
  sharedFee: spread(
    'Of estimated fees of a tier on a platform',
    0.8,
    'Published prices for the same differ eightfold.',
  ),
} as const;

function spread(what: string, value: number, reason: string): Assumed {
  return { what, value, unit: 'standard deviation of the logarithm', assumed: true, reason };
}
