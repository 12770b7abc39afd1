import type { Issue } from './issue';
import type { ColumnChoice, RecognisedColumn } from './recognised-column';

/**
 * The columns as somebody chose them by hand. A field that was chosen is read from its chosen columns only; a choice
 * for a column that is not there is an issue.
 *
 * @param derived columns that were worked out from the roster, counted from 1: not used unless somebody chose them
 */
export function withChoices(
  columns: readonly RecognisedColumn[],
  choices: readonly ColumnChoice[],
  derived: readonly number[] = [],
): { columns: RecognisedColumn[]; issues: Issue[] } {
  const chosen = new Map<number, ColumnChoice['field']>(derived.map((column) => [column, 'ignored']));
  const issues: Issue[] = [];
  for (const { column, field } of choices) {
    const found = placeOf(column, columns);
    if (found) chosen.set(found, field);
    else issues.push({ code: 'column-not-found', row: 1, column: 1, text: column });
  }
  const fields = new Set<unknown>(chosen.values());
  return {
    issues,
    columns: columns.map((one) => {
      const field = chosen.get(one.column);
      if (field === 'ignored') return { ...one, field: undefined };
      if (field) return { ...one, field };
      return fields.has(one.field) ? { ...one, field: undefined } : one;
    }),
  };
}

/** How a choice names a column: by its header, which moves with it, or where that is not plain and its own by its letter. */
export function choiceName({ column, header }: RecognisedColumn, columns: readonly RecognisedColumn[]): string {
  const isOwn = columns.filter((one) => one.header.toLowerCase() === header.toLowerCase()).length === 1;
  return isOwn && header.length <= 60 && !/^$|[,;:="]/.test(header) ? header : columnLetter(column);
}

/**
 * Choices as the option `columns` of a formula writes them.
 *
 * @example choicesText([{ column: 'C', field: 'followers' }, { column: 'Abos', field: 'ignored' }]) // 'C:followers, Abos:ignored'
 */
export function choicesText(choices: readonly ColumnChoice[]): string {
  return choices.map(({ column, field }) => `${column}:${field}`).join(', ');
}

/** By header, else by letter: "ER" is the column that is called so. */
function placeOf(name: string, columns: readonly RecognisedColumn[]): number | undefined {
  const plain = name.trim().toLowerCase();
  const named = columns.find(({ header }) => header !== '' && header.toLowerCase() === plain);
  return named?.column ?? columns.find(({ column }) => columnLetter(column).toLowerCase() === plain)?.column;
}

/**
 * The letter of a column, counted from 1.
 *
 * @example columnLetter(28) // 'AB'
 */
export function columnLetter(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + last);
}
