import type { Cell } from '../cells/cell';
import type { Options } from '../cells/options';
import type { Roster } from '../roster/roster';
import type { Brief } from '../strategy/brief';
import { readBrief } from '../strategy/read-brief';
import { briefProblemText } from '../texts/brief-problem';
import { ENGLISH } from '../texts/english';
import type { CellOrRange } from './cell-policy';
import { rosterArgument } from './roster-argument';
import { optionsNamed } from './roster-options';

/** A roster and the brief for it, as the arguments of a campaign's functions say them. */
export function campaignArguments(
  functionName: string,
  given: CellOrRange,
  goal: Cell,
  budget: Cell,
  options: CellOrRange,
): { roster: Roster; brief: Brief; named: Options } {
  const named = optionsNamed(options);
  const roster = rosterArgument(functionName, given, named);
  const read = readBrief({ ...Object.fromEntries(named), goal, budget }, roster);
  if ('problems' in read) {
    throw new Error(read.problems.map((problem) => briefProblemText(problem, ENGLISH)).join(' '));
  }
  return { roster, brief: read.brief, named };
}
