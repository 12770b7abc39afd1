import type { Cell } from '../cells/cell';
import { engagementGrade } from '../metrics/engagement-grade';
import { audience, basis as basisArgument, platform as platformArgument, rate as rateArgument } from './arguments';
import { basisFor } from './basis-for';
import { benchmarksOption } from './benchmarks-option';
import { type CellOrRange, CellProblem, errorIn, perRow } from './cell-policy';
import { rateProblem } from './rate-problem';

/**
 * How an engagement rate compares with what was published for its size and platform: Low, Below average, Average, Above
 * average or High. A blank where nothing was published.
 *
 * @category Engagement
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform The platform, such as "Instagram" or B2:B.
 * @param {number|Array<Array<number>>} rate The engagement rate, such as 3.4% or F2:F.
 * @param {string|Array<Array<string>>} basis Optional. What the rate is by: "followers", "views", "reach" or "impressions". Followers if omitted; on TikTok and YouTube say which.
 * @param {Array<Array<string|number>>} benchmarks Optional. Your own rates: an edited copy of BENCHMARK_TABLE, such as L1:P9.
 * @return {string|Array<Array<string>>} The grade of each row; a blank where nothing was published.
 * @remarks The rate divided by the published one, cut at 0.5, 0.8, 1.25 and 2. Where sources disagree, the lower grades
 * divide by the lowest of them and the upper ones by the highest.
 * @example =ENGAGEMENT_GRADE(50000, "Instagram", 2.1%) // High
 * @example =ENGAGEMENT_GRADE(50000, "TikTok", 6%, "views") // Below average
 * @customfunction
 */
export function ENGAGEMENT_GRADE(
  followers: CellOrRange,
  platform: CellOrRange,
  rate: CellOrRange,
  basis?: CellOrRange,
  benchmarks?: CellOrRange,
): Cell | Cell[][] {
  const error = errorIn(benchmarks);
  if (error) return error;
  const benchmarkOf = benchmarksOption(benchmarks);
  const sizes = audience('followers', followers).deciding();
  const platforms = platformArgument(platform).deciding();
  const rates = rateArgument(rate).deciding();
  const bases = basisArgument(basis);
  return perRow('ENGAGEMENT_GRADE', [sizes, platforms, rates, bases], (row) => {
    const by = basisFor(platforms.at(row), bases.at(row));
    if (by instanceof CellProblem) return by;
    const benchmark = benchmarkOf(sizes.at(row), platforms.at(row), by);
    return (
      rateProblem(rates.at(row), platforms.at(row), by) ?? (benchmark ? engagementGrade(rates.at(row), benchmark) : '')
    );
  });
}
