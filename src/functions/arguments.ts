import { type Cell, cellText, isBlank } from '../cells/cell';
import { type NumberOptions, readNumbers } from '../cells/read-numbers';
import { PLATFORMS, type Platform } from '../reference/platform';
import { platformNamed } from '../roster/platform-name';
import { wholePeople } from '../roster/whole-people';
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

/** A number of people as somebody typed it. */
export function followerCount(given: CellOrRange, locale: string | undefined): Argument<number | undefined> {
  const check = (value: number, cell: Cell) =>
    wholePeople(value) ??
    new CellProblem(value > 0 ? MESSAGES.notWhole('text', cell) : MESSAGES.notAboveZero('text', cell));
  return numbers('text', given, check, { locale, threeDigits: 'thousands' });
}

/** Texts, each of which `read` makes something of. */
export function texts<Value>(
  name: string,
  given: CellOrRange,
  read: (text: string) => Value | CellProblem,
): Argument<Value | undefined> {
  return { name, given, decides: false, read: (cells) => cells.map((cell) => read(cellText(cell))) };
}

function numbers(
  name: string,
  given: CellOrRange,
  check: (value: number, cell: Cell) => number | CellProblem,
  options?: NumberOptions,
): Argument<number | undefined> {
  return {
    name,
    given,
    decides: false,
    read: (cells) => {
      const { values, notes } = readNumbers(cells, options);
      return values.map((value, i) => {
        const note = notes.get(i);
        if (value !== undefined) return check(value, cells[i]);
        if (note?.kind === 'ambiguous') return new CellProblem(MESSAGES.ambiguous(name, cells[i], ...note.values));
        return note?.kind === 'unreadable' || note?.kind === 'date'
          ? new CellProblem(MESSAGES.unreadable(name, cells[i]))
          : undefined;
      });
    },
  };
}
