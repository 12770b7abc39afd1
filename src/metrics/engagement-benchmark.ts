import type { Basis } from '../reference/basis';
import type { Platform } from '../reference/platform';
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
  for (const { platform, basis } of rows) {
    const key = keyOf(platform, basis);
    if (!byKey.has(key)) byKey.set(key, bandsOf(rows.filter((row) => keyOf(row.platform, row.basis) === key)));
  }
  return (followers, platform, basis) => {
    const bands =
      byKey.get(keyOf(platform, basis)) ??
      byKey.get(keyOf(platform, undefined)) ??
      byKey.get(keyOf(undefined, basis)) ??
      byKey.get(keyOf(undefined, undefined));
    return bands && bandAt(bands, followers)?.rate;
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
  const byStart = new Map<number, number[]>();
  for (const { from, rate } of rows) {
    const known = byStart.get(from) ?? [];
    if (rate !== undefined) known.push(rate);
    byStart.set(from, known);
  }
  return [...byStart]
    .sort(([a], [b]) => a - b)
    .map(([from, rates]) => {
      const value = median(rates);
      if (value === undefined) return { from, rate: undefined };
      const low = rates.reduce((a, b) => Math.min(a, b));
      const high = rates.reduce((a, b) => Math.max(a, b));
      return { from, rate: { low, value, high } };
    });
}

/** The last band that begins at or below the followers. */
function bandAt(bands: readonly Band[], followers: number): Band | undefined {
  let [low, high] = [0, bands.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle] as Band).from <= followers) low = middle + 1;
    else high = middle;
  }
  return bands[low - 1];
}
