import type { Cell } from '../cells/cell';
import type { Options } from '../cells/options';
import { readRoster } from '../roster/read-roster';
import type { Roster } from '../roster/roster';
import type { CellOrRange } from './cell-policy';
import { MESSAGES } from './messages';
import { rosterOptions } from './roster-options';

/** The roster in a range, read as the options say. */
export function rosterArgument(functionName: string, given: CellOrRange, options: Options): Roster {
  if (given === undefined) throw new Error(MESSAGES.missing(functionName, 'roster'));
  const roster = readRoster(Array.isArray(given) ? given : [[given as Cell]], rosterOptions(options));
  const notFound = roster.issues.find(({ code }) => code === 'column-not-found');
  if (notFound) throw new Error(MESSAGES.columnNotFound(notFound.text));
  return roster;
}
