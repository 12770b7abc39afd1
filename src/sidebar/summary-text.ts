import { POOL_NAMES } from '../strategy/plans';
import type { Recommendation } from '../strategy/recommendation';
import { assumptionText } from '../texts/assumption';
import { reasonText } from '../texts/reason';
import { briefText, comparedText, planText, strategyText } from '../texts/recommendation';
import type { ShownPlan } from './shown-plan';
import type { Words } from './words';

/** A recommendation in a few lines of plain text: brief, answer, plans, reasons, whom to book. No checks. */
export function summaryText(
  recommendation: Recommendation,
  shown: ShownPlan,
  sheetName: string,
  { answers, sidebar }: Words,
): string {
  const { confidence, brief, plans, ticked, measure, reasons, assumptions } = recommendation;
  const { currency } = brief;
  const { say } = sidebar;
  const labelled = (label: string, text: string) => say('labelled', { label, text });
  const booked = (shown === 'mine' ? ticked : plans?.[shown])?.chosen ?? [];
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
    ...(ticked ? [labelled(say('plan.mine'), planText(ticked, measure, currency, answers))] : []),
    '',
    ...reasons.map((reason) => `- ${reasonText(reason, currency, answers)}`),
    ...(booked.length > 0 ? ['', labelled(say(`shortlist.${shown}`), '').trimEnd()] : []),
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
