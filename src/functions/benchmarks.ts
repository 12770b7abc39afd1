import { type Cell, cellText, isBlank } from '../cells/cell';
import { folded } from '../cells/folded';
import { readNumbers } from '../cells/read-numbers';
import { type BenchmarkOf, type BenchmarkRow, benchmarkOf } from '../metrics/engagement-benchmark';
import type { Basis } from '../reference/basis';
import { BENCHMARKS, type BenchmarkEntry } from '../reference/benchmarks';
import { PLATFORMS, type Platform } from '../reference/platform';
import { DEFAULT_TIERS, type Tier } from '../reference/tier';
import { basisNamed } from '../roster/basis-name';
import { platformNamed } from '../roster/platform-name';
import { type CellOrRange, isRange } from './cell-policy';
import { MESSAGES } from './messages';

/** A published rate, or the place of one that nobody published. */
export interface PublishedRow extends BenchmarkRow {
  readonly tier: Tier;
  readonly entry: BenchmarkEntry | undefined;
}

/** Every tier of each platform and basis of which anything was published. */
export function publishedRows(): PublishedRow[] {
  const kinds = new Map(BENCHMARKS.map((entry) => [`${entry.platform} ${entry.basis}`, entry]));
  return [...kinds.values()].flatMap(({ platform, basis }) =>
    DEFAULT_TIERS.flatMap(({ name: tier, from }): PublishedRow[] => {
      const entries = BENCHMARKS.filter((entry) => entry.platform === platform && entry.basis === basis);
      const ofTier = entries.filter((entry) => entry.tier === tier);
      const row = { platform, basis, tier, from };
      if (ofTier.length === 0) return [{ ...row, rate: undefined, entry: undefined }];
      return ofTier.map((entry) => ({ ...row, rate: entry.rate, entry }));
    }),
  );
}

/** The rates that the option `benchmarks` stands for: the published ones, or a table of one's own. */
export function benchmarksOption(given: CellOrRange): BenchmarkOf {
  if (isRange(given)) return benchmarkOf(rowsOf(given));
  if (!isBlank(given)) throw new Error(MESSAGES.badBenchmarks());
  return benchmarkOf(publishedRows());
}

/** What the columns of a table are headed. */
const HEADERS = { platform: 'platform', basis: 'basis', from: 'from', rate: 'engagement rate' } as const;

function rowsOf([headers = [], ...rows]: readonly (readonly Cell[])[]): BenchmarkRow[] {
  const names = headers.map((header) => folded(cellText(header)));
  const filled = rows.filter((row) => !row.every(isBlank));
  const column = (name: string) => {
    const at = names.indexOf(name);
    return at < 0 ? undefined : filled.map((row) => row[at]);
  };
  const rates = column(HEADERS.rate);
  if (!rates || filled.length === 0) throw new Error(MESSAGES.badBenchmarks());
  const platforms = column(HEADERS.platform)?.map(platformIn);
  const bases = column(HEADERS.basis)?.map(basisIn);
  const from = column(HEADERS.from);
  const starts = numbersIn(from ?? [], (value) => value >= 0, MESSAGES.badBenchmarkStart, 'thousands');
  const values = numbersIn(rates, (value) => value >= 0 && value <= 1, MESSAGES.badBenchmarkRate, 'decimals');
  return filled.map((_, i) => ({
    platform: platforms?.[i],
    basis: bases?.[i],
    from: starts[i] ?? 0,
    rate: values[i],
  }));
}

function platformIn(cell: Cell): Platform | undefined {
  const platform = platformNamed(cellText(cell));
  if (!platform && !isBlank(cell)) throw new Error(MESSAGES.unknownPlatform(cell, PLATFORMS));
  return platform;
}

function basisIn(cell: Cell): Basis | undefined {
  const basis = basisNamed(cellText(cell));
  if (!basis && !isBlank(cell)) throw new Error(MESSAGES.unknownBasis(cell));
  return basis;
}

/** Blanks are undefined; anything else that is no number in bounds is an error. */
function numbersIn(
  cells: readonly Cell[],
  isRight: (value: number) => boolean,
  message: (cell: Cell) => string,
  threeDigits: 'thousands' | 'decimals',
) {
  const { values } = readNumbers(cells, { threeDigits });
  return cells.map((cell, i) => {
    const value = values[i];
    if (isBlank(cell)) return undefined;
    if (value === undefined || !isRight(value)) throw new Error(message(cell));
    return value;
  });
}
