/** What a cell becomes when a script writes a value into it: Google Sheets reads texts as if a person had typed them. */
import type { StoredCell } from './book';
import { defaultDatePattern, isDate, isDatePattern, toSerial } from './dates';

const PLAIN_TEXT = '@';

export function enteredCell(value: unknown, pattern: string, locale: string): StoredCell {
  if (value === null || value === undefined || value === '') return { value: null };
  if (isDate(value)) return dateCell(toSerial(value), pattern);
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
  const number = typedNumber(text, locale);
  if (number) return number;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year && month && day) return dateCell(toSerial(new Date(+year, +month - 1, +day)), pattern);
  if (/^=./.test(text)) return { value: null, formula: text };
  // "+49 171" and "- none" become formulas, too, and mostly errors.
  if (/^[+-]./.test(text)) return { value: null, formula: `=${text}` };
  return { value: text };
}

function dateCell(serial: number, pattern: string): StoredCell {
  return { value: serial, pattern: isDatePattern(pattern) ? pattern : defaultDatePattern(serial) };
}

function typedNumber(text: string, locale: string): StoredCell | undefined {
  const { group, decimal } = separators(locale);
  const plain = text.trim().replaceAll(group, '').replace(decimal, '.');
  const grouped = text.includes(group);
  const wellGrouped = new RegExp(`^[-+]?\\d{1,3}(\\${group}\\d{3})+(?!\\d)`).test(text.trim());
  if (grouped && !wellGrouped) return undefined;
  const match = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i.exec(plain);
  if (!match) return undefined;
  const number = Number(match[1]);
  if (match[2]) return { value: number / 100, pattern: plain.includes('.') ? '0.00%' : '0%' };
  return grouped ? { value: number, pattern: plain.includes('.') ? '#,##0.00' : '#,##0' } : { value: number };
}

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

/** Making a NumberFormat for every cell would take seconds for a large range. */
const knownSeparators = new Map<string, Separators>();

function separators(locale: string): Separators {
  const known = knownSeparators.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale.replace('_', '-'), { useGrouping: true }).formatToParts(1234567.8);
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  const found = { group: sign('group', ','), decimal: sign('decimal', '.') };
  knownSeparators.set(locale, found);
  return found;
}
