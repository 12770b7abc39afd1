import { type Cell, isBlank } from '../cells/cell';
import { readNumbers } from '../cells/read-numbers';
import { median } from '../metrics/median';
import { MOST } from '../reference/assumed';
import { SPLIT } from '../reference/tier';
import type { Roster } from '../roster/roster';
import { eligible } from './eligible';
import { ESTIMATES_CURRENCY, estimateFees } from './fees';

/** launch: as many different people as possible. niche: the most engagements. sales: niche, until it is given prices. */
export const GOALS = ['launch', 'niche', 'sales'] as const;

export type Goal = (typeof GOALS)[number];

/** What a campaign is to do, and within what limits. */
export interface Brief {
  readonly goal: Goal;
  readonly budget: number;
  /** Of budget and fees, an ISO code: the roster's, or that of estimated fees; undefined where nobody names one. */
  readonly currency: string | undefined;
  /** How many influencers the team can manage. */
  readonly most: number;
  /** Nobody typed the budget: it is one at which both sides can be compared. */
  readonly example: boolean;
}

export type BriefProblem =
  | { readonly code: 'unknown-goal'; readonly text: string; readonly allowed: readonly string[] }
  | { readonly code: 'unreadable-budget'; readonly text: string };

const GOAL_WORDS: ReadonlyMap<string, Goal> = new Map(
  Object.entries<Goal>({
    launch: 'launch',
    awareness: 'launch',
    reach: 'launch',
    niche: 'niche',
    engagement: 'niche',
    sales: 'sales',
    conversions: 'sales',
  }),
);

/**
 * A brief from what somebody typed, in a cell or a form; what is blank is filled by the example.
 *
 * @example readBrief({ goal: 'awareness', budget: '20K' }, exampleBrief(roster)) // { goal: 'launch', budget: 20000 }
 */
export function readBrief(typed: { goal: Cell; budget: Cell }, example: Brief): Brief | BriefProblem {
  const goal = isBlank(typed.goal) ? example.goal : GOAL_WORDS.get(String(typed.goal).trim().toLowerCase());
  if (!goal) return { code: 'unknown-goal', text: String(typed.goal), allowed: [...GOAL_WORDS.keys()] };
  if (isBlank(typed.budget)) return { ...example, goal };
  // Money has no three decimals, so "20,000" and "20.000" are thousands.
  const [budget] = readNumbers([typed.budget], { threeDigits: 'thousands' }).values;
  if (budget === undefined || budget <= 0) return { code: 'unreadable-budget', text: String(typed.budget) };
  return { ...example, goal, budget, example: false };
}

/** A launch with enough budget for ten usual influencers, or for one macro-influencer and a half. */
export function exampleBrief(roster: Roster): Brief {
  const influencers = eligible(roster);
  const [feeOf] = estimateFees(influencers);
  const fees = influencers.map((influencer) => ({ ...feeOf(influencer), followers: influencer.followers }));
  const usual = median(fees.map(({ value }) => value)) ?? 0;
  const macro = median(fees.flatMap(({ value, followers }) => (followers >= SPLIT ? value : []))) ?? 0;
  return {
    goal: 'launch',
    budget: roundUp(Math.max(10 * usual, 1.5 * macro)),
    currency: roster.currency ?? (fees.some(({ origin }) => origin === 'assumed') ? ESTIMATES_CURRENCY : undefined),
    most: MOST.value,
    example: true,
  };
}

/** To two leading digits, as people choose budgets. */
function roundUp(amount: number): number {
  const unit = 10 ** Math.max(Math.floor(Math.log10(Math.max(amount, 1))) - 1, 0);
  return Math.ceil(amount / unit) * unit;
}
