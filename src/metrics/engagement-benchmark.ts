import type { Basis } from '../reference/basis';
import type { Platform } from '../reference/platform';
import { bandAt } from './band-at';
import { groupBy } from './group-by';
import { median } from './median';
import type { Range } from './range';

/** A typical rate from a number of followers on; undefined where from there on nothing is known. */
export interface BenchmarkRow {
  /** Any platform where undefined. */
  readonly platform: Platform | undefined;
  /** Any basis where undefined. */
  readonly basis: Basis | undefined;
  /** Followers. */
  readonly from: number;
  /** A fraction. */
  readonly rate: number | undefined;
}

/** The typical rate for a size; undefined where nothing is known. */
export type BenchmarkOf = (followers: number, platform: Platform, basis: Basis) => Range | undefined;

/**
 * Looks rates up in a table. Of the rows for a platform and a basis those count that begin highest at or below the
 * followers; rows that name both go before those that leave one open. Where several begin there, sources disagree: their
 * median is typical, the lowest and the highest are kept.
 *
 * @example benchmarkOf([{ platform: 'TikTok', basis: 'views', from: 0, rate: 0.08 }])(5_000, 'TikTok', 'views') // { low: 0.08, value: 0.08, high: 0.08 }
 */
export function benchmarkOf(rows: readonly BenchmarkRow[]): BenchmarkOf {
  const byKey = new Map<string, readonly Band[]>();
  for (const [key, some] of groupBy(rows, ({ platform, basis }) => keyOf(platform, basis)))
    byKey.set(key, bandsOf(some));
  return (followers, platform, basis) => {
    const bands =
      byKey.get(keyOf(platform, basis)) ??
      byKey.get(keyOf(platform, undefined)) ??
      byKey.get(keyOf(undefined, basis)) ??
      byKey.get(keyOf(undefined, undefined));
    return bands && bandAt(followers, bands)?.rate;
  };
}

interface Band {
  readonly from: number;
  readonly rate: Range | undefined;
}

function keyOf(platform: Platform | undefined, basis: Basis | undefined): string {
  return `${platform ?? ''} ${basis ?? ''}`;
}

/** Lowest first. */
function bandsOf(rows: readonly BenchmarkRow[]): Band[] {
  return [...groupBy(rows, ({ from }) => from)]
    .sort(([a], [b]) => a - b)
    .map(([from, alike]) => ({ from, rate: rangeOf(alike.flatMap(({ rate }) => rate ?? [])) }));
}

function rangeOf(rates: readonly number[]): Range | undefined {
  const value = median(rates);
  if (value === undefined) return undefined;
  return { low: rates.reduce((a, b) => Math.min(a, b)), value, high: rates.reduce((a, b) => Math.max(a, b)) };
}
