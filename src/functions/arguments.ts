import { type Cell, cellText, isBlank, isErrorText } from '../cells/cell';
import { type NumberNote, type NumberOptions, readNumbers } from '../cells/read-numbers';
import type { Basis } from '../reference/basis';
import { PLATFORMS, type Platform } from '../reference/platform';
import { basisNamed } from '../roster/basis-name';
import { platformNamed } from '../roster/platform-name';
import { profileOf } from '../roster/profile-link';
import { type CellOrRange, CellProblem, Column, cellsOf, isRange, type Obstacle } from './cell-policy';
import { MESSAGES } from './messages';

/** Something is divided by it, or sorted by it. */
const ABOVE_ZERO = Number.MIN_VALUE;

/** People or views: above 0. */
export function audience(name: string, given: CellOrRange): Column<number | undefined> {
  return numbers(name, given, ABOVE_ZERO, MESSAGES.notAboveZero);
}

/** A count or an amount: 0 or more. */
export function count(name: string, given: CellOrRange): Column<number | undefined> {
  return numbers(name, given, 0, MESSAGES.negative);
}

/** A number of people as somebody typed it. */
export function followerCount(given: CellOrRange, locale: string | undefined): Column<number | undefined> {
  return numbers('text', given, ABOVE_ZERO, MESSAGES.notAboveZero, { locale, threeDigits: 'thousands' });
}

/** An engagement rate as a fraction, or in percent with its sign: 0 or more. */
export function rate(given: CellOrRange): Column<number | undefined> {
  return numbers('rate', given, 0, MESSAGES.negative, { threeDigits: 'decimals' });
}

/** A platform’s name, or a link to a profile on it. */
export function platform(given: CellOrRange): Column<Platform | undefined> {
  return oneOf(
    'platform',
    given,
    (text) =>
      profileOf(text)?.platform ?? platformNamed(text) ?? new CellProblem(MESSAGES.unknownPlatform(text, PLATFORMS)),
  );
}

/** What a rate is by. */
export function basis(given: CellOrRange): Column<Basis | undefined> {
  return oneOf('basis', given, (text) => basisNamed(text) ?? new CellProblem(MESSAGES.unknownBasis(text)));
}

/** One of some words. Where a single cell holds another, no row has an answer: that is thrown. */
export function oneOf<Value>(
  name: string,
  given: CellOrRange,
  read: (text: string) => Value | CellProblem,
): Column<Value | undefined> {
  const column = texts(name, given, read);
  const problem = isRange(given) ? undefined : column.obstacleAt(0);
  if (problem instanceof CellProblem) throw new Error(problem.message);
  return column;
}

/** Texts, each of which `read` makes something of; the same text is read once. */
export function texts<Value>(
  name: string,
  given: CellOrRange,
  read: (text: string) => Value | CellProblem,
): Column<Value | undefined> {
  const known = new Map<string, Value | CellProblem>();
  const values: (Value | undefined)[] = [];
  const obstacles = new Map<number, Obstacle>();
  cellsOf(given).forEach((cell, place) => {
    let value: Value | undefined;
    if (isErrorText(cell)) obstacles.set(place, cell);
    else if (!isBlank(cell)) {
      const text = cellText(cell);
      const result = known.get(text) ?? read(text);
      known.set(text, result);
      if (result instanceof CellProblem) obstacles.set(place, result);
      else value = result;
    }
    values.push(value);
  });
  return new Column(name, given, values, obstacles);
}

/**
 * @param least the lowest number that is right
 * @param below what to say of one below it
 */
function numbers(
  name: string,
  given: CellOrRange,
  least: number,
  below: (name: string, cell: Cell) => string,
  options?: NumberOptions,
): Column<number | undefined> {
  const plain = plainNumbers(given, least);
  const obstacles = new Map<number, Obstacle>();
  if (plain) return new Column(name, given, plain, obstacles);
  const cells = cellsOf(given);
  const { values, notes } = readNumbers(cells, options);
  cells.forEach((cell, place) => {
    const note = notes.get(place);
    const isBelow = (values[place] ?? least) < least;
    const obstacle = isBelow ? new CellProblem(below(name, cell)) : note && obstacleOf(name, cell, note);
    if (obstacle !== undefined) obstacles.set(place, obstacle);
  });
  return new Column(name, given, values, obstacles);
}

/** A range with nothing in it but blanks and numbers that are right, as whole columns mostly are, is read in one go. */
function plainNumbers(given: CellOrRange, least: number): (number | undefined)[] | undefined {
  if (!isRange(given)) return undefined;
  const values = new Array<number | undefined>(given.length * (given[0]?.length ?? 0)).fill(undefined);
  let place = 0;
  for (let row = 0; row < given.length; row++) {
    const cells = given[row] as readonly Cell[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === 'number' && cell >= least) values[place++] = cell;
      else if (cell === '') place++;
      else return undefined;
    }
  }
  return values;
}

function obstacleOf(name: string, cell: Cell, note: NumberNote): Obstacle | undefined {
  switch (note.kind) {
    case 'error':
      return cell as string;
    case 'ambiguous':
      return new CellProblem(MESSAGES.ambiguous(name, cell, ...note.values));
    case 'unreadable':
    case 'date':
      return new CellProblem(MESSAGES.unreadable(name, cell));
    case 'missing':
    case 'range':
      return undefined;
  }
}
