/** Plans closer than this are not told apart: rosters are averages of a few posts. */
export const CLOSE = 0.1;

/** Where fewer rows of a side than this are observed, its plan would be our guess and not the roster's word. */
export const OBSERVED_SHARE = 0.5;

/** So many given fees carry a fit of fee on followers. */
export const FEES_FOR_FIT = 8;

/** Where so many rows of a platform tell views or reach, the few others follow their median. */
export const MEASURED_SHARE = 0.6;

/** Nobody reaches more than this share of a target audience. */
export const HIGHEST_SHARE_REACHED = 0.5;

/** A plan with this part of its worth on one influencer is a bet on that influencer. */
export const A_BET = 0.4;

/** A median of fewer rows is an anecdote. */
export const ROWS_FOR_MEDIAN = 3;
