import { BENCHMARKS, type BenchmarkEntry } from '../reference/benchmarks';
import { DEFAULT_TIERS, type Tier } from '../reference/tier';
import type { BenchmarkRow } from './engagement-benchmark';

/** A published rate, or the place of one that nobody published. */
export interface PublishedRow extends BenchmarkRow {
  readonly tier: Tier;
  readonly entry: BenchmarkEntry | undefined;
}

/**
 * Every tier of each platform and basis of which anything was published.
 *
 * Sources: src/reference/benchmarks.ts.
 *
 * @example publishedBenchmarks()[0] // { platform: 'Instagram', basis: 'followers', tier: 'Nano', from: 0, rate: 0.0178 }
 */
export function publishedBenchmarks(): PublishedRow[] {
  const kinds = new Map(BENCHMARKS.map((entry) => [`${entry.platform} ${entry.basis}`, entry]));
  return [...kinds.values()].flatMap(({ platform, basis }) =>
    DEFAULT_TIERS.flatMap(({ name: tier, from }): PublishedRow[] => {
      const row = { platform, basis, tier, from };
      const entries = BENCHMARKS.filter(
        (entry) => entry.platform === platform && entry.basis === basis && entry.tier === tier,
      );
      if (entries.length === 0) return [{ ...row, rate: undefined, entry: undefined }];
      return entries.map((entry) => ({ ...row, rate: entry.rate, entry }));
    }),
  );
}
