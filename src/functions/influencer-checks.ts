import type { Cell } from '../cells/cell';
import { benchmarkOf } from '../metrics/engagement-benchmark';
import { influencerChecks } from '../metrics/influencer-checks';
import { publishedBenchmarks } from '../metrics/published-benchmarks';
import { checkText } from '../texts/check';
import { ENGLISH } from '../texts/english';
import {
  audience,
  basis as basisArgument,
  count as countArgument,
  platform as platformArgument,
  rate as rateArgument,
} from './arguments';
import { basisFor } from './basis-for';
import { type CellOrRange, CellProblem, perRow } from './cell-policy';
import { rateProblem } from './rate-problem';

/**
 * What is worth checking by hand before you book: what is out of the ordinary, by how much, and a common harmless cause.
 * A blank where nothing is. Never a verdict.
 *
 * @category Checks
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform Optional. The platform, such as "Instagram" or B2:B. Rates are checked where it is known.
 * @param {number|Array<Array<number>>} rate Optional. The engagement rate, such as F2:F. Worked out from likes and comments if omitted.
 * @param {string|Array<Array<string>>} basis Optional. What the rate is by: "followers", "views", "reach" or "impressions". Followers if omitted; on TikTok and YouTube say which.
 * @param {number|Array<Array<number>>} likes Optional. Average likes of a post, such as D2:D.
 * @param {number|Array<Array<number>>} comments Optional. Average comments of a post, such as E2:E.
 * @param {number|Array<Array<number>>} following Optional. Accounts that the influencer follows, such as I2:I.
 * @return {string|Array<Array<string>>} Sentences, or a blank.
 * @remarks Looked at: the rate against what was published for its size, likes for each comment, and accounts followed. The
 * bounds are rules of thumb that contradict one another, listed with their sources in
 * [REFERENCE](REFERENCE.md): ask, before you decide.
 * @example =INFLUENCER_CHECKS(20000, "Instagram", 3.1%, "followers", 620, 2) // 310 likes per comment, usual is 10 to 50. Often comments are limited.
 * @example =INFLUENCER_CHECKS(20000, "Instagram", 1%, "followers", 190, 10) // (blank)
 * @customfunction
 */
export function INFLUENCER_CHECKS(
  followers: CellOrRange,
  platform?: CellOrRange,
  rate?: CellOrRange,
  basis?: CellOrRange,
  likes?: CellOrRange,
  comments?: CellOrRange,
  following?: CellOrRange,
): Cell | Cell[][] {
  const published = benchmarkOf(publishedBenchmarks());
  const sizes = audience('followers', followers).deciding();
  const platforms = platformArgument(platform);
  const rates = rateArgument(rate);
  const bases = basisArgument(basis);
  const liked = countArgument('likes', likes);
  const commented = countArgument('comments', comments);
  const followed = countArgument('following', following);
  const columns = [sizes, platforms, rates, bases, liked, commented, followed];
  return perRow('INFLUENCER_CHECKS', columns, (row) => {
    const account = {
      followers: sizes.at(row),
      platform: platforms.at(row),
      rate: rates.at(row),
      likes: liked.at(row),
      comments: commented.at(row),
      following: followed.at(row),
    };
    const given = bases.at(row);
    const by = account.rate === undefined ? (given ?? 'followers') : basisFor(account.platform, given);
    if (by instanceof CellProblem) return by;
    const problem = account.rate === undefined ? undefined : rateProblem(account.rate, account.platform, by);
    return (
      problem ??
      influencerChecks({ ...account, basis: by }, published)
        .map((check) => checkText(check, ENGLISH))
        .join(' ')
    );
  });
}
