import { type Cell, cellText, isBlank } from './cell';

/** Options by name, in small letters. */
export type Options = ReadonlyMap<string, Cell>;

/** A part of a text of options that gives no value. */
export interface OptionProblem {
  readonly text: string;
}

/** How the columns of a table of options are headed. */
const HEADINGS = ['option', 'options', 'name', 'setting'];

/**
 * Options from a table, a name and a value in each row (further columns may explain), or from one text.
 *
 * @example [...readOptions('locale=tr; columns=C:followers')] // [['locale', 'tr'], ['columns', 'C:followers']]
 */
export function readOptions(given: Cell | readonly (readonly Cell[])[]): Options | OptionProblem {
  const rows = Array.isArray(given) ? (given as readonly (readonly Cell[])[]) : undefined;
  const options = new Map<string, Cell>();
  if (rows?.some((row) => row.length > 1)) {
    rows.forEach(([name, value], i) => {
      const plain = cellText(name).toLowerCase();
      if (plain === '' || isBlank(value) || (i === 0 && HEADINGS.includes(plain))) return;
      options.set(plain, value);
    });
    return options;
  }
  const text = cellText(rows ? rows[0]?.[0] : (given as Cell));
  for (const part of text.split(/[;\n]/)) {
    if (part.trim() === '') continue;
    const at = part.indexOf('=');
    if (at <= 0 || part.slice(at + 1).trim() === '') return { text: part.trim() };
    options.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim());
  }
  return options;
}
