import { type Cell, cellText, isBlank } from '../cells/cell';
import { folded } from '../cells/folded';
import { readNumbers } from '../cells/read-numbers';
import { type BenchmarkOf, type BenchmarkRow, benchmarkOf } from '../metrics/engagement-benchmark';
import { publishedBenchmarks } from '../metrics/published-benchmarks';
import { basis, platform } from './arguments';
import { type CellOrRange, isRange, tableColumn } from './cell-policy';
import { MESSAGES } from './messages';

/** The rates that the option `benchmarks` stands for: the published ones, or a table of one's own. */
export function benchmarksOption(given: CellOrRange): BenchmarkOf {
  if (isRange(given)) return benchmarkOf(rowsOf(given));
  if (!isBlank(given)) throw new Error(MESSAGES.badBenchmarks());
  return benchmarkOf(publishedBenchmarks());
}

function rowsOf([headers = [], ...rows]: readonly (readonly Cell[])[]): BenchmarkRow[] {
  const names = headers.map((header) => folded(cellText(header)));
  const filled = rows.filter((row) => !row.every(isBlank));
  /** Blanks where no column has that header. */
  const under = (header: string) => filled.map((row) => row[names.indexOf(header)]);
  if (!names.includes('engagement rate') || filled.length === 0) throw new Error(MESSAGES.badBenchmarks());
  const inColumn = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
  const platforms = tableColumn(platform(inColumn(under('platform'))));
  const bases = tableColumn(basis(inColumn(under('basis'))));
  const starts = numbersIn(under('from'), 'thousands', (value) => value >= 0, MESSAGES.badBenchmarkStart);
  const rates = numbersIn(
    under('engagement rate'),
    'decimals',
    (value) => value >= 0 && value <= 1,
    MESSAGES.badBenchmarkRate,
  );
  return filled.map((_, i) => ({ platform: platforms[i], basis: bases[i], from: starts[i] ?? 0, rate: rates[i] }));
}

/** Blanks are undefined; anything else that is no number in bounds is thrown. */
function numbersIn(
  cells: readonly Cell[],
  threeDigits: 'thousands' | 'decimals',
  isRight: (value: number) => boolean,
  message: (cell: Cell) => string,
): (number | undefined)[] {
  const { values } = readNumbers(cells, { threeDigits });
  return cells.map((cell, i) => {
    const value = values[i];
    if (isBlank(cell)) return undefined;
    if (value === undefined || !isRight(value)) throw new Error(message(cell));
    return value;
  });
}
