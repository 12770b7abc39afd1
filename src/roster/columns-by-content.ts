import { median } from '../metrics/median';
import { fitOf, isEmail, textsOf } from './column-fit';
import type { Field } from './field';
import { profileOf } from './profile-link';
import type { RecognisedColumn } from './recognised-column';
import type { Table } from './table';

/** So many of a column's cells must be of a kind for the column to be. */
const MOSTLY = 0.8;

/** Fewer are a rank or a rating, not a usual number of followers. */
const FEW_FOLLOWERS = 500;

/**
 * What the columns of a range without headers are, as far as their cells tell: links, platforms, handles that begin
 * with "@", names, percents, and as followers the numbers that are usually the largest. Which counts are likes and
 * which are views, nobody can tell.
 */
export function columnsByContent(table: Table, width: number): RecognisedColumn[] {
  const fields = new Map<number, Field>();
  const give = (field: Field, fits: (column: number) => number) => {
    let best = 0;
    let most = 0;
    for (let column = 1; column <= width; column++) {
      const fit = fields.has(column) ? 0 : fits(column);
      if (fit > most) [best, most] = [column, fit];
    }
    if (best > 0) fields.set(best, field);
  };
  const share = (column: number, is: (text: string) => unknown) => {
    const texts = textsOf(table, column);
    const part = texts.filter(is).length / Math.max(texts.length, 1);
    return part >= MOSTLY ? part : 0;
  };
  give('link', (column) => share(column, profileOf));
  give('platform', (column) =>
    (fitOf(table, column, 'platform') ?? 0) >= MOSTLY && textsOf(table, column).length > 0 ? 1 : 0,
  );
  give('handle', (column) => share(column, (text) => /^@[^\s@]+$/.test(text) && !isEmail(text)));
  give('engagement rate', (column) => {
    const { values, percents } = table.numbers(column, 'engagement rate');
    const filled = values.filter((value) => value !== undefined).length;
    return filled > 0 && percents.size >= MOSTLY * filled ? 1 : 0;
  });
  give('followers', (column) => usualSize(table, column));
  // Words alone make no roster.
  if (fields.size > 0)
    give('name', (column) => share(column, (text) => /\p{L}/u.test(text) && !/[@/]/.test(text) && text.length <= 60));
  return Array.from({ length: width }, (_, index) => {
    const field = fields.get(index + 1);
    return { column: index + 1, header: '', field, rank: index };
  });
}

/** The median of a column of counts; 0 where it is none. */
function usualSize(table: Table, column: number): number {
  const { values, notes, currencies } = table.numbers(column, 'followers');
  const counts = values.filter((value): value is number => value !== undefined);
  const usual = median(counts) ?? 0;
  const isCount = currencies.size === 0 && counts.every((count) => Number.isInteger(count));
  return isCount && counts.length >= MOSTLY * (counts.length + notes.size) && usual >= FEW_FOLLOWERS ? usual : 0;
}
