/** Reactions to one post, each a count or an average; undefined where not reported. */
export interface EngagementCounts {
  readonly likes?: number | undefined;
  readonly comments?: number | undefined;
  readonly shares?: number | undefined;
  readonly saves?: number | undefined;
}

/** Likes + comments + shares + saves; a count that was not reported adds nothing. */
export function engagements({ likes = 0, comments = 0, shares = 0, saves = 0 }: EngagementCounts): number {
  return likes + comments + shares + saves;
}

/**
 * Engagements divided by an audience (followers, reach, impressions or views), as a fraction: 0.034 is 3.4 %.
 * It may exceed 1: on TikTok, where a post is shown far beyond the followers, it does.
 *
 * Source: Hootsuite, How to calculate engagement rate (2019), ER by posts, by reach and by impressions.
 *
 * @param audience people or views, above 0
 * @example engagementRate(20_000, { likes: 600, comments: 80 }) // 0.034
 */
export function engagementRate(audience: number, counts: EngagementCounts): number {
  return engagements(counts) / audience;
}
