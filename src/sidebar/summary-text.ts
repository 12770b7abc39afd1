import { POOL_NAMES } from '../strategy/plans';
import type { Recommendation } from '../strategy/recommendation';
import { assumptionText } from '../texts/assumption';
import { reasonText } from '../texts/reason';
import { briefText, comparedText, planText, strategyText } from '../texts/recommendation';
import type { Words } from './words';

/** A recommendation in a few lines of plain text: brief, answer, plans, reasons, whom to book. No checks. */
export function summaryText(recommendation: Recommendation, sheetName: string, { answers, sidebar }: Words): string {
  const { confidence, brief, plans, measure, reasons, shortlist, assumptions } = recommendation;
  const { currency } = brief;
  const { say } = sidebar;
  const labelled = (label: string, text: string) => say('labelled', { label, text });
  const booked = shortlist && plans ? plans[shortlist].chosen : [];
  return [
    say('sheet.title', { sheet: sheetName }),
    briefText(brief, answers),
    `${strategyText(recommendation, answers)}. ${labelled(say('confidence'), answers.say(`confidence.${confidence}`))} (${comparedText(recommendation, answers)}).`,
    '',
    ...(plans
      ? POOL_NAMES.map((pool) =>
          labelled(answers.say(`plan.${pool}`), planText(plans[pool], measure, currency, answers)),
        )
      : []),
    '',
    ...reasons.map((reason) => `- ${reasonText(reason, currency, answers)}`),
    ...(shortlist && booked.length > 0 ? ['', labelled(say(`shortlist.${shortlist}`), '').trimEnd()] : []),
    ...booked.map(({ influencer: { handle, name, platform }, fee }) => {
      const amount = sidebar.numbers.money(fee.value, currency);
      const who = [handle || name, platform].filter(Boolean).join(', ');
      return `- ${labelled(who, fee.origin === 'given' ? amount : `${amount} (${say('estimated')})`)}`;
    }),
    '',
    labelled(
      say('assumptions', { count: assumptions.length }),
      assumptions.map((one) => assumptionText(one, currency, answers)).join(' '),
    ),
  ].join('\n');
}
