/** Dates in cells: serial numbers of days since 30 December 1899, in the local time of the spreadsheet. */
import { sheetLocale } from './locales';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Also true for dates of another realm, which fail `instanceof Date`. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function isDatePattern(pattern: string): boolean {
  const letters = pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, '');
  return /[ymdhs]/i.test(letters);
}

export function toSerial(date: Date): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (local - EPOCH) / DAY;
}

export function fromSerial(serial: number): Date {
  const utc = new Date(EPOCH + Math.round(serial * DAY));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
    utc.getUTCMilliseconds(),
  );
}

/** A day by the calendar, or nothing where the calendar has no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - EPOCH) / DAY : undefined;
}

/** What Google Sheets gives a cell that receives a date. */
export function defaultDatePattern(serial: number, locale = 'en_US'): string {
  const { date } = sheetLocale(locale);
  return Number.isInteger(serial) ? date : `${date} H:mm:ss`;
}
