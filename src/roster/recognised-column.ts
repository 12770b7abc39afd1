import type { Basis } from '../reference/basis';
import type { Platform } from '../reference/platform';
import type { Field } from './field';
import type { RateUnit } from './rate-unit';

/** A column of the range, and what it was taken for. */
export interface RecognisedColumn {
  /** Of the range that was read, 1 = its first column. */
  readonly column: number;
  /** As it stands in the sheet, "" where there is none. */
  readonly header: string;
  /** undefined: it is not used. */
  readonly field: Field | undefined;
  /** Of several columns of one field the one with the lowest is read first. */
  readonly rank: number;
  /** What else the header says. */
  readonly platform?: Platform | undefined;
  readonly currency?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly percent?: boolean;
  /** The word by which the header multiplies its numbers: "k", "millions". */
  readonly unit?: string | undefined;
  /** Of a column of rates; mixed where some cells bear a percent sign and the others are no fractions. */
  readonly rateUnit?: RateUnit | 'mixed';
}

/** What somebody said that a column is: by its header, or by its letter counted from the range's first column. */
export interface ColumnChoice {
  readonly column: string;
  readonly field: Field | 'ignored';
}
