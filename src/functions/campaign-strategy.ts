import type { Cell } from '../cells/cell';
import { POOL_NAMES } from '../strategy/plans';
import { recommend } from '../strategy/recommend';
import { assumptionText } from '../texts/assumption';
import { ENGLISH } from '../texts/english';
import { issueTexts } from '../texts/issue';
import { reasonText } from '../texts/reason';
import { briefText, comparedText, flipTexts, planText, strategyText } from '../texts/recommendation';
import { studyText } from '../texts/study';
import { campaignArguments } from './campaign-arguments';
import { type CellOrRange, errorIn } from './cell-policy';

/**
 * Recommends micro, macro or a mix from your own roster for a goal and a budget: how sure that is, the plans, the reasons
 * and what would change the answer.
 *
 * @category Campaign
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string} goal Optional. "launch" (most people), "niche" (most engagements) or "sales". Launch if omitted.
 * @param {number} budget Optional. What may be spent, such as 20000, in the roster's currency. An example if omitted.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "most=10; audience=500000". See CAMPAIGN_OPTIONS.
 * @return {Array<Array<string>>} Two columns, a name and what it says.
 * @remarks Goals: "launch" (also awareness, reach), "niche" (also engagement) and "sales" (also conversions). The first row is
 * Strategy and Micro, Macro, Mixed, Either or Not enough data. Then Confidence, Compared, the plans (Micro plan, Macro plan,
 * Best of all), and as many rows as it takes of Reason, Flip, Research, Assumed and Noticed. [METHOD](METHOD.md) tells how it
 * is worked out.
 * @example =INDEX(CAMPAIGN_STRATEGY(A1:J61, "launch", 20000), 1, 2) // Macro
 * @example =INDEX(CAMPAIGN_STRATEGY(A1:J61, "niche", 8000, "most=12; keywords=cooking, food"), 1, 2) // Micro
 * @customfunction
 */
export function CAMPAIGN_STRATEGY(roster: CellOrRange, goal?: Cell, budget?: Cell, options?: CellOrRange): Cell[][] {
  const error = errorIn(roster, goal, budget, options);
  if (error) return [[error]];
  const { roster: read, brief } = campaignArguments('CAMPAIGN_STRATEGY', roster, goal, budget, options);
  const answer = recommend(read, brief);
  const { confidence, measure, plans, reasons, flips = [], studies, assumptions } = answer;
  const { currency } = brief;
  const rows = [
    ['Strategy', strategyText(answer, ENGLISH)],
    ['Confidence', ENGLISH.say(`confidence.${confidence}`)],
  ];
  const add = (name: string, texts: readonly string[]) => rows.push(...texts.map((text) => [name, text]));
  if (plans) {
    add('Compared', [`${briefText(brief, ENGLISH)}: ${comparedText(answer, ENGLISH)}.`]);
    for (const pool of POOL_NAMES) {
      add(ENGLISH.say(`plan.${pool}`), [planText(plans[pool], measure, currency, ENGLISH)]);
    }
  }
  add(
    'Reason',
    reasons.map((reason) => reasonText(reason, currency, ENGLISH)),
  );
  add('Flip', flipTexts(flips, currency, ENGLISH));
  if (plans) {
    add(
      'Research',
      studies.map((study) => studyText(study, ENGLISH)),
    );
  }
  add(
    'Assumed',
    assumptions.map((assumption) => assumptionText(assumption, currency, ENGLISH)),
  );
  if (plans) add('Noticed', issueTexts(read.issues, ENGLISH));
  return rows;
}
