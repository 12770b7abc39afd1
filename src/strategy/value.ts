import { combinedReach } from '../metrics/combined-reach';
import { shareReached } from './audience';
import type { Brief } from './brief';
import type { Outcome } from './outcome';

/** What a campaign counts: different people reached, engagements among the right people, or what sales leave over. */
export type Measure = 'people' | 'engagements' | 'profit';

/** @example measureOf({ goal: 'niche', prices: undefined }) // 'engagements' */
export function measureOf({ goal, prices }: Pick<Brief, 'goal' | 'prices'>): Measure {
  if (goal === 'launch') return 'people';
  return goal === 'sales' && prices ? 'profit' : 'engagements';
}

/** Engagements of all posts among the right people; 0 where nobody knows. */
export function rightEngagements({ engagements, match, inCountry }: Outcome, { posts }: Brief): number {
  return (engagements?.used.value ?? 0) * match.value * inCountry.value * posts;
}

/**
 * What the orders that engagements lead to earn, in the brief's currency; nothing without prices.
 *
 * @example earnings(2_000, { prices: { conversion: 5, orderValue: 40, margin: 0.5 } }) // 200
 */
export function earnings(engagements: number, { prices }: Brief): number {
  if (!prices) return 0;
  return (engagements / 1000) * prices.conversion * prices.orderValue * prices.margin;
}

/**
 * What an influencer adds to a plan, in a unit that adds up. The people that several reach do not, but −ln(1 − p) does,
 * p the part of the audience that each reaches: the plan with the highest sum is the one that reaches most people.
 */
export function worth(outcome: Outcome, brief: Brief, audience: number): number {
  switch (measureOf(brief)) {
    case 'people':
      return -Math.log1p(-shareReached(outcome, audience));
    case 'engagements':
      return rightEngagements(outcome, brief);
    case 'profit':
      return earnings(rightEngagements(outcome, brief), brief) - outcome.fee.value;
  }
}

/** What the goal counts, of several influencers together. */
export function totalValue(outcomes: readonly Outcome[], brief: Brief, audience: number): number {
  if (measureOf(brief) === 'people') return peopleReached(outcomes, audience);
  return outcomes.reduce((sum, outcome) => sum + worth(outcome, brief, audience), 0);
}

/** Different people of the audience who are reached at least once. */
export function peopleReached(outcomes: readonly Outcome[], audience: number): number {
  if (audience <= 0) return 0;
  return combinedReach(
    outcomes.map((outcome) => shareReached(outcome, audience) * audience),
    audience,
  );
}
