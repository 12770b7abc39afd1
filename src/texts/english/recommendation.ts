import { quoted } from '../../cells/cell';
import type { Brief, BriefProblem, Goal } from '../../strategy/brief';
import type { Plan } from '../../strategy/plan';
import type { Strategy } from '../../strategy/recommendation';
import { counted, money, rounded } from './numbers';

export const STRATEGY_NAMES: Readonly<Record<Strategy, string>> = {
  micro: 'Micro',
  macro: 'Macro',
  either: 'Either',
  'not-enough-data': 'Not enough data',
};

export const GOAL_NAMES: Readonly<Record<Goal, string>> = {
  launch: 'Launch: most people reached',
  niche: 'Niche: most engagements',
  sales: 'Sales: most engagements',
};

export function briefText({ goal, budget, currency, most, example }: Brief): string {
  return `${GOAL_NAMES[goal]}, with ${money(budget, currency)}${example ? ' (an example)' : ''} and up to ${counted(most, 'influencer')}`;
}

export function planText({ chosen, cost, people, engagements }: Plan, currency: string | undefined): string {
  if (chosen.length === 0) return 'nobody fits';
  return `${counted(chosen.length, 'influencer')} for ${money(cost, currency)}: ${rounded(people)} different people, ${rounded(engagements)} engagements`;
}

export function briefProblemText(problem: BriefProblem): string {
  switch (problem.code) {
    case 'unknown-goal':
      return `${quoted(problem.text)} is no goal. Use one of: ${problem.allowed.join(', ')}.`;
    case 'unreadable-budget':
      return `${quoted(problem.text)} is no budget. Type an amount above 0, such as 20000.`;
  }
}
