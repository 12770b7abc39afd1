import type { NumberColumn } from '../cells/read-numbers';
import { median } from '../metrics/median';
import { BASES, type Basis } from '../reference/basis';
import { AGREES, agreementWith, type Counts } from './counts';
import type { RecognisedColumn } from './recognised-column';

/** What the unsigned numbers of a column of rates are: 0.034, 3.4, or the 680 engagements themselves. */
export type RateUnit = 'fraction' | 'percent' | 'count';

/** No usual rate is higher, hardly any lower: published medians run from 0.02 % (YouTube by subscribers) to 18 %. */
const USUAL_RATES = { lowest: 0.001, highest: 0.3 };

/** A usual number above is none of percent. */
const HIGHEST_PERCENT = 100;

/**
 * The unit of a column of rates. Where likes stand beside, the unit in which the rates agree with likes ÷ followers,
 * views, reach or impressions of their rows, or with the likes themselves; else the one in which the median rate is a
 * usual one. Cells with a percent sign are known already.
 */
export function rateUnit(numbers: NumberColumn, counts: Counts, { basis, percent }: RecognisedColumn): RateUnit {
  const unsigned = numbers.values.map((value, i) => (numbers.percents.has(i) ? undefined : value));
  const bases = basis ? [basis] : BASES;
  const agreements: [RateUnit, number][] = [
    ['fraction', agreement(unsigned, (value, i) => agreementOfRate(value, counts, i, bases))],
    ['percent', agreement(unsigned, (value, i) => agreementOfRate(value / 100, counts, i, bases))],
    ['count', agreement(unsigned, (value, i) => agreementWith(counts, i, value))],
  ];
  const [unit, best] = agreements.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (best >= AGREES) return unit;
  const usual = median(unsigned.filter((value): value is number => value !== undefined)) ?? 0;
  if (usual > HIGHEST_PERCENT) return 'count';
  if (usual > USUAL_RATES.highest) return 'percent';
  return percent && usual / 100 >= USUAL_RATES.lowest ? 'percent' : 'fraction';
}

/** The mean over the rows that tell. */
function agreement(
  values: readonly (number | undefined)[],
  of: (value: number, index: number) => number | undefined,
): number {
  let rows = 0;
  let sum = 0;
  values.forEach((value, i) => {
    const one = value === undefined ? undefined : of(value, i);
    if (one === undefined) return;
    rows++;
    sum += one;
  });
  return rows === 0 ? 0 : sum / rows;
}

function agreementOfRate(rate: number, counts: Counts, index: number, bases: readonly Basis[]): number | undefined {
  let best: number | undefined;
  for (const basis of bases) {
    const one = agreementWith(counts, index, rate * (counts[basis][index] ?? 0));
    if (one !== undefined && one > (best ?? -1)) best = one;
  }
  return best;
}
