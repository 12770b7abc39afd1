/** Google's convention for custom functions: how they are found, what they receive, what they may answer. */
import type { StoredCell, Value } from './book';
import { defaultDatePattern, fromSerial, isDate, isDatePattern, toSerial } from './dates';

export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

/** Every top-level function that is documented with @customfunction, as the autocomplete shows it. */
export function readCustomFunctions(code: string): CustomFunction[] {
  const documented = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function ([A-Za-z]\w*)\s*\(/gm;
  return Array.from(code.matchAll(documented), ([, comment = '', name = '']) => readFunction(name, comment)).filter(
    (found) => found !== undefined,
  );
}

function readFunction(name: string, comment: string): CustomFunction | undefined {
  const text = comment.replace(/^[ \t]*\*?[ \t]*/gm, '');
  const [description = '', ...tags] = `\n${text}`.split(/^(?=@)/m);
  if (!tags.some((tag) => /^@customfunction\b/i.test(tag))) return undefined;
  const parameters = tags.flatMap((tag) => {
    const [, parameter, explanation = ''] = /^@param\s+(?:\{[^}]*\}\s*)?([A-Za-z_]\w*)([\s\S]*)/.exec(tag) ?? [];
    return parameter ? [{ name: parameter, text: inOneLine(explanation.replace(/^\s*-\s/, '')) }] : [];
  });
  return { name, description: inOneLine(description), parameters };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a function receives for one cell: "" for a blank, a Date for a date, an error as its text. */
export function cellArgument({ value, pattern = '' }: StoredCell): string | number | boolean | Date {
  if (value === null) return '';
  return typeof value === 'number' && isDatePattern(pattern) ? fromSerial(value) : value;
}

/** What a function receives for a range: rows of cells, and the cell itself for a range of one cell. */
export function rangeArgument<T>(rows: readonly (readonly T[])[]): T | readonly (readonly T[])[] {
  return onlyOne(rows) ?? rows;
}

/** What stands in a block of one row and one column. */
export function onlyOne<T>(rows: readonly (readonly T[])[]): T | undefined {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

/** The cells that an answer fills: one for a scalar, a column for a list, a block for rows. */
export function answerCells(answer: unknown): StoredCell[][] {
  if (!Array.isArray(answer)) return [[answerCell(answer)]];
  if (answer.length === 0) return [[{ value: null }]];
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row.map(answerCell) : [answerCell(row)]));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => Array.from({ length: columns }, (_, j) => row[j] ?? { value: null }));
}

/** Of whatever a function threw, which may come from another realm. */
export function messageOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown);
}

function answerCell(answer: unknown): StoredCell {
  if (isDate(answer)) {
    const serial = toSerial(answer);
    return { value: serial, pattern: defaultDatePattern(serial) };
  }
  return { value: answerValue(answer) };
}

function answerValue(answer: unknown): Value {
  if (answer === undefined || answer === null) return null;
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : '#NUM!';
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  throw new Error(`A custom function cannot answer ${Object.prototype.toString.call(answer)}.`);
}
