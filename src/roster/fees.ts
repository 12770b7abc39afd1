import { currencyCode } from '../cells/currency';
import type { FieldReader } from './field-reader';
import type { Issue } from './issue';
import type { Influencer } from './roster';

export interface Fee {
  readonly fee: number | undefined;
  /** ISO code; undefined where neither cell nor column nor header names one. */
  readonly currency: string | undefined;
}

/** The fee of each row and its currency: as its cell names it, or the row's column of currencies, or the header, or all other cells. */
export function readFees(reader: FieldReader): Fee[] {
  const fees = reader.numbers('fee');
  const columns = reader.columnsOf('fee').map(({ column, currency }) => {
    const { values, currencies } = reader.table.numbers(column, 'fee');
    const [only, ...others] = new Set(currencies.values());
    return { values, currencies, usual: currency ?? (others.length === 0 ? only : undefined) };
  });
  const named = reader.texts('currency');
  return fees.map((fee, i): Fee => {
    const source = columns.find(({ values }) => fee !== undefined && values[i] === fee);
    if (!source) return { fee: undefined, currency: undefined };
    return { fee, currency: source.currencies.get(i) ?? currencyCode(named[i] ?? '') ?? source.usual };
  });
}

/** The currency of most fees, the first by its code of equals. */
export function commonCurrency(fees: readonly Fee[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of fees) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
}

/** Fees in a currency other than most: they are not compared. */
export function otherCurrencies(influencers: readonly Influencer[], usual: string | undefined): Issue[] {
  return influencers.flatMap(({ row, handle, name, fee, currency }): Issue[] =>
    fee === undefined || !usual || !currency || currency === usual
      ? []
      : [{ code: 'other-currency', row, column: 1, text: handle || name, currency, usual }],
  );
}
