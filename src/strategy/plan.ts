import { choose } from '../planner/choose';
import { peopleReached, reachWeight } from './audience';
import type { Brief, Goal } from './brief';
import type { Outcome, Side } from './outcome';

/** What a goal counts: different people reached, or engagements. */
export type Measure = 'people' | 'engagements';

export function measureOf(goal: Goal): Measure {
  return goal === 'launch' ? 'people' : 'engagements';
}

/** The best that a brief can buy on one side of the roster. */
export interface Plan {
  readonly side: Side;
  /** Best value for money first. */
  readonly chosen: readonly Outcome[];
  readonly cost: number;
  /** Different people reached. */
  readonly people: number;
  readonly engagements: number;
  /** The influencer who brings most of it, and the part of the plan's worth that hangs on them, 0 to 1. */
  readonly largest: { readonly outcome: Outcome; readonly share: number } | undefined;
  /** No other choice could be worth more than this times the plan's worth: 1 where the plan is proven best. */
  readonly couldBe: number;
}

/** Fees are compared to the cent. */
const CENTS = 100;

/** The plan of a side: solved to the optimum, or with the gap that the search left open. */
export function planFor(side: Side, outcomes: readonly Outcome[], brief: Brief, audience: number): Plan {
  const worth = (outcome: Outcome) =>
    measureOf(brief.goal) === 'people' ? reachWeight(outcome, audience) : (outcome.engagements?.value ?? 0);
  const own = outcomes.filter((outcome) => outcome.side === side);
  const solution = choose(
    own.map((outcome) => ({ value: worth(outcome), cost: Math.round(outcome.fee.value * CENTS) })),
    { budget: Math.floor(brief.budget * CENTS), most: brief.most },
  );
  const forMoney = (outcome: Outcome) => worth(outcome) / outcome.fee.value;
  const chosen = own
    .filter((_, index) => solution.chosen.includes(index))
    .sort((a, b) => forMoney(b) - forMoney(a) || a.influencer.row - b.influencer.row);
  const [largest] = [...chosen].sort((a, b) => worth(b) - worth(a));
  return {
    side,
    chosen,
    cost: solution.cost / CENTS,
    people: peopleReached(chosen, audience),
    engagements: chosen.reduce((sum, { engagements }) => sum + (engagements?.value ?? 0), 0),
    largest: largest && { outcome: largest, share: worth(largest) / solution.value },
    couldBe: solution.value > 0 ? solution.bound / solution.value : 1,
  };
}
