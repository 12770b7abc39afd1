import type { Cell } from '../cells/cell';
import { engagementRate } from '../metrics/engagement-rate';
import { audience as audienceArgument, count } from './arguments';
import { type CellOrRange, perRow } from './cell-policy';
import { MESSAGES } from './messages';

/**
 * The engagement rate: likes, comments, shares and saves of a post, divided by the audience. A fraction; format it as
 * percent.
 *
 * @category Engagement
 * @param {number|Array<Array<number>>} audience Followers, reach, impressions or views; a cell or a whole column such as C2:C.
 * @param {number|Array<Array<number>>} likes Average likes per post, such as D2:D.
 * @param {number|Array<Array<number>>} comments Optional. Average comments per post, such as E2:E. A blank counts as not reported.
 * @param {number|Array<Array<number>>} shares Optional. Average shares per post, such as F2:F.
 * @param {number|Array<Array<number>>} saves Optional. Average saves per post, such as G2:G.
 * @return {number|Array<Array<number>>} The rate of each row; a blank where audience or likes are blank.
 * @remarks What you pass as the audience is what the rate is by; it may be followers on one sheet and views on another,
 * and only rates by the same compare. Typed in the order of calculators (likes, comments, followers) it is an error that
 * shows the right one.
 * @example =ENGAGEMENT_RATE(20000, 600, 80) // 0.034
 * @customfunction
 */
export function ENGAGEMENT_RATE(
  audience: CellOrRange,
  likes: CellOrRange,
  comments?: CellOrRange,
  shares?: CellOrRange,
  saves?: CellOrRange,
): Cell | Cell[][] {
  const audiences = audienceArgument('audience', audience).deciding();
  const liked = count('likes', likes).deciding();
  const commented = count('comments', comments);
  const shared = count('shares', shares);
  const saved = count('saves', saves);
  let withComments = 0;
  let commentsExceedAll = 0;
  const rates = perRow('ENGAGEMENT_RATE', [audiences, liked, commented, shared, saved], (row) => {
    const people = audiences.at(row);
    const counts = { likes: liked.at(row), comments: commented.at(row), shares: shared.at(row), saves: saved.at(row) };
    if (counts.comments !== undefined) {
      withComments++;
      if (counts.comments > counts.likes && counts.comments > people) commentsExceedAll++;
    }
    return engagementRate(people, counts);
  });
  // Engagement calculators ask for likes, comments, followers; so typed, the followers stand where comments belong.
  if (withComments > 0 && commentsExceedAll === withComments) throw new Error(MESSAGES.calculatorOrder());
  return rates;
}
