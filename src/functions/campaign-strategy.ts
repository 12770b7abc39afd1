import type { Cell } from '../cells/cell';
import { readRoster } from '../roster/read-roster';
import { exampleBrief, readBrief } from '../strategy/brief';
import { recommend } from '../strategy/recommend';
import { assumptionText } from '../texts/english/assumption';
import { issueTexts } from '../texts/english/issue';
import { reasonText } from '../texts/english/reason';
import { briefProblemText, briefText, planText, STRATEGY_NAMES } from '../texts/english/recommendation';
import { type CellOrRange, errorIn } from './cell-policy';

/**
 * Says whether the best micro plan or the best macro plan wins that your roster and budget allow, and why.
 *
 * @category Campaign
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string} goal Optional. "launch" (most people), "niche" (most engagements) or "sales". Launch if omitted.
 * @param {number} budget Optional. What may be spent, such as 20000, in the roster's currency. An example if omitted.
 * @return {Array<Array<string>>} Two columns, a name and what it says: strategy, both plans, reasons, assumptions, and what could not be read.
 * @remarks Goals: "launch" (also awareness, reach), "niche" (also engagement) and "sales" (also conversions). [METHOD](METHOD.md)
 * tells how it is worked out.
 * @example =INDEX(CAMPAIGN_STRATEGY(A1:J61, "launch", 20000), 1, 2) // Macro
 * @customfunction
 */
export function CAMPAIGN_STRATEGY(roster: CellOrRange, goal?: Cell, budget?: Cell): Cell[][] {
  const error = errorIn(roster, goal, budget);
  if (error) return [[error]];
  const read = readRoster(Array.isArray(roster) ? roster : [[roster as Cell]]);
  const brief = readBrief({ goal, budget }, exampleBrief(read));
  if ('code' in brief) throw new Error(briefProblemText(brief));
  const { strategy, plans, reasons, assumptions } = recommend(read, brief);
  const answer = [['Strategy', STRATEGY_NAMES[strategy]]];
  if (plans) {
    answer.push(['Brief', briefText(brief)]);
    answer.push(['Micro plan', planText(plans.micro, brief.currency)]);
    answer.push(['Macro plan', planText(plans.macro, brief.currency)]);
  }
  for (const reason of reasons) answer.push(['Reason', reasonText(reason, brief.currency)]);
  for (const assumption of assumptions) answer.push(['Assumed', assumptionText(assumption)]);
  if (plans) for (const text of issueTexts(read.issues)) answer.push(['Noticed', text]);
  return answer;
}
