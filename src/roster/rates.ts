import { engagements } from '../metrics/engagement-rate';
import { BASES, type Basis, USUAL_BASIS } from '../reference/basis';
import type { Counts } from './counts';
import type { FieldReader } from './field-reader';
import { basisByPlatform } from './rate-basis';
import { type RateUnit, rateUnit } from './rate-unit';

export interface Rates {
  /** Fractions. */
  readonly rates: readonly (number | undefined)[];
  readonly bases: readonly (Basis | undefined)[];
  /** Sums of all engagements, where that is what the column of rates holds. */
  readonly engagements: readonly (number | undefined)[];
  /** The columns that hold them. */
  readonly counted: ReadonlySet<number>;
  readonly units: ReadonlyMap<number, RateUnit | 'mixed'>;
}

/** The engagement rate of each row and what it is by; where none is given, what the row's counts make. */
export function readRates(reader: FieldReader, counts: Counts): Rates {
  const { rows } = reader.table;
  const columns = reader.columnsOf('engagement rate');
  // Only ROSTER_CLEAN writes bases, and it writes fractions.
  const isClean = reader.columnsOf('basis').length > 0;
  const named = reader.texts('basis');
  const rates: (number | undefined)[] = rows.map(() => undefined);
  const headerBases: (Basis | undefined)[] = rows.map(() => undefined);
  const sums = [...counts.engagements];
  const counted = new Set<number>();
  const units = new Map<number, RateUnit | 'mixed'>();
  for (const column of columns) {
    const numbers = reader.table.numbers(column.column, 'engagement rate');
    const unit = isClean ? 'fraction' : rateUnit(numbers, counts, column);
    if (unit === 'count') counted.add(column.column);
    units.set(column.column, unit !== 'fraction' && numbers.percents.size > 0 ? 'mixed' : unit);
    numbers.values.forEach((value, i) => {
      if (value === undefined || value < 0 || !reader.isAbout(column, i)) return;
      if (unit === 'count' && !numbers.percents.has(i)) sums[i] ??= value;
      else if (rates[i] === undefined) {
        rates[i] = unit === 'percent' && !numbers.percents.has(i) ? value / 100 : value;
        headerBases[i] = column.basis;
      }
    });
  }
  const told = new Set<number>();
  const read = rates.map((rate, i) => rate ?? sums[i]);
  for (const column of columns) reader.noteUnread('engagement rate', column, read, told);

  const usual = basisByPlatform(rates, counts);
  const basisAt = (i: number) => {
    if (isClean) return BASES.find((basis) => basis === named[i]);
    return headerBases[i] ?? usual.get(counts.platforms[i]);
  };
  const bases = rates.map((rate, i) => (rate === undefined ? undefined : basisAt(i)));
  rows.forEach((_, i) => {
    if (rates[i] !== undefined) return;
    const sum = sums[i] ?? sumOf(counts, i);
    const platform = counts.platforms[i];
    const preferred = [usual.get(platform), platform && USUAL_BASIS[platform], 'followers', 'views'] as const;
    const basis = preferred.find((one) => one && counts[one][i]);
    if (sum === undefined || !basis) return;
    rates[i] = sum / (counts[basis][i] as number);
    bases[i] = basis;
  });
  return { rates, bases, engagements: sums, counted, units };
}

/** Likes and whatever else is told; undefined where not even likes are. */
function sumOf({ likes, comments, shares, saves }: Counts, i: number): number | undefined {
  if (likes[i] === undefined) return undefined;
  return engagements({ likes: likes[i], comments: comments[i], shares: shares[i], saves: saves[i] });
}
