import { type Cell, isErrorText } from '../cells/cell';
import { MESSAGES } from './messages';

/** What Sheets passes for one argument: a cell's value, the rows of a range, or nothing. */
export type CellOrRange = Cell | readonly (readonly Cell[])[];

/** Why a cell gives no answer. In a range it is written in the cell's own row, alone it is thrown. */
export class CellProblem {
  constructor(readonly message: string) {}
}

/** What stands in the way of a value: an error to hand on, or a cell that cannot be read. */
export type Obstacle = string | CellProblem;

export type Answer = string | number | Obstacle;

/** An argument that is read row by row, all its cells at once: how a number is spelled shows in the others. */
export class Column<Value> {
  private readonly isRange: boolean;

  constructor(
    readonly name: string,
    readonly given: CellOrRange,
    /** By place, row after row; undefined for a blank, and where an obstacle stands. */
    readonly values: readonly (Value | undefined)[],
    readonly obstacles: ReadonlyMap<number, Obstacle>,
    /** A blank in it gives a blank; omitted, it is an error. */
    readonly decides = false,
  ) {
    this.isRange = isRange(given);
  }

  /** The value at a place that has neither blanks that decide nor obstacles; a single cell is at every place. */
  at(place: number): Value {
    return this.values[this.isRange ? place : 0] as Value;
  }

  isBlankAt(place: number): boolean {
    return this.at(place) === undefined && this.obstacleAt(place) === undefined;
  }

  obstacleAt(place: number): Obstacle | undefined {
    return this.obstacles.get(this.isRange ? place : 0);
  }

  /** Marks an argument without which there is no answer. */
  deciding(): Column<NonNullable<Value>> {
    return new Column(this.name, this.given, this.values as NonNullable<Value>[], this.obstacles, true);
  }
}

/** The cells of an argument, row after row. */
export function cellsOf(given: CellOrRange): readonly Cell[] {
  if (!isRange(given)) return [given];
  const cells: Cell[] = [];
  for (let row = 0; row < given.length; row++) {
    const inRow = given[row] as readonly Cell[];
    for (let column = 0; column < inRow.length; column++) cells.push(inRow[column]);
  }
  return cells;
}

export function isRange(given: CellOrRange): given is readonly (readonly Cell[])[] {
  return Array.isArray(given);
}

/** The places of some columns of one size. */
export class Rows {
  private readonly size: Size | undefined;
  private readonly deciding: readonly Column<unknown>[];
  private readonly obstructed: readonly Column<unknown>[];

  constructor(functionName: string, columns: readonly Column<unknown>[]) {
    const omitted = columns.find(({ decides, given }) => decides && given === undefined);
    if (omitted) throw new Error(MESSAGES.missing(functionName, omitted.name));
    this.size = commonSize(columns);
    this.deciding = columns.filter(({ decides }) => decides);
    this.obstructed = columns.filter(({ obstacles }) => obstacles.size > 0);
  }

  /** The places that can be answered. */
  readable(): number[] {
    const { rows, width } = this.size ?? { rows: 1, width: 1 };
    const places: number[] = [];
    for (let place = 0; place < rows * width; place++) if (this.hindrance(place) === undefined) places.push(place);
    return places;
  }

  /** @param answer called for the places that can be answered; a blank that does not decide is undefined there */
  answer(answer: (place: number) => Answer): Cell | Cell[][] {
    if (!this.size) {
      const result = this.hindrance(0) ?? answer(0);
      if (result instanceof CellProblem) throw new Error(result.message);
      return result;
    }
    const { rows, width } = this.size;
    const answers: (string | number)[][] = [];
    for (let row = 0; row < rows; row++) {
      const inRow = [this.written(row * width, answer)];
      for (let column = 1; column < width; column++) inRow.push(this.written(row * width + column, answer));
      answers.push(inRow);
    }
    cutBlankTail(answers);
    return answers;
  }

  private written(place: number, answer: (place: number) => Answer): string | number {
    const result = this.hindrance(place) ?? answer(place);
    return typeof result === 'object' ? `⚠ ${result.message}` : result;
  }

  /** What is at a place instead of an answer: a blank before an obstacle, the first obstacle before the others. */
  private hindrance(place: number): '' | Obstacle | undefined {
    const { deciding, obstructed } = this;
    for (let i = 0; i < deciding.length; i++) if (deciding[i]?.isBlankAt(place)) return '';
    for (let i = 0; i < obstructed.length; i++) {
      const obstacle = obstructed[i]?.obstacleAt(place);
      if (obstacle !== undefined) return obstacle;
    }
    return undefined;
  }
}

/**
 * The one policy of cells that every function keeps (docs/ARCHITECTURE.md): single cells are repeated along ranges,
 * ranges must be of one size, a blank that decides gives a blank, errors are handed on, an unreadable cell answers in
 * its own place, and the blank tail of an open range is cut off.
 */
export function perRow(
  functionName: string,
  columns: readonly Column<unknown>[],
  answer: (place: number) => Answer,
): Cell | Cell[][] {
  return new Rows(functionName, columns).answer(answer);
}

/** The first error among options and tables that came as a single cell: it is handed on before anything is read. */
export function errorIn(...given: readonly CellOrRange[]): string | undefined {
  return given.find((one): one is string => !isRange(one) && isErrorText(one));
}

/** What an argument holds that is read as a whole, blanks left out; an error in one of its cells is handed on. */
export function wholeColumn<Value>(
  functionName: string,
  { name, given, values, obstacles }: Column<Value | undefined>,
): readonly Value[] | string {
  if (given === undefined) throw new Error(MESSAGES.missing(functionName, name));
  for (const obstacle of obstacles.values()) {
    if (obstacle instanceof CellProblem) throw new Error(obstacle.message);
    return obstacle;
  }
  return values.filter((value) => value !== undefined);
}

/** What a column of a table of options holds, row by row; what cannot be read is thrown. */
export function tableColumn<Value>({ values, obstacles }: Column<Value | undefined>): readonly (Value | undefined)[] {
  for (const obstacle of obstacles.values())
    throw new Error(obstacle instanceof CellProblem ? obstacle.message : obstacle);
  return values;
}

interface Size {
  readonly rows: number;
  readonly width: number;
}

/** The size of the ranges, which they must share; undefined where all arguments are single cells. */
function commonSize(columns: readonly Column<unknown>[]): Size | undefined {
  const ranges = columns.flatMap(({ name, given }) =>
    isRange(given) ? { name, rows: given.length, width: given[0]?.length ?? 0 } : [],
  );
  const [first] = ranges;
  const other = ranges.find(({ rows, width }) => rows !== first?.rows || width !== first.width);
  if (first && other) throw new Error(MESSAGES.sizes(first.name, sizeText(first), other.name, sizeText(other)));
  return first;
}

function sizeText({ rows, width }: Size): string {
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return width === 1 ? count(rows, 'row') : `${count(rows, 'row')} × ${count(width, 'column')}`;
}

/** An open range such as B2:B passes every row of the sheet; an answer as long would make the sheet grow. */
function cutBlankTail(answers: (string | number)[][]): void {
  const isBlank = (answer: string | number) => answer === '';
  while (answers.length > 1 && answers[answers.length - 1]?.every(isBlank)) answers.pop();
  let width = answers[0]?.length ?? 0;
  while (width > 1 && answers.every((row) => row[width - 1] === '')) {
    width--;
    for (const row of answers) row.pop();
  }
}
