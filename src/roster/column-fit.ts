import { cellText, isErrorText } from '../cells/cell';
import { currencyCode } from '../cells/currency';
import { isMissingText } from '../cells/missing';
import { median } from '../metrics/median';
import { BASES } from '../reference/basis';
import { type Field, isNumberField, type NumberField } from './field';
import { platformNamed } from './platform-name';
import { handleOf, profileOf } from './profile-link';
import type { Table } from './table';

/** Where nothing stands in a column, its header alone speaks. */
const EMPTY = 0.5;

/** Rates and small counts are below, counts of reactions above. */
const HIGHEST_RATE = 100;

/** How well the cells of a column fit a field, 0 to 1; undefined where it can never be that. */
export function fitOf(table: Table, column: number, field: Field): number | undefined {
  return isNumberField(field) ? numberFit(table, column, field) : textFit(table, column, field);
}

function numberFit(table: Table, column: number, field: NumberField): number | undefined {
  const { values, notes, percents, currencies } = table.numbers(column, field);
  const numbers = values.filter((value): value is number => value !== undefined);
  let [dates, others] = [0, 0];
  for (const { kind } of notes.values()) {
    if (kind === 'date') dates++;
    if (kind === 'unreadable' || kind === 'date') others++;
  }
  if (numbers.length + others === 0) return EMPTY;
  const share = numbers.length / (numbers.length + others);
  const inPercent = percents.size * 2 > numbers.length;
  const usual = median(numbers) ?? 0;
  // "Last post" is a day.
  if (field === 'posts' && dates > numbers.length) return undefined;
  if (field === 'fit' || field === 'credibility') return share;
  if (field === 'engagement rate') return inPercent || usual <= HIGHEST_RATE ? share : 0;
  if (field === 'engagements') return inPercent ? 0 : usual > HIGHEST_RATE ? share : share / 2;
  if (field === 'fee') return inPercent ? 0 : currencies.size > 0 || usual >= 20 ? share : share / 2;
  return inPercent ? 0 : share;
}

function textFit(table: Table, column: number, field: Field): number | undefined {
  const texts = textsOf(table, column);
  if (texts.length === 0) return EMPTY;
  const share = (fits: (text: string) => unknown) => texts.filter(fits).length / texts.length;
  // An address for mail is nobody's name and nobody's handle.
  if (share(isEmail) > 0.5) return undefined;
  switch (field) {
    case 'platform':
      return share(platformNamed);
    case 'link':
      return share(profileOf);
    case 'handle':
      return share((text) => profileOf(text)?.handle || handleOf(text));
    case 'name':
      // A column of single words only is one of handles, where there is no better one.
      return share(handleOf) > 0.95 ? 0.6 : share((text) => !isPlainNumber(text) && !profileOf(text));
    case 'currency':
      return share(currencyCode);
    case 'basis':
      return share((text) => (BASES as readonly string[]).includes(text) || text === 'unknown');
    default:
      return share((text) => !isPlainNumber(text));
  }
}

/** What the cells say, but for those that say nothing. */
export function textsOf(table: Table, column: number): string[] {
  return table
    .cells(column)
    .map(cellText)
    .filter((text) => text !== '' && !isErrorText(text) && !isMissingText(text));
}

export const isEmail = (text: string) => text.length < 200 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

const isPlainNumber = (text: string) => text.length < 30 && Number.isFinite(Number(text));
