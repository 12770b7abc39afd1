import { groupBy } from '../metrics/group-by';
import type { Platform } from '../reference/platform';
import type { Field } from './field';

/** Where something was noticed, counted from 1 in the range that was read, and what stands there. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Cell extends Place {
  readonly field: Field;
}

/** What was noticed while a roster was read; texts/ has the words. */
export type Issue =
  /** Of the range. */
  | (Place & { readonly code: 'empty-sheet' | 'not-a-roster' | 'no-header' | 'no-followers-column' | 'no-rows' })
  | (Place & { readonly code: 'column-not-found' })
  /** Rows that are no influencers; "groups" has platforms over the headers. */
  | (Place & { readonly code: 'above-header' | 'groups' | 'header-again' | 'total-row' | 'no-account' })
  /** Rows that are influencers. */
  | (Place & { readonly code: 'no-followers' })
  | (Place & { readonly code: 'same-account'; readonly kept: number })
  | (Place & { readonly code: 'same-person'; readonly other: number; readonly platform: Platform })
  | (Place & { readonly code: 'platforms-differ'; readonly link: Platform; readonly platform: Platform })
  | (Place & { readonly code: 'other-currency'; readonly currency: string; readonly usual: string })
  /** Cells that are not used. */
  | (Cell & { readonly code: 'error-cell' | 'missing-text' | 'unreadable-number' | 'date-cell' | 'impossible-number' })
  | (Cell & { readonly code: 'unknown-platform' })
  | (Cell & { readonly code: 'ambiguous-number'; readonly values: readonly [number, number] })
  /** Cells that are used. */
  | (Cell & { readonly code: 'middle-of-range'; readonly value: number });

/** Issues of one kind in one column. */
export interface IssueGroup {
  readonly first: Issue;
  readonly issues: readonly Issue[];
}

/** Issues of one kind together, in the order in which the first of each kind comes. */
export function grouped(issues: readonly Issue[]): IssueGroup[] {
  const kindOf = (issue: Issue) => `${issue.code} ${'field' in issue ? `${issue.field} ${issue.column}` : ''}`;
  return [...groupBy(issues, kindOf).values()].map((group) => ({ first: group[0] as Issue, issues: group }));
}
