/** What a cell becomes when a script writes a value into it: Google Sheets reads texts as if a person had typed them. */
import type { StoredCell } from './book';
import { defaultDatePattern, isDate, isDatePattern, toSerial } from './dates';
import { withCommas } from './formula';
import { sheetLocale } from './locales';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

const PLAIN_TEXT = '@';

export function enteredCell(value: unknown, pattern: string, locale: string): StoredCell {
  if (value === null || value === undefined || value === '') return { value: null };
  if (isDate(value)) {
    const serial = toSerial(value);
    return { value: serial, pattern: isDatePattern(pattern) ? pattern : defaultDatePattern(serial, locale) };
  }
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return { value };
    throw new Error(`${value} cannot be stored in a cell: Google Sheets would show #NUM!.`);
  }
  if (typeof value === 'string') return pattern === PLAIN_TEXT ? { value } : typedCell(value, pattern, locale);
  throw new Error(`A cell cannot hold this value: ${Object.prototype.toString.call(value)}`);
}

function typedCell(text: string, pattern: string, locale: string): StoredCell {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (/\d/.test(text)) {
    const number = typedNumber(text.trim(), sheetLocale(locale));
    if (number) return number;
    const date = typedDate(text.trim(), sheetLocale(locale));
    if (date) return isDatePattern(pattern) ? { ...date, pattern } : date;
  }
  if (/^=./.test(text)) return { value: null, formula: withCommas(text) };
  // "+49 171" and "- none" become formulas, too, and mostly errors.
  if (/^[+-]./.test(text)) return { value: null, formula: withCommas(`=${text}`) };
  return { value: text };
}
