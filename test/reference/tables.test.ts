import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { referenceTables } from '../../scripts/reference-page.mjs';
import { paidFee } from '../../src/metrics/paid-fee';
import { BENCHMARKS } from '../../src/reference/benchmarks';
import { COST_PER_MILLE } from '../../src/reference/cost-per-mille';
import { DEFAULT_TIERS } from '../../src/reference/tier';
import { TIER_PRESETS } from '../../src/reference/tier-presets';

const tables: Record<string, unknown> = await referenceTables(
  fileURLToPath(new URL('../../src/reference/', import.meta.url)),
);

/** These are words, and their numbers those of the preset "default". */
const WORDS = ['DEFAULT_TIERS', 'SPLIT'];

/** Where a number stands, and the entries around it. */
function numbersIn(value: unknown, path: string, entries: readonly object[] = []): [path: string, entry: object][] {
  if (typeof value === 'number') return [[path, entries.find((entry) => 'unit' in entry) ?? {}]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' ? [] : numbersIn(inner, `${path}.${key}`, [value, ...entries]),
  );
}

const numbers = Object.entries(tables)
  .filter(([name, table]) => !WORDS.includes(name) && !isSource(table))
  .flatMap(([name, table]) => numbersIn(table, name));

test('every number of the world has a unit, and a source with author, title, year and address, or is assumed', () => {
  expect(numbers.length).toBeGreaterThan(100);
  const bare = numbers.filter(([, entry]) => {
    const { unit, source, assumed, reason } = entry as Record<string, unknown>;
    return typeof unit !== 'string' || !(assumed === true ? reason : isSource(source));
  });
  expect(bare.map(([path]) => path)).toEqual([]);
});

function isSource(source: unknown): boolean {
  const { author, title, year, address } = (source ?? {}) as Record<string, unknown>;
  const isYear = year === 'n.d.' || (typeof year === 'number' && year >= 2000 && year <= 2026);
  return Boolean(author && title) && isYear && /^https:\/\/[\w.-]+\.\w+/.test(String(address));
}

test('there are at least six authorities’ tiers beside the default, one of them by platform', () => {
  const authorities = new Set(TIER_PRESETS.map(({ source }) => source.author));
  expect(authorities.size).toBeGreaterThanOrEqual(7);
  expect(TIER_PRESETS[0]?.bands).toEqual(DEFAULT_TIERS);
  expect(TIER_PRESETS.filter(({ bands }) => bands.every(({ platform }) => platform))).toHaveLength(1);
});

test('the bands of each preset begin at different numbers, lowest first', () => {
  for (const { bands } of TIER_PRESETS) {
    const starts = bands.map(({ platform, from }) => `${platform ?? ''} ${from}`);
    expect(new Set(starts).size).toBe(bands.length);
    for (const platform of new Set(bands.map((band) => band.platform))) {
      const own = bands.filter((band) => band.platform === platform).map(({ from }) => from);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
  }
});

test('no source’s whole grid is copied: one value for a tier and a basis', () => {
  const cells = BENCHMARKS.map(({ platform, tier, basis, source }) => [
    platform,
    tier,
    basis,
    source.author,
    source.year,
  ]);
  expect(new Set(cells.map(String)).size).toBe(BENCHMARKS.length);
});

test('a platform’s costs are low, mid and high, in this order', () => {
  for (const platform of new Set(COST_PER_MILLE.map((entry) => entry.platform))) {
    const costs = COST_PER_MILLE.filter((entry) => entry.platform === platform);
    expect(costs.map(({ bound }) => bound)).toEqual(['low', 'mid', 'high']);
    expect(costs.map(({ cost }) => cost)).toEqual(costs.map(({ cost }) => cost).sort((a, b) => a - b));
  }
});

test('the law of payments comes within a quarter of the five averages that were published', () => {
  // IZEA, 2023, at the geometric middle of its tiers; the lowest from 2,500 followers.
  const averages = [
    [5_000, 1_105],
    [22_361, 1_674],
    [100_000, 3_396],
    [316_228, 4_992],
    [707_107, 5_497],
  ] as const;
  for (const [followers, average] of averages) {
    expect(paidFee(followers) / average).toBeGreaterThan(0.75);
    expect(paidFee(followers) / average).toBeLessThan(1.25);
  }
});
