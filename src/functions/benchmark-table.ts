import type { Cell } from '../cells/cell';
import { publishedBenchmarks } from '../metrics/published-benchmarks';

const HEADERS = ['Platform', 'Tier', 'From', 'Basis', 'Engagement rate', 'Source', 'Year', 'Address', 'Note'];

/**
 * The published engagement rates in use, each with source and year. Copy and edit them, and pass the copy to
 * ENGAGEMENT_BENCHMARK or ENGAGEMENT_GRADE.
 *
 * @category Engagement
 * @return {Array<Array<string|number>>} Platform, Tier, From (followers), Basis, Engagement rate (a fraction; blank where nothing was published), Source, Year, Address, Note.
 * @remarks Sources disagree, and each has its own row: the median of the rows of a platform, basis and size is taken as
 * typical. In a copy of your own, only the headers Platform, From, Basis and Engagement rate count, in any order. A row counts
 * from its followers up to the next From; one whose platform or basis is blank counts where no row names them.
 * @example =INDEX(BENCHMARK_TABLE(), 2, 5) // 0.0178
 * @customfunction
 */
export function BENCHMARK_TABLE(): Cell[][] {
  return [
    HEADERS,
    ...publishedBenchmarks().map(({ platform, tier, from, basis, rate, entry }) => [
      platform ?? '',
      tier,
      from,
      basis ?? '',
      rate ?? '',
      entry?.source.author ?? '',
      entry?.source.year ?? '',
      entry?.source.address ?? '',
      entry ? (entry.note ?? '') : 'Nothing was published.',
    ]),
  ];
}
