import type { Basis } from '../reference/basis';
import { CHECK_THRESHOLDS } from '../reference/checks';
import type { Platform } from '../reference/platform';
import type { BenchmarkOf } from './engagement-benchmark';
import { engagementRate } from './engagement-rate';
import type { Range } from './range';

/** What is known of an account. */
export interface CheckedAccount {
  readonly followers: number;
  readonly platform?: Platform | undefined;
  /** A fraction; where it is not known, likes and comments by followers stand for it. */
  readonly rate?: number | undefined;
  /** Followers where it is not known. */
  readonly basis?: Basis | undefined;
  readonly likes?: number | undefined;
  readonly comments?: number | undefined;
  /** Accounts that it follows. */
  readonly following?: number | undefined;
}

/** Something out of the ordinary: what, by how much, against what. Worth a look, and never a verdict. */
export type Check =
  | { readonly code: 'low-rate' | 'high-rate'; readonly rate: number; readonly basis: Basis; readonly published: Range }
  | { readonly code: 'many-likes-per-comment'; readonly ratio: number; readonly usual: Usual }
  | { readonly code: 'no-comments'; readonly likes: number; readonly usual: Usual }
  | {
      readonly code: 'more-comments-than-likes';
      readonly comments: number;
      readonly likes: number;
      readonly usual: Usual;
    }
  | {
      readonly code: 'follows-more';
      readonly following: number;
      readonly followers: number;
      readonly massFollowing: number;
    };

type Usual = readonly [low: number, high: number];

/**
 * What is worth checking by hand. Rules of thumb contradict one another, so that a rate is odd only where two agree: what
 * was published for its size, and a fixed bound (none is published for low rates by views). TikTok shows posts far beyond
 * the followers: a high rate by followers is nothing odd there.
 *
 * Sources: src/reference/checks.ts and benchmarks.ts.
 *
 * @example influencerChecks({ followers: 20_000, likes: 620, comments: 2 }, () => undefined) // [{ code: 'many-likes-per-comment', ratio: 310, usual: [10, 50] }]
 */
export function influencerChecks(account: CheckedAccount, benchmarkOf: BenchmarkOf): Check[] {
  return [rateCheck(account, benchmarkOf), commentsCheck(account), followingCheck(account)].filter(
    (check) => check !== undefined,
  );
}

const { lowRate, highRate, fewLikesPerComment, manyLikesPerComment, massFollowing } = CHECK_THRESHOLDS;
const { oddLikesPerComment, oddLikesPerCommentOnTikTok } = CHECK_THRESHOLDS;

/**
 * Times more or less than what was published that is out of the ordinary, as sources themselves differ up to threefold.
 * In a real export of 179 accounts 24 are below a quarter of the lowest and 3 above four times the highest.
 */
const ODD = 4;

function rateCheck(account: CheckedAccount, benchmarkOf: BenchmarkOf): Check | undefined {
  const { followers, platform, basis = 'followers', likes, comments } = account;
  const isByFollowers = basis === 'followers';
  const workedOut = isByFollowers && likes !== undefined ? engagementRate(followers, { likes, comments }) : undefined;
  const rate = account.rate ?? workedOut;
  const published = platform && benchmarkOf(followers, platform, basis);
  if (rate === undefined || !published) return undefined;
  const isBelow = !isByFollowers || rate < lowRate.value;
  if (isBelow && rate < published.low / ODD) return { code: 'low-rate', rate, basis, published };
  if (rate <= published.high * ODD || rate <= highRate.value) return undefined;
  return isByFollowers && platform === 'TikTok' ? undefined : { code: 'high-rate', rate, basis, published };
}

function commentsCheck({ platform, likes, comments }: CheckedAccount): Check | undefined {
  if (likes === undefined || comments === undefined) return undefined;
  const usual = [fewLikesPerComment.value, manyLikesPerComment.value] as const;
  if (comments > likes) return { code: 'more-comments-than-likes', comments, likes, usual };
  const odd = platform === 'TikTok' ? oddLikesPerCommentOnTikTok : oddLikesPerComment;
  if (likes <= odd.value * Math.max(comments, 1)) return undefined;
  if (comments === 0) return { code: 'no-comments', likes, usual };
  return { code: 'many-likes-per-comment', ratio: likes / comments, usual };
}

function followingCheck({ followers, following }: CheckedAccount): Check | undefined {
  if (following === undefined || following <= massFollowing.value || following <= followers) return undefined;
  return { code: 'follows-more', following, followers, massFollowing: massFollowing.value };
}
