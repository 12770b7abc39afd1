/** Numbers, percents and amounts of money as a person types them in a locale. */
import type { StoredCell } from './book';
import type { SheetLocale } from './locales';

const SIGN = '[-+]?';
const UNIT = String.raw`(?:R?\$|[€£¥₺₹%])?`;
const GAP = String.raw`[ \u00a0\u202f]?`;

/** Making an expression for every cell would take seconds for a large file. */
const shapes = new Map<string, RegExp>();

function shapeOf({ id, decimal, group }: SheetLocale): RegExp {
  const known = shapes.get(id);
  if (known) return known;
  const whole = String.raw`\d{1,3}(?:[${group}]\d{3})+|\d*`;
  const number = String.raw`(?<whole>${whole})(?:[${decimal}](?<decimals>\d*))?(?:[eE](?<exponent>${SIGN}\d{1,3}))?`;
  const shape = new RegExp(`^(?<sign>${SIGN})(?<before>${UNIT}${GAP})${number}(?<after>${GAP}${UNIT})$`);
  shapes.set(id, shape);
  return shape;
}

/**
 * As in Google Sheets, the format shows two decimals where the text has any, and groups only where the text has them or
 * names a currency. Of Google's reading these are taken on trust: signs of foreign currencies, and the blank before "%".
 */
export function typedNumber(text: string, locale: SheetLocale): StoredCell | undefined {
  const { sign, before = '', whole = '', decimals, exponent, after = '' } = shapeOf(locale).exec(text)?.groups ?? {};
  if (!whole && !decimals) return undefined;
  const [prefix, suffix] = [before.trim(), after.trim()];
  const unit = prefix || suffix;
  if ((prefix && suffix) || (exponent && unit) || (before && !prefix)) return undefined;
  if (prefix === '%' && !locale.percentFirst) return undefined;

  const percent = unit === '%';
  const power = Number(exponent ?? 0) - (percent ? 2 : 0);
  // Adding 0 makes a plain zero of a negative one.
  const value = Number(`${sign}${whole.replace(/\D/g, '')}.${decimals ?? ''}e${power}`) + 0;
  if (!Number.isFinite(value)) return undefined;
  if (exponent) return { value, pattern: '0.00E+00' };
  const grouped = /\D/.test(whole);
  if (!grouped && !unit) return { value };
  const places = decimals ? '.00' : '';
  const digits = grouped || !percent ? '#,##0' : '0';
  return { value, pattern: `${inPattern(before)}${digits}${places}${inPattern(after)}` };
}

/** A currency in brackets is Google's spelling for one that is not the locale's own. */
function inPattern(unit: string): string {
  return unit.replace(/\s/, ' ').replace(/[^ %]+/, '[$$$&]');
}
