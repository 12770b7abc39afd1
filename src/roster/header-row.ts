import { type Cell, isBlank } from '../cells/cell';
import { type Field, isNumberField } from './field';
import { type Header, readHeader } from './headers/read-header';
import type { ColumnChoice } from './recognised-column';
import type { DataRow } from './table';

/** Headers stand near the top: below a title, a date, a note. */
const ROWS_SEARCHED = 20;

/** Below this a header only contains the name of a field. */
const PLAINLY = 0.9;

/**
 * The index of the row that names the most fields, the upper one of equals; undefined where none names two, or
 * followers. A header by which somebody chose a column counts as one.
 */
export function findHeaderRow(filled: readonly DataRow[], chosen: readonly ColumnChoice[]): number | undefined {
  const known = new Set(chosen.map(({ column }) => column.trim().toLowerCase()));
  let best: number | undefined;
  let most = 0;
  filled.slice(0, ROWS_SEARCHED).forEach(({ cells }, index) => {
    const named = fieldsNamed(cells, known);
    if (named.length <= most || (named.length < 2 && !named.includes('followers'))) return;
    best = index;
    most = named.length;
  });
  return best;
}

/**
 * Whether a row below the header is a header again, as where two exports stand one below the other: there is no number
 * in it, and it names two fields, one of them of numbers.
 */
export function isHeaderAgain(cells: readonly Cell[]): boolean {
  if (!cells.every((cell) => isBlank(cell) || mayBeHeader(cell))) return false;
  const named = fieldsNamed(cells);
  return named.length > 1 && named.some((field) => field !== 'chosen' && isNumberField(field));
}

/** The language, other than English, in which most headers name their fields; undefined where English names as many. */
export function headerLanguage(headers: readonly Header[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { fields } of headers) {
    const languages = new Set(fields.filter(({ score }) => score >= PLAINLY).flatMap((named) => named.languages));
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > (counts.get('en') ?? 0) ? most[0] : undefined;
}

/** The fields that cells plainly name, each of a platform once: sixteen cells that say "Interest" name one. */
function fieldsNamed(cells: readonly Cell[], known: ReadonlySet<string> = new Set()): (Field | 'chosen')[] {
  const named = new Map<string, Field | 'chosen'>();
  for (const cell of cells) {
    if (!mayBeHeader(cell)) continue;
    const { fields, platform, text } = readHeader(cell);
    const plain = fields.find(({ score }) => score >= PLAINLY);
    if (known.has(text.toLowerCase())) named.set(`chosen ${text}`, 'chosen');
    else if (plain) named.set(`${plain.field} ${platform ?? ''}`, plain.field);
  }
  return [...named.values()];
}

/** Handles, links and numbers are data. */
function mayBeHeader(cell: Cell): cell is string {
  return typeof cell === 'string' && !/^\s*(?:[@\d+-]|https?:)|=/.test(cell);
}
