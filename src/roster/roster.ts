import type { Platform } from '../reference/platform';
import type { RecognisedColumn } from './field';
import type { Issue } from './issue';

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

export interface Roster {
  readonly influencers: readonly Influencer[];
  readonly columns: readonly RecognisedColumn[];
  /** ISO code, where a header names one. */
  readonly currency: string | undefined;
  readonly issues: readonly Issue[];
}
