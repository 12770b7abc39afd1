import type { Cell } from '../cells/cell';
import { audience, basis as basisArgument, platform as platformArgument } from './arguments';
import { basisFor } from './basis-for';
import { benchmarksOption } from './benchmarks-option';
import { type CellOrRange, CellProblem, errorIn, perRow } from './cell-policy';

/**
 * The typical engagement rate that was published for a size, a platform and a basis, as a fraction. A blank where
 * nothing was published.
 *
 * @category Engagement
 * @param {number|Array<Array<number>>} followers Followers: a cell such as C2, or a whole column such as C2:C.
 * @param {string|Array<Array<string>>} platform The platform, such as "Instagram" or B2:B.
 * @param {string|Array<Array<string>>} basis Optional. What the rate is by: "followers", "views", "reach" or "impressions". Followers if omitted; on TikTok and YouTube say which.
 * @param {Array<Array<string|number>>} benchmarks Optional. Your own rates: an edited copy of BENCHMARK_TABLE, such as L1:P9.
 * @return {number|Array<Array<number>>} The rate of each row; a blank where nothing was published.
 * @remarks Where sources disagree, it is their median: see BENCHMARK_TABLE. Published rates of the same size differ by
 * two and three times, so that your own roster may tell more: see ENGAGEMENT_VS_ROSTER.
 * @example =ENGAGEMENT_BENCHMARK(300000, "Instagram") // 0.01005
 * @example =ENGAGEMENT_BENCHMARK(50000, "TikTok", "views") // 0.08875
 * @customfunction
 */
export function ENGAGEMENT_BENCHMARK(
  followers: CellOrRange,
  platform: CellOrRange,
  basis?: CellOrRange,
  benchmarks?: CellOrRange,
): Cell | Cell[][] {
  const error = errorIn(benchmarks);
  if (error) return error;
  const benchmarkOf = benchmarksOption(benchmarks);
  const sizes = audience('followers', followers).deciding();
  const platforms = platformArgument(platform).deciding();
  const bases = basisArgument(basis);
  return perRow('ENGAGEMENT_BENCHMARK', [sizes, platforms, bases], (row) => {
    const by = basisFor(platforms.at(row), bases.at(row));
    if (by instanceof CellProblem) return by;
    return benchmarkOf(sizes.at(row), platforms.at(row), by)?.value ?? '';
  });
}
