import type { Basis } from '../reference/basis';
import type { Platform } from '../reference/platform';
import type { Issue } from './issue';
import type { RecognisedColumn } from './recognised-column';

/** One account on one platform, as its row tells. Counts are per post; undefined is not reported. */
export interface Influencer {
  /** Of the range that was read, 1 = its first row. */
  readonly row: number;
  readonly name: string;
  /** "@name" as its owner spells it, "" where it is not known. */
  readonly handle: string;
  readonly platform: Platform | undefined;
  readonly followers: number | undefined;
  readonly following: number | undefined;
  readonly posts: number | undefined;
  /** A fraction: 0.034 is 3.4 %. */
  readonly engagementRate: number | undefined;
  /** What the rate is divided by; undefined where nothing tells. */
  readonly basis: Basis | undefined;
  /** Likes, comments and the like together, where the roster gives only their sum. */
  readonly engagements: number | undefined;
  readonly likes: number | undefined;
  readonly comments: number | undefined;
  readonly shares: number | undefined;
  readonly saves: number | undefined;
  readonly views: number | undefined;
  /** People. */
  readonly reach: number | undefined;
  readonly impressions: number | undefined;
  readonly fee: number | undefined;
  /** ISO code of the fee, where the roster names one. */
  readonly currency: string | undefined;
  /** Categories, or the bio where there are none. */
  readonly niche: string;
  /** How well the influencer fits the campaign by whoever keeps the roster, 0 to 1. */
  readonly fit: number | undefined;
  readonly country: string;
  /** Parts of the audience, as the roster spells them: "United States=0.57, Canada=0.05". */
  readonly audienceCountries: string;
  /** The part of the followers that are real people by the roster's source, 0 to 1. */
  readonly credibility: number | undefined;
}

/** One whose size is known, so that a side and a tier can be told. */
export type SizedInfluencer = Influencer & { readonly followers: number };

export interface Roster {
  /** The row of the range that bears the headers, counted from 1. */
  readonly headerRow: number | undefined;
  /** In the order of their rows. */
  readonly influencers: readonly Influencer[];
  /** Every column of the range, used or not. */
  readonly columns: readonly RecognisedColumn[];
  /** ISO code of most of its fees. */
  readonly currency: string | undefined;
  /** In the order of their rows. */
  readonly issues: readonly Issue[];
}

/** The influencers whose followers the roster tells. */
export function sized({ influencers }: Roster): SizedInfluencer[] {
  return influencers.filter((influencer): influencer is SizedInfluencer => influencer.followers !== undefined);
}
