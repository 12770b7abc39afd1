/** Three digits are as many as averages of a few posts carry. */
export function rounded(value: number): string {
  return value.toLocaleString('en', value >= 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
}

/** "$19,800", "€0.41", "$0.0042"; without a currency the bare amount. */
export function money(amount: number, currency: string | undefined): string {
  return amount.toLocaleString('en', { ...(currency && { style: 'currency', currency }), ...digitsFor(amount) });
}

function digitsFor(amount: number): Intl.NumberFormatOptions {
  if (amount >= 10 || amount === 0) return { minimumFractionDigits: 0, maximumFractionDigits: 0 };
  return amount >= 0.1 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumSignificantDigits: 2 };
}

export function percent(share: number): string {
  const digits = Math.abs(share) < 0.095 ? 1 : 0;
  return share.toLocaleString('en', { style: 'percent', maximumFractionDigits: digits });
}

/** "1 row", "3 rows" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** All its digits, to three decimals. */
export function exact(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 3 });
}
