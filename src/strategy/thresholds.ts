/** Plans closer than this are not told apart: rosters are averages of a few posts. */
export const CLOSE = 0.1;

/** Where fewer rows of a side than this are observed, its plan would be our guess and not the roster's word. */
export const OBSERVED_SHARE = 0.5;

/** So many given fees carry a fit of fee on followers. */
export const FEES_FOR_FIT = 8;

/** Where so many rows of a platform tell views or reach, the few others follow their median. */
export const MEASURED_SHARE = 0.6;

/**
 * The share of an influencer's audience that another one has too. No average was ever published, so it is assumed,
 * and the answer must hold from the low to the high value.
 */
export const OVERLAP = { low: 0.05, base: 0.15, high: 0.3 } as const;

/** Nobody reaches more than this share of a target audience. */
export const HIGHEST_SHARE_REACHED = 0.5;

/** As many influencers as a small team can brief, chase and check. Assumed. */
export const MOST = 20;

/** A plan with this part of its worth on one influencer is a bet on that influencer. */
export const A_BET = 0.4;

/** A median of fewer rows is an anecdote. */
export const ROWS_FOR_MEDIAN = 3;
