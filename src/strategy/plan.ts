import type { Effort } from '../planner/choose';
import type { Campaign } from './campaign';
import { fromCents, inCents } from './money';
import type { Outcome } from './outcome';
import { type Pool, solve } from './pool';
import { peopleReached, rightEngagements, totalValue, worth } from './value';

/** Influencers for a brief, and what they bring together. */
export interface Plan {
  /** Best value for money first. */
  readonly chosen: readonly Outcome[];
  /** What the goal counts. */
  readonly value: number;
  /** In the brief's currency, to the cent. */
  readonly cost: number;
  /** Different people reached. */
  readonly people: number;
  /** Among the right people; undefined where they are known of nobody. */
  readonly engagements: number | undefined;
  /** The influencer who brings most of it, and the part of the plan's worth that hangs on them, 0 to 1. */
  readonly largest: { readonly outcome: Outcome; readonly share: number } | undefined;
  /** No other choice could be worth more than this part on top: 0 where the plan is proven best. */
  readonly gap: number;
}

/** The best plan from a pool, solved to the optimum or with the gap left open; undefined where whoever must be in does not fit. */
export function planFrom(pool: Pool, campaign: Campaign, effort?: Effort): Plan | undefined {
  const { budget, most } = campaign.brief;
  const choice = solve(pool, budget, most, effort);
  return (
    choice &&
    planOf(
      choice.chosen.map((index) => pool.outcomes[index] as Outcome),
      campaign,
      choice.gap,
    )
  );
}

/** What some influencers bring together, whoever chose them. */
export function planOf(outcomes: readonly Outcome[], { brief, audience }: Campaign, gap = 0): Plan {
  const worths = new Map(outcomes.map((outcome) => [outcome, worth(outcome, brief, audience)]));
  const worthOf = (outcome: Outcome) => worths.get(outcome) as number;
  const chosen = [...outcomes].sort(byValueForMoney(worthOf));
  const sum = [...worths.values()].reduce((total, one) => total + Math.max(one, 0), 0);
  const largest = chosen.reduce<Outcome | undefined>(
    (most, outcome) => (most && worthOf(most) >= worthOf(outcome) ? most : outcome),
    undefined,
  );
  const isSilent = chosen.length > 0 && chosen.every(({ engagements }) => !engagements);
  return {
    chosen,
    value: totalValue(chosen, brief, audience),
    cost: fromCents(chosen.reduce((total, { fee }) => total + inCents(fee.value), 0)),
    people: peopleReached(chosen, audience),
    engagements: isSilent ? undefined : chosen.reduce((total, outcome) => total + rightEngagements(outcome, brief), 0),
    largest: largest && sum > 0 ? { outcome: largest, share: worthOf(largest) / sum } : undefined,
    gap,
  };
}

/** Those who cost nothing first, the more they bring the earlier. */
export function byValueForMoney(worthOf: (outcome: Outcome) => number): (a: Outcome, b: Outcome) => number {
  const rank = (outcome: Outcome) =>
    outcome.fee.value > 0 ? worthOf(outcome) / outcome.fee.value : Number.POSITIVE_INFINITY;
  return (a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one === other ? worthOf(b) - worthOf(a) : other - one;
  };
}
