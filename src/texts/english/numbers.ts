/** Three digits are as many as averages of a few posts carry. */
export function rounded(value: number): string {
  return value.toLocaleString('en', value >= 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });
}

/** "$19,800", "€0.41"; without a currency the bare amount. */
export function money(amount: number, currency: string | undefined): string {
  const digits = amount < 10 && amount > 0 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
  return amount.toLocaleString('en', currency ? { style: 'currency', currency, ...digits } : digits);
}

export function percent(share: number): string {
  const digits = Math.abs(share) < 0.095 ? 1 : 0;
  return share.toLocaleString('en', { style: 'percent', maximumFractionDigits: digits });
}

/** "1 row", "3 rows" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
