import type { Platform } from '../reference/platform';
import type { Goal } from './goal';
import type { Option, Shown } from './option';

/** What a campaign is to do, and within what limits. Plain data: it can be kept and handed on. */
export interface Brief {
  readonly goal: Goal;
  readonly budget: number;
  /** Nobody typed the budget: it is one at which both sides can be compared. */
  readonly example: boolean;
  /** Of budget and fees, an ISO code: as typed, or the roster's, or that of estimated fees; undefined where nobody names one. */
  readonly currency: string | undefined;
  /** How many influencers the team can manage. */
  readonly most: number;
  /** People of the target audience; where they are not typed, the overlap of audiences tells. */
  readonly audience: number | undefined;
  /** The share of an influencer's audience that another one has, too. */
  readonly overlap: number;
  readonly keywords: readonly string[];
  /** The country of the audience; "" for any. */
  readonly country: string;
  /** Where the campaign runs; empty for any. */
  readonly platforms: readonly Platform[];
  /** Handles or names. */
  readonly must: readonly string[];
  readonly leave: readonly string[];
  /** Per influencer. */
  readonly posts: number;
  /** What each influencer costs beside the fee: product, shipping, time. */
  readonly handling: number;
  /** The price of a thousand impressions that stands in for missing fees. */
  readonly cpm: number | undefined;
  readonly prices: Prices | undefined;
  /** How far rates are taken as they stand, 0 to 1. */
  readonly trust: number;
  /** People reached per follower where neither the roster nor a source tells, up to 1. */
  readonly reachRate: number;
  /** Plays are not people. */
  readonly viewsPerPerson: number;
  /** The share of those chosen who drop out before they post, unpaid. */
  readonly dropOuts: number;
  /** Followers at which the macro side begins. */
  readonly split: number;
  readonly shown: Shown;
  /** The options that were chosen, and do not stand at their defaults. */
  readonly chosen: readonly Option[];
}

/** What engagements are worth. */
export interface Prices {
  /** Orders per 1,000 engagements. */
  readonly conversion: number;
  readonly orderValue: number;
  /** The part of an order's value that is earned, 0 to 1. */
  readonly margin: number;
}

/** What makes a brief unusable, and what would not. */
export type BriefProblem =
  | { readonly code: 'unknown-option'; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: 'option-without-value'; readonly text: string }
  | { readonly code: 'unknown-goal'; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: 'unreadable-budget'; readonly text: string }
  | { readonly code: 'unreadable-option'; readonly option: Option; readonly kind: NumberKind; readonly text: string }
  | {
      readonly code: 'unknown-choice';
      readonly option: Option;
      readonly text: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'unknown-currency'; readonly text: string }
  | { readonly code: 'audience-and-overlap' }
  | { readonly code: 'other-currency'; readonly currency: string; readonly ofRoster: string }
  | {
      readonly code: 'amount-in-other-currency';
      readonly option: Option | 'budget';
      readonly text: string;
      readonly currency: string;
      readonly ofBrief: string;
    }
  | { readonly code: 'not-in-roster'; readonly option: 'must' | 'leave'; readonly text: string }
  | { readonly code: 'must-and-leave'; readonly text: string }
  | { readonly code: 'must-not-eligible'; readonly text: string };

/** What a number of an option is: money, people or things, one part of a whole, or a number of times. */
export type NumberKind = 'amount' | 'above-zero' | 'whole' | 'share' | 'part';
