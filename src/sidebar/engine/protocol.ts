import type { Issue } from '../../roster/issue';
import type { ColumnChoice, RecognisedColumn } from '../../roster/recognised-column';
import type { Brief, BriefProblem } from '../../strategy/brief';
import type { Recommendation } from '../../strategy/recommendation';
import type { WireCell } from '../../wire/cell';
import type { Footprint, Watched } from '../../wire/footprint';
import type { FormulaColumns } from '../formula-columns';

/** What the page asks of the engine. Answers to a question bear its id; a new one drops what is still worked out. */
export type Question =
  /** Rows as they arrive, from the first one on. */
  | { readonly kind: 'rows'; readonly firstRow: number; readonly rows: readonly (readonly WireCell[])[] }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly sheet: SheetContext;
      readonly choices: readonly ColumnChoice[];
    }
  | {
      readonly kind: 'recommend';
      readonly id: number;
      readonly brief: TypedBrief;
      readonly ticks: readonly string[] | null;
    };

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly id: number; readonly read: RosterRead }
  | {
      readonly kind: 'recommended';
      readonly id: number;
      readonly recommendation: Recommendation;
      /** How many are ticked who cannot count. */
      readonly uncounted: number;
    }
  | { readonly kind: 'problems'; readonly id: number; readonly problems: readonly BriefProblem[] }
  | { readonly kind: 'failed'; readonly id: number };

export interface SheetContext {
  readonly locale: string;
  readonly sheetName: string;
  /** Columns of formulas that the add-on wrote. */
  readonly own: readonly number[];
}

/** What was typed, by option, "goal" and "budget" among them. */
export type TypedBrief = Readonly<Record<string, string>>;

/** What the page has to know of a roster; the roster itself stays with the engine. */
export interface RosterRead {
  readonly columns: readonly RecognisedColumn[];
  readonly issues: readonly Issue[];
  readonly headerRow: number | undefined;
  readonly people: People;
  /** How many of them have followers, so that a plan can count on them. */
  readonly sized: number;
  /** The brief where nothing is typed; undefined where there is no roster. */
  readonly example: Brief | undefined;
  readonly watched: Watched;
  readonly footprint: Footprint;
  readonly formulas: Readonly<Record<'plain' | 'withChecks', FormulaColumns>>;
}

/** The influencers of a roster in columns, in their order: quick to hand over and to draw. */
export interface People {
  /** By which a tick is kept: platform and handle or name. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Handle and name in small letters, by which somebody is found. */
  readonly spellings: readonly string[];
  readonly platforms: readonly (string | undefined)[];
  readonly rows: Int32Array;
  /** NaN where it is not told. */
  readonly followers: Float64Array;
  /** Engagements per follower, so that platforms compare; NaN where it is not told. */
  readonly rates: Float64Array;
}
