/** Plans closer than this are not told apart: rosters are averages of a few posts. */
export const CLOSE = 0.1;

/** A mix is more work, so it must bring this much more than the better pure plan, */
export const MIX_AHEAD = 0.1;

/** and still this much in most runs of the simulation, */
export const MIX_AHEAD_IN_RUNS = 0.05;
export const MIX_RUNS = 0.8;

/** and really be a mix: neither side below this part of the spend. */
export const MIX_SHARE = 0.2;

/** Runs that must agree on the leader: two of three, for half would be a toss of a coin. */
export const AGREEING_RUNS = 0.65;

/** What is called likely: eight of ten runs. */
export const LIKELY = [0.1, 0.9] as const;

/** For high confidence so much of both plans' spend must be on fees that the roster gives. */
export const SPEND_ON_GIVEN_FEES = 0.7;

/** With more of the inputs assumed than this, confidence is low. */
export const ASSUMED_INPUTS = 0.5;

/** Where fewer rows of a side than this are observed, its plan would be our guess and not the roster's word. */
export const OBSERVED_SHARE = 0.5;

/** So many given fees carry a fit of fee on followers. */
export const FEES_FOR_FIT = 8;

/** Where so many rows of a platform tell views or reach, the few others follow their median. */
export const MEASURED_SHARE = 0.6;

/** Nobody reaches more than this share of a target audience. */
export const HIGHEST_SHARE_REACHED = 0.5;

/** Observed engagement counts as at most so many times what peers lead one to expect, and at least as one in so many. */
export const WILDEST_RATIO = 4;

/** Where fewer rows than this have a text, keywords would compare who is described, not who fits. */
export const DESCRIBED_SHARE = 0.5;

/** A bio is not an audience: even of one that names nothing, part of the audience is right. */
export const LEAST_MATCH = 0.3;

/** A plan with this part of its worth on one influencer is a bet on that influencer. */
export const A_BET = 0.4;

/** A median of fewer rows is an anecdote, and a side of fewer rows on a platform is no side to compare there. */
export const ROWS_FOR_MEDIAN = 3;

/** A change of the answer lasts where it holds over this part of the budget; curves of few influencers cross many times. */
export const LASTING = 0.1;
