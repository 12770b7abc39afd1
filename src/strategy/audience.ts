import { combinedReach } from '../metrics/combined-reach';
import type { Outcome } from './outcome';
import { HIGHEST_SHARE_REACHED } from './thresholds';

/**
 * How many people the roster's influencers draw their audiences from, so that two of them have on average the given
 * share in common: Σa² / (overlap · Σa) over their reaches a. It depends on the roster and never on the budget.
 *
 * @param overlap the share that two audiences have in common, 0 to 1
 */
export function targetAudience(outcomes: readonly Outcome[], overlap: number): number {
  let sum = 0;
  let squares = 0;
  for (const { reach } of outcomes) {
    sum += reach.value;
    squares += reach.value ** 2;
  }
  return sum > 0 ? squares / (overlap * sum) : 0;
}

/** −ln(1 − p), p the share of the audience reached: these add up where the people reached do not. */
export function reachWeight({ reach }: Outcome, audience: number): number {
  return audience > 0 ? -Math.log1p(-Math.min(reach.value / audience, HIGHEST_SHARE_REACHED)) : 0;
}

/** People of the audience reached at least once. */
export function peopleReached(outcomes: readonly Outcome[], audience: number): number {
  if (audience <= 0) return 0;
  const highest = HIGHEST_SHARE_REACHED * audience;
  return combinedReach(
    outcomes.map(({ reach }) => Math.min(reach.value, highest)),
    audience,
  );
}
