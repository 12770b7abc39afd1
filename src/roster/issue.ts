import type { Field } from './field';

/** What was not understood; texts/ has the words. Rows and columns count from 1 in the range that was read. */
export type Issue =
  | { readonly code: 'empty-sheet' }
  | { readonly code: 'no-header' }
  | { readonly code: 'no-followers-column'; readonly row: number; readonly text: string }
  | { readonly code: 'no-rows'; readonly row: number }
  | (At & { readonly code: 'no-followers' | 'error-cell' | 'unreadable-number' | 'unknown-platform' })
  | (At & { readonly code: 'ambiguous-number'; readonly values: readonly [number, number] })
  | { readonly code: 'same-account'; readonly row: number; readonly text: string; readonly kept: number };

/** A cell of the range, and what it says. */
interface At {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  readonly text: string;
}
