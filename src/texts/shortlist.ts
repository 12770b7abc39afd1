import type { Roster } from '../roster/roster';
import type { Recommendation } from '../strategy/recommendation';
import type { AnswerWords } from './languages/english/answers';
import { reasonText } from './reason';
import type { Speech } from './speech';

/** "Total of 4 influencers, 2 fees estimated, rows 3 and 7 may be the same person’s", or why there are none. */
export function totalText(
  { plans, shortlist, reasons, brief, worthUpTo = [] }: Recommendation,
  { issues }: Pick<Roster, 'issues'>,
  speech: Speech<AnswerWords>,
): string {
  const { say } = speech;
  const plan = shortlist && plans?.[shortlist];
  if (!plan) {
    const [reason] = reasons;
    return [say('total.nobody'), ...(reason ? [reasonText(reason, brief.currency, speech)] : [])].join(' ');
  }
  const estimated = (of: 'fee' | 'reach') => plan.chosen.filter((outcome) => outcome[of].origin !== 'given').length;
  const [fees, reaches] = [estimated('fee'), estimated('reach')];
  const chosen = new Set(plan.chosen.map(({ influencer }) => influencer.row));
  const alike = issues.flatMap((issue) =>
    issue.code === 'same-person' && issue.row < issue.other && chosen.has(issue.row) && chosen.has(issue.other)
      ? say('total.same-person', { row: String(issue.row), other: String(issue.other) })
      : [],
  );
  return [
    say('total', { count: plan.chosen.length }),
    ...(brief.posts > 1 ? [say('total.posts', { count: brief.posts })] : []),
    ...(brief.handling > 0 ? [say('total.handling')] : []),
    ...(fees > 0 ? [say('total.fees', { count: fees })] : []),
    ...(reaches > 0 ? [say('total.reach', { count: String(reaches) })] : []),
    ...(worthUpTo.includes(undefined) ? [say('total.worth-unknown')] : []),
    ...alike,
  ].join(', ');
}
