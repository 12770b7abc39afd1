import { grow } from './grow';
import type { Sheet } from './sheet-of';

/** support.google.com/drive/answer/37603 */
const MOST_CHARACTERS = 50_000;

/**
 * Writes cells from the top left of a sheet on. Texts are first given the format of a text: "=1+1", "+1" and "3-4" stay
 * what they are.
 *
 * @param formats of the numbers, by row and column
 * @param headings rows in bold, counted from 1
 */
export function writeCells(
  sheet: Sheet,
  rows: readonly (readonly (string | number)[])[],
  formats: readonly (readonly string[])[],
  headings: readonly number[],
): void {
  const columns = rows[0]?.length ?? 0;
  grow(sheet, rows.length, columns);
  sheet
    .getRange(1, 1, rows.length, columns)
    .setNumberFormats(rows.map((row, i) => row.map((cell, j) => formatOf(cell, formats[i]?.[j]))))
    .setValues(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cut(cell) : cell))));
  for (const row of headings) sheet.getRange(row, 1, 1, columns).setFontWeight('bold');
}

function formatOf(cell: string | number, format = ''): string {
  return typeof cell === 'string' && cell !== '' ? '@' : format || 'General';
}

/** Not between the two halves of a character. */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
