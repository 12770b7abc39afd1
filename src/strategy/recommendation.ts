import type { Platform } from '../reference/platform';
import type { Source } from '../reference/source';
import type { Study } from '../reference/studies';
import type { Issue } from '../roster/issue';
import type { Brief } from './brief';
import type { CurvePoint, Flip } from './flips';
import type { Option } from './option';
import type { Plan } from './plan';
import type { Plans } from './plans';
import type { OnPlatform } from './platforms';
import type { PoolName } from './pool';
import type { Side } from './side';
import type { Simulation } from './simulation';
import type { Measure } from './value';

export type Strategy = Side | 'mixed' | 'either' | 'not-enough-data';

/** How sure an answer is, given its assumptions; it says nothing of the campaign's success. */
export type Confidence = 'high' | 'medium' | 'low' | 'not-compared';

/** The answer to a brief: numbers and codes, no words. */
export interface Recommendation {
  readonly strategy: Strategy;
  readonly confidence: Confidence;
  readonly brief: Brief;
  /** What the goal counts. */
  readonly measure: Measure;
  /** Each side's best plan and that of all; none where no roster could be read or who must be in does not fit. */
  readonly plans: Plans | undefined;
  /** What the influencers that somebody ticked bring, within the limits or not; undefined without ticks. */
  readonly ticked: Plan | undefined;
  /** How the plans compare in the simulation; none where they cannot be compared. */
  readonly compared: Simulation | undefined;
  /** The platforms that have both sides, each alone. */
  readonly platforms: readonly OnPlatform[];
  /** The plan that is the shortlist: the recommended one, or the one that the brief asks for. */
  readonly shortlist: PoolName | undefined;
  /** Strongest first, the counter-argument last. */
  readonly reasons: readonly Reason[];
  readonly assumptions: readonly Assumption[];
  /** Research on small and large influencers that bears on the goal; it is in none of the numbers. */
  readonly studies: readonly Study[];
  /** The highest fee at which each of the shortlist would still be in; undefined while it is not worked out yet, or for those who are too much work. */
  readonly worthUpTo: readonly (number | undefined)[] | undefined;
  /** What would change the answer; undefined while it is not worked out yet. */
  readonly flips: readonly Flip[] | undefined;
  /** What each plan brings at other budgets, ascending. */
  readonly curve: readonly CurvePoint[] | undefined;
}

/** What speaks for the answer, or what is missing for one; texts/ has the words. */
export type Reason =
  | { readonly code: 'unread-roster'; readonly issue: Issue | undefined }
  | { readonly code: 'nobody-eligible'; readonly count: number }
  | { readonly code: 'one-side-missing'; readonly missing: Side; readonly count: number; readonly split: number }
  | {
      readonly code: 'must-do-not-fit';
      readonly cost: number;
      readonly budget: number;
      readonly count: number;
      readonly most: number;
    }
  | { readonly code: 'nothing-affordable'; readonly budget: number; readonly cheapest: number }
  | { readonly code: 'no-rates'; readonly side: Side; readonly known: number; readonly of: number }
  | { readonly code: 'nothing-observed'; readonly side: Side; readonly known: number; readonly of: number }
  | { readonly code: 'fees-decide'; readonly enough: number }
  | {
      readonly code: 'fees-unknown';
      readonly count: number;
      readonly currency: string | undefined;
      readonly enough: number;
    }
  | { readonly code: 'nothing-pays'; readonly conversion: number; readonly breakEven: number | undefined }
  | { readonly code: 'side-unaffordable'; readonly side: Side; readonly first: number; readonly budget: number }
  | { readonly code: 'the-platform'; readonly leader: Side; readonly measure: Measure }
  | { readonly code: 'on-platform'; readonly on: OnPlatform; readonly measure: Measure }
  | { readonly code: 'sides-apart' }
  | {
      readonly code: 'mix-ahead';
      readonly measure: Measure;
      readonly value: number;
      readonly pure: number;
      readonly side: Side;
    }
  | {
      readonly code: 'ahead';
      readonly side: Side;
      readonly measure: Measure;
      readonly value: number;
      readonly other: number;
    }
  | { readonly code: 'close'; readonly measure: Measure; readonly micro: number; readonly macro: number }
  | { readonly code: 'runs-disagree'; readonly leader: Side; readonly share: number }
  | {
      readonly code: 'overlap-decides';
      /** Who is ahead at the overlap that is assumed, and who where it is as at an end of its range. */
      readonly leader: Side;
      readonly at: number;
      readonly other: Side;
      readonly end: number;
      readonly crossing: number;
    }
  | {
      readonly code: 'counts';
      readonly micro: number;
      readonly macro: number;
      readonly budget: number;
      /** As many as the team can manage. */
      readonly most: number;
    }
  | {
      readonly code: 'cost-per';
      readonly measure: 'people' | 'engagements';
      readonly micro: number;
      readonly macro: number;
    }
  | { readonly code: 'engagement-rates'; readonly platform: Platform; readonly micro: number; readonly macro: number }
  | { readonly code: 'mostly-nano'; readonly nano: number; readonly of: number }
  | {
      readonly code: 'speaks-against';
      readonly side: Side;
      readonly measure: 'people' | 'engagements';
      readonly value: number;
      readonly other: number;
    }
  | { readonly code: 'hangs-on-one'; readonly side: PoolName; readonly who: string; readonly share: number };

/** What the answer takes for granted, or leaves out. */
export type Assumption =
  | { readonly code: 'example-budget' }
  | { readonly code: 'sales-as-niche'; readonly missing: readonly Option[] }
  | { readonly code: 'posts'; readonly posts: number }
  | { readonly code: 'handling'; readonly amount: number }
  | { readonly code: 'most'; readonly most: number }
  | {
      readonly code: 'audience';
      readonly audience: number;
      readonly overlap: number | undefined;
      readonly assumed: boolean;
    }
  | { readonly code: 'trust'; readonly trust: number; readonly assumed: boolean }
  | { readonly code: 'keywords-unused'; readonly described: number; readonly of: number }
  | { readonly code: 'match'; readonly least: number; readonly by: 'keywords' | 'fit'; readonly usual: number }
  | { readonly code: 'country'; readonly country: string; readonly unknown: number; readonly leftOut: number }
  | { readonly code: 'left-out'; readonly why: 'platform' | 'currency'; readonly count: number }
  | {
      readonly code: 'reach-from-views';
      readonly count: number;
      readonly viewsPerPerson: number;
      /** undefined where the number was typed. */
      readonly source: Source | undefined;
    }
  | {
      readonly code: 'reach-not-observed';
      readonly count: number;
      /** Those whose reach rate is published; the others' is the same for all. */
      readonly published: readonly string[];
      readonly source: Source;
      readonly rate: number;
      readonly assumed: boolean;
    }
  | { readonly code: 'fees-fitted'; readonly count: number }
  | { readonly code: 'fees-by-cpm'; readonly count: number; readonly cpm: number; readonly viewsPerPerson: number }
  | {
      readonly code: 'fees-estimated';
      readonly count: number;
      readonly currency: string;
      readonly costs: Source;
      readonly payments: Source;
    }
  | { readonly code: 'fee-of-several'; readonly rows: number }
  | { readonly code: 'peers-engagement'; readonly count: number }
  | { readonly code: 'without-engagements'; readonly count: number }
  | { readonly code: 'simulation'; readonly dropOuts: number; readonly assumed: boolean }
  | { readonly code: 'not-proven'; readonly pool: PoolName; readonly gap: number };
