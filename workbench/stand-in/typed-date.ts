/** Dates, times and durations as a person types them in a locale. */
import type { StoredCell } from './book';
import { serialOf } from './dates';
import type { SheetLocale } from './locales';

type Dated = StoredCell & { readonly value: number; readonly pattern: string };

/**
 * The format shows the parts as they were typed. Sure of Google's reading: the order of day and month, ISO dates
 * everywhere, "/" and "-" in the United States and in Britain, "1/2" and "1-2" as days of this year, no "T" between date
 * and time. Taken on trust: "/" and "-" elsewhere, and that "30" to "99" are years of the last century. Google also reads
 * names of months and may make a date of "1.5" in Germany; they stay texts here, which lose nothing.
 */
export function typedDate(text: string, locale: SheetLocale): Dated | undefined {
  const only = dateOf(text, locale) ?? timeOf(text) ?? durationOf(text);
  if (only) return only;
  const gap = text.indexOf(' ');
  const date = gap > 0 ? dateOf(text.slice(0, gap), locale) : undefined;
  const time = date && timeOf(text.slice(gap).trim());
  return time && { value: date.value + time.value, pattern: `${date.pattern} ${time.pattern}` };
}

function dateOf(text: string, { date: order, dateSeparators }: SheetLocale): Dated | undefined {
  const [, isoYear, dash, isoMonth, isoDay] = /^(\d{4})([-/])(\d\d?)\2(\d\d?)$/.exec(text) ?? [];
  if (isoYear && dash && isoMonth && isoDay) return dated(isoYear, isoMonth, isoDay, ['year', 'month', 'day'], dash);

  const [, first, separator, second, year] = /^(\d\d?)([-/.])(\d\d?)(?:\2(\d{4}|\d\d))?$/.exec(text) ?? [];
  if (!first || !separator || !second || !dateSeparators.includes(separator)) return undefined;
  if (!year && separator === '.') return undefined;
  const monthFirst = order.startsWith('M');
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const parts: Part[] = monthFirst ? ['month', 'day'] : ['day', 'month'];
  return dated(year, month, day, year ? [...parts, 'year'] : parts, separator);
}

type Part = 'year' | 'month' | 'day';

function dated(
  year: string | undefined,
  month: string,
  day: string,
  parts: readonly Part[],
  separator: string,
): Dated | undefined {
  const value = serialOf(fullYear(year), Number(month), Number(day));
  if (value === undefined) return undefined;
  const padded = month.startsWith('0') || day.startsWith('0');
  const letters = {
    year: 'y'.repeat(year?.length ?? 0),
    month: padded && month.length === 2 ? 'MM' : 'M',
    day: padded && day.length === 2 ? 'dd' : 'd',
  };
  return { value, pattern: parts.map((part) => letters[part]).join(separator) };
}

function fullYear(year: string | undefined): number {
  if (!year) return new Date().getFullYear();
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function timeOf(text: string): Dated | undefined {
  const [, hour, minute, second, half] = /^(\d\d?):([0-5]\d)(?::([0-5]\d))?(?: ?([AP]M))?$/i.exec(text) ?? [];
  if (!hour || !minute || Number(hour) > 23 || (half && (Number(hour) < 1 || Number(hour) > 12))) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  const letter = half ? 'h' : 'H';
  const pattern = `${hour.startsWith('0') ? letter + letter : letter}:mm${second ? ':ss' : ''}${half ? ' am/pm' : ''}`;
  return { value: partOfDay(hours, minute, second), pattern };
}

/** More hours than a day has. */
function durationOf(text: string): Dated | undefined {
  const [, hours, minute, second] = /^(\d{2,9}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (!hours || !minute || Number(hours) < 24) return undefined;
  return { value: partOfDay(Number(hours), minute, second), pattern: second ? '[h]:mm:ss' : '[h]:mm' };
}

function partOfDay(hours: number, minutes: string, seconds = '0'): number {
  return (hours * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
