import { type Cell, isBlank } from '../cells/cell';
import { type NumberCell, readNumbers } from '../cells/read-numbers';
import { PLATFORMS, type Platform } from '../reference/platform';
import { platformNamed } from '../roster/platform-name';
import { type Argument, type CellOrRange, CellProblem } from './cell-policy';
import { MESSAGES } from './messages';

/** People or views that something is divided by or sorted by: above 0. */
export function audience(name: string, given: CellOrRange): Argument<number | undefined> {
  return numbers(name, given, (value, cell) =>
    value > 0 ? value : new CellProblem(MESSAGES.notAboveZero(name, cell)),
  );
}

/** A count of reactions: 0 or more. */
export function count(name: string, given: CellOrRange): Argument<number | undefined> {
  return numbers(name, given, (value, cell) => (value >= 0 ? value : new CellProblem(MESSAGES.negative(name, cell))));
}

export function platform(given: CellOrRange): Argument<Platform | undefined> {
  return {
    name: 'platform',
    given,
    decides: false,
    read: (cells) =>
      cells.map((cell) =>
        isBlank(cell)
          ? undefined
          : (platformNamed(String(cell)) ?? new CellProblem(MESSAGES.unknownPlatform(cell, PLATFORMS))),
      ),
  };
}

function numbers(
  name: string,
  given: CellOrRange,
  check: (value: number, cell: Cell) => number | CellProblem,
): Argument<number | undefined> {
  const value = (number: NumberCell, cell: Cell): number | CellProblem | undefined => {
    if (number.kind === 'number') return check(number.value, cell);
    if (number.kind === 'ambiguous') return new CellProblem(MESSAGES.ambiguous(name, cell, ...number.values));
    return number.kind === 'unreadable' ? new CellProblem(MESSAGES.unreadable(name, cell)) : undefined;
  };
  return {
    name,
    given,
    decides: false,
    read: (cells) => readNumbers(cells).map((number, i) => value(number, cells[i])),
  };
}
