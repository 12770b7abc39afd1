import { type Cell, isBlank, isErrorText } from '../cells/cell';
import { MESSAGES } from './messages';

/** What Sheets passes for one argument: a cell's value, the rows of a range, or nothing. */
export type CellOrRange = Cell | readonly (readonly Cell[])[];

/** Why a cell gives no answer. In a range it is written in the cell's own row, alone it is thrown. */
export class CellProblem {
  constructor(readonly message: string) {}
}

/** An argument that is read row by row. */
export interface Argument<Value> {
  readonly name: string;
  readonly given: CellOrRange;
  /** A blank in it gives a blank; omitted, it is an error. */
  readonly decides: boolean;
  /** All its cells at once, for how a number is spelled shows in the others. Blanks and errors are not its matter. */
  readonly read: (cells: readonly Cell[]) => readonly (Value | CellProblem | undefined)[];
}

type Values<Arguments> = {
  readonly [Name in keyof Arguments]: Arguments[Name] extends Argument<infer Value> ? Value : never;
};

/** Marks an argument without which there is no answer. */
export function deciding<Value>(argument: Argument<Value | undefined>): Argument<Value> {
  return { ...argument, decides: true } as Argument<Value>;
}

/**
 * The one policy of cells that every function keeps (docs/ARCHITECTURE.md): single cells are repeated along ranges,
 * ranges must be of one size, a blank that decides gives a blank, errors are handed on, an unreadable cell answers in
 * its own place, and the blank tail of an open range is cut off.
 *
 * @param answer called for the rows whose cells can all be read; a blank that does not decide is undefined
 */
export function perRow<Arguments extends Record<string, Argument<unknown>>>(
  functionName: string,
  args: Arguments,
  answer: (row: Values<Arguments>) => string | number | CellProblem,
): Cell | Cell[][] {
  const columns = Object.entries(args).map(([key, argument]) => {
    const { name, given, decides, read } = argument;
    if (decides && given === undefined) throw new Error(MESSAGES.missing(functionName, name));
    const cells = isRange(given) ? given.flat() : [given];
    return { key, name, decides, cells, range: isRange(given) ? given : undefined, values: read(cells) };
  });
  const { rows, width } = commonSize(columns);

  const answerAt = (index: number): string | number | CellProblem => {
    const row: Record<string, unknown> = {};
    let obstacle: string | CellProblem | undefined;
    for (const { key, decides, cells, range, values } of columns) {
      const at = range ? index : 0;
      const cell = cells[at];
      if (isBlank(cell)) {
        if (decides) return '';
      } else if (isErrorText(cell)) {
        obstacle ??= cell;
      } else {
        const value = values[at];
        // A text such as "-" says that there is nothing.
        if (value === undefined && decides) return '';
        if (value instanceof CellProblem) obstacle ??= value;
        row[key] = value;
      }
    }
    return obstacle ?? answer(row as Values<Arguments>);
  };

  if (rows === undefined) {
    const result = answerAt(0);
    if (result instanceof CellProblem) throw new Error(result.message);
    return result;
  }
  const written = (result: string | number | CellProblem) =>
    result instanceof CellProblem ? `⚠ ${result.message}` : result;
  return withoutBlankTail(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_, column) => written(answerAt(row * width + column))),
    ),
  );
}

function isRange(given: CellOrRange): given is readonly (readonly Cell[])[] {
  return Array.isArray(given);
}

interface Sized {
  readonly name: string;
  readonly range: readonly (readonly Cell[])[] | undefined;
}

/** The size of the ranges, which they must share; no rows where all arguments are single cells. */
function commonSize(columns: readonly Sized[]): { rows: number | undefined; width: number } {
  const ranges = columns.flatMap(({ name, range }) =>
    range ? { name, rows: range.length, width: range[0]?.length ?? 0 } : [],
  );
  const [first] = ranges;
  const other = ranges.find(({ rows, width }) => rows !== first?.rows || width !== first.width);
  if (first && other) throw new Error(MESSAGES.sizes(first.name, sizeText(first), other.name, sizeText(other)));
  return { rows: first?.rows, width: first?.width ?? 1 };
}

function sizeText({ rows, width }: { rows: number; width: number }): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return width === 1 ? count(rows, 'row') : `${count(rows, 'row')} × ${count(width, 'column')}`;
}

/** An open range such as B2:B passes every row of the sheet; an answer as long would make the sheet grow. */
function withoutBlankTail<Answer>(answers: (Answer | '')[][]): (Answer | '')[][] {
  const filled = (index: number) => answers.some((row) => row[index] !== '');
  let rows = answers.length;
  while (rows > 1 && answers[rows - 1]?.every((answer) => answer === '')) rows--;
  let width = answers[0]?.length ?? 0;
  while (width > 1 && !filled(width - 1)) width--;
  return answers.slice(0, rows).map((row) => row.slice(0, width));
}
