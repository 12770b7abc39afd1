/** How numbers are written for people of one locale. */
export interface Numbers {
  /** Three digits: as many as averages of a few posts carry. */
  rounded(value: number): string;
  /** All its digits, to three decimals. */
  exact(value: number): string;
  /** "$19,800", "€0.41", "$0.0042"; without a currency the bare amount. */
  money(amount: number, currency: string | undefined): string;
  /** "12K", "1.5M": for an axis. */
  compact(value: number): string;
  /** "12%", "3.4%" */
  percent(share: number): string;
  /** To three digits, however small: "0.00417". */
  significant(value: number): string;
}

/** @example numbersIn('en').money(0.412, 'EUR') // '€0.41' */
export function numbersIn(locale: string): Numbers {
  /** Making one takes a hundred times as long as using it. */
  const formats = new Map<string, Intl.NumberFormat>();
  const written = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, format);
    return format.format(value);
  };
  return {
    rounded: (value) => written(value, value >= 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 }),
    exact: (value) => written(value, { maximumFractionDigits: 3 }),
    money: (amount, currency) =>
      written(amount, { ...(currency && { style: 'currency', currency }), ...digitsFor(amount) }),
    compact: (value) => written(value, { notation: 'compact', maximumSignificantDigits: 2 }),
    percent: (share) => written(share, { style: 'percent', maximumFractionDigits: Math.abs(share) < 0.095 ? 1 : 0 }),
    significant: (value) => written(value, { maximumSignificantDigits: 3 }),
  };
}

function digitsFor(amount: number): Intl.NumberFormatOptions {
  const size = Math.abs(amount);
  if (size >= 10 || size === 0) return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  return size >= 0.1 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 2 };
}
