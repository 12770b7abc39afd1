import type { Roster } from '../../roster/roster';
import type { Recommendation } from '../../strategy/recommendation';
import { counted } from './numbers';
import { reasonText } from './reason';

/** "Total of 4 influencers; 2 fees estimated; rows 3 and 7 may be the same person’s", or why there are none. */
export function totalText(
  { plans, shortlist, reasons, brief, worthUpTo = [] }: Recommendation,
  { issues }: Roster,
): string {
  const plan = shortlist && plans?.[shortlist];
  if (!plan) return `Total: nobody. ${reasons[0] ? reasonText(reasons[0], brief.currency) : ''}`.trim();
  const estimated = (of: 'fee' | 'reach') => plan.chosen.filter((outcome) => outcome[of].origin !== 'given').length;
  const [fees, reaches] = [estimated('fee'), estimated('reach')];
  const chosen = new Set(plan.chosen.map(({ influencer }) => influencer.row));
  const alike = issues.flatMap((issue) =>
    issue.code === 'same-person' && issue.row < issue.other && chosen.has(issue.row) && chosen.has(issue.other)
      ? `rows ${issue.row} and ${issue.other} may be the same person’s`
      : [],
  );
  return [
    `Total of ${counted(plan.chosen.length, 'influencer')}`,
    ...(fees > 0 ? [`${counted(fees, 'fee')} estimated`] : []),
    ...(reaches > 0 ? [`reach of ${reaches} estimated`] : []),
    ...(worthUpTo.includes(undefined) ? ['too many to work out for all what they are worth'] : []),
    ...alike,
  ].join('; ');
}
