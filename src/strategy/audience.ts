import type { Brief } from './brief';
import type { Outcome } from './outcome';
import { HIGHEST_SHARE_REACHED } from './thresholds';

/**
 * How many people the campaign is for: as typed, or as many as the roster's influencers draw their audiences from where
 * two of them have on average the given share in common: Σa² / (overlap · Σa) over their reaches a. It depends on the
 * roster and never on the budget, nor on whom the brief leaves out.
 *
 * @param overlap the share that two audiences have in common, above 0, up to 1
 */
export function targetAudience(outcomes: readonly Outcome[], { audience }: Brief, overlap: number): number {
  if (audience !== undefined) return audience;
  let [sum, squares] = [0, 0];
  for (const { reach, inCountry } of outcomes) {
    const people = reach.value * inCountry.value;
    sum += people;
    squares += people ** 2;
  }
  return sum > 0 ? squares / (overlap * sum) : 0;
}

/** The part of the target audience that an influencer reaches; nobody reaches more than half of it. */
export function shareReached({ reach, inCountry, match }: Outcome, audience: number): number {
  if (audience <= 0) return 0;
  return Math.min((reach.value * inCountry.value * match.value) / audience, HIGHEST_SHARE_REACHED);
}
