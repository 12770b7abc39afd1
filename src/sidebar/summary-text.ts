import { POOL_NAMES } from '../strategy/plans';
import type { Recommendation } from '../strategy/recommendation';
import { assumptionText } from '../texts/assumption';
import { reasonText } from '../texts/reason';
import { briefText, comparedText, planText } from '../texts/recommendation';
import type { Words } from './words';

/** A recommendation in a few lines of plain text: brief, answer, plans, reasons, whom to book. No checks. */
export function summaryText(recommendation: Recommendation, sheetName: string, { answers, sidebar }: Words): string {
  const { strategy, confidence, brief, plans, measure, reasons, shortlist, assumptions } = recommendation;
  const { currency } = brief;
  const { say } = sidebar;
  const booked = shortlist && plans ? plans[shortlist].chosen : [];
  return [
    say('sheet.title', { sheet: sheetName }),
    briefText(brief, answers),
    `${answers.say(`strategy.${strategy}`)}. ${say('confidence')}: ${answers.say(`confidence.${confidence}`)} (${comparedText(recommendation, answers)}).`,
    '',
    ...(plans
      ? POOL_NAMES.map((pool) => `${answers.say(`plan.${pool}`)}: ${planText(plans[pool], measure, currency, answers)}`)
      : []),
    '',
    ...reasons.map((reason) => `- ${reasonText(reason, currency, answers)}`),
    ...(shortlist && booked.length > 0 ? ['', `${say(`shortlist.${shortlist}`)}:`] : []),
    ...booked.map(
      ({ influencer: { handle, name, platform }, fee }) =>
        `- ${[handle || name, platform].filter(Boolean).join(', ')}: ${sidebar.numbers.money(fee.value, currency)}${fee.origin === 'given' ? '' : ` (${say('estimated')})`}`,
    ),
    '',
    `${say('assumptions', { count: assumptions.length })}: ${assumptions.map((one) => assumptionText(one, currency, answers)).join(' ')}`,
  ].join('\n');
}
