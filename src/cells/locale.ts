export type DecimalSign = '.' | ',';

/** "tr" of "tr", "tr_TR" or "tr-TR"; undefined where it is no locale. */
export function languageOf(locale: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(locale?.trim() ?? '')?.[1]?.toLowerCase();
}

/** How a locale, as Sheets ("de_CH") or a browser ("de-CH") names it, writes decimals; undefined where it is none. */
export function decimalSignOf(locale: string | undefined): DecimalSign | undefined {
  if (!languageOf(locale)) return undefined;
  try {
    return new Intl.NumberFormat(locale?.trim().replace(/_/g, '-')).format(1.5).includes(',') ? ',' : '.';
  } catch {
    return undefined;
  }
}
