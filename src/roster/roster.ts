import type { Platform } from '../reference/platform';
import type { Issue } from './issue';

/** The columns that are recognised. */
export const FIELDS = [
  'name',
  'handle',
  'platform',
  'followers',
  'engagement rate',
  'likes',
  'comments',
  'shares',
  'saves',
  'views',
  'reach',
  'fee',
  'niche',
] as const;

export type Field = (typeof FIELDS)[number];

/** One account on one platform, as its row tells. Counts are per post; undefined is not reported. */
export interface Influencer {
  /** Of the range that was read, 1 = its first row. */
  readonly row: number;
  readonly name: string;
  readonly handle: string;
  readonly platform: Platform | undefined;
  readonly followers: number;
  /** A fraction: 0.034 is 3.4 %. */
  readonly engagementRate: number | undefined;
  readonly likes: number | undefined;
  readonly comments: number | undefined;
  readonly shares: number | undefined;
  readonly saves: number | undefined;
  readonly views: number | undefined;
  readonly reach: number | undefined;
  /** In the roster's currency. */
  readonly fee: number | undefined;
  readonly niche: string;
}

export interface RecognisedColumn {
  readonly field: Field;
  /** As it stands in the sheet. */
  readonly header: string;
  /** Of the range that was read, 1 = its first column. */
  readonly column: number;
}

export interface Roster {
  readonly influencers: readonly Influencer[];
  readonly columns: readonly RecognisedColumn[];
  /** ISO code, where a header names one. */
  readonly currency: string | undefined;
  readonly issues: readonly Issue[];
}
