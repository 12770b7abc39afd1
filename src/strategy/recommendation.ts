import type { Platform } from '../reference/platform';
import type { Source } from '../reference/source';
import type { Issue } from '../roster/issue';
import type { Brief } from './brief';
import type { Side } from './outcome';
import type { Measure, Plan } from './plan';

export type Strategy = 'micro' | 'macro' | 'either' | 'not-enough-data';

/** What speaks for the answer, or what is missing for one; texts/ has the words. */
export type Reason =
  | { readonly code: 'unread-roster'; readonly issue: Issue | undefined }
  | { readonly code: 'one-side-missing'; readonly missing: Side; readonly count: number; readonly split: number }
  | { readonly code: 'nothing-affordable'; readonly budget: number; readonly cheapest: number }
  | { readonly code: 'no-rates'; readonly side: Side; readonly known: number; readonly of: number }
  | { readonly code: 'nothing-observed'; readonly side: Side; readonly known: number; readonly of: number }
  | { readonly code: 'fees-decide'; readonly enough: number }
  | { readonly code: 'fees-in-another-currency'; readonly currency: string | undefined; readonly enough: number }
  | { readonly code: 'side-unaffordable'; readonly side: Side; readonly first: number; readonly budget: number }
  | {
      readonly code: 'ahead';
      readonly side: Side;
      readonly measure: Measure;
      readonly value: number;
      readonly other: number;
    }
  | { readonly code: 'close'; readonly measure: Measure; readonly micro: number; readonly macro: number }
  | { readonly code: 'overlap-decides'; readonly low: OverlapCase; readonly high: OverlapCase }
  | {
      readonly code: 'counts';
      readonly micro: number;
      readonly macro: number;
      readonly budget: number;
      /** As many as the team can manage. */
      readonly most: number;
    }
  | { readonly code: 'cost-per'; readonly measure: Measure; readonly micro: number; readonly macro: number }
  | {
      readonly code: 'engagement-rates';
      readonly platform: Platform;
      readonly micro: number;
      readonly macro: number;
    }
  | { readonly code: 'mostly-nano'; readonly nano: number; readonly of: number }
  | {
      readonly code: 'speaks-against';
      readonly side: Side;
      readonly measure: Measure;
      readonly value: number;
      readonly other: number;
    }
  | { readonly code: 'hangs-on-one'; readonly side: Side; readonly who: string; readonly share: number };

/** Who is ahead, were so much of two audiences the same. */
interface OverlapCase {
  readonly share: number;
  readonly side: Side;
}

/** What the answer takes for granted. */
export type Assumption =
  | { readonly code: 'example-brief' }
  | { readonly code: 'sales-as-niche' }
  | { readonly code: 'overlap'; readonly share: number; readonly audience: number }
  | { readonly code: 'most'; readonly most: number }
  | { readonly code: 'one-post' }
  | {
      readonly code: 'reach-from-views';
      readonly count: number;
      readonly viewsPerPerson: number;
      readonly source: Source;
    }
  | {
      readonly code: 'reach-not-observed';
      readonly count: number;
      /** Those whose reach rate is published; the others' is assumed. */
      readonly published: readonly string[];
      readonly source: Source;
      readonly assumedRate: number;
    }
  | { readonly code: 'fees-fitted'; readonly count: number }
  | {
      readonly code: 'fees-estimated';
      readonly count: number;
      readonly currency: string;
      readonly costs: Source;
      readonly payments: Source;
    }
  | { readonly code: 'without-engagements'; readonly count: number }
  | { readonly code: 'not-proven'; readonly side: Side; readonly gap: number };

export interface Plans {
  readonly micro: Plan;
  readonly macro: Plan;
}

/** The answer to a brief: numbers and codes, no words. */
export interface Recommendation {
  readonly strategy: Strategy;
  readonly brief: Brief;
  /** Both sides' best plans; none where no roster could be read. */
  readonly plans: Plans | undefined;
  /** The side whose plan is the shortlist: the leader, or the better of two that are close. */
  readonly shortlist: Side | undefined;
  /** Strongest first, the counter-argument last. */
  readonly reasons: readonly Reason[];
  readonly assumptions: readonly Assumption[];
}
