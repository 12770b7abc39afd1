import type { Range } from './range';

export type Grade = 'Low' | 'Below average' | 'Average' | 'Above average' | 'High';

/** Times the typical rate at which the grades meet; symmetric on a scale of ratios. A convention, ours. */
const CUTS = { low: 0.5, below: 0.8, above: 1.25, high: 2 } as const;

/**
 * How a rate compares with what is typical. Where sources disagree, the lower grades divide by the lowest of them and
 * the upper ones by the highest: nobody is graded down, or up, that one source calls average.
 *
 * @param rate a fraction, by the same basis as the benchmark
 * @example engagementGrade(0.004, { low: 0.0054, value: 0.0076, high: 0.0098 }) // 'Below average'
 */
export function engagementGrade(rate: number, { low, high }: Range): Grade {
  if (rate < CUTS.low * low) return 'Low';
  if (rate < CUTS.below * low) return 'Below average';
  if (rate >= CUTS.high * high) return 'High';
  return rate >= CUTS.above * high ? 'Above average' : 'Average';
}
