import { SPLIT } from '../reference/tier';
import type { Brief } from './brief';
import { ESTIMATES_CURRENCY } from './fees';
import { lowestFee, type Outcome, type Side } from './outcome';
import { measureOf } from './plan';
import type { Reason } from './recommendation';
import { FEES_FOR_FIT, OBSERVED_SHARE } from './thresholds';

const SIDES = ['micro', 'macro'] as const;

/** Why the two sides cannot be compared from these rows; empty where they can. */
export function missingData(outcomes: readonly Outcome[], brief: Brief): Reason[] {
  const of = (side: Side) => outcomes.filter((outcome) => outcome.side === side);
  const missing = SIDES.filter((side) => of(side).length === 0);
  if (missing.length > 0)
    return missing.map((side) => ({ code: 'one-side-missing', missing: side, count: outcomes.length, split: SPLIT }));

  const { currency } = brief;
  if (currency !== ESTIMATES_CURRENCY && outcomes.some(({ fee }) => fee.origin === 'assumed')) {
    return [{ code: 'fees-in-another-currency', currency, enough: FEES_FOR_FIT }];
  }
  const cheapest = lowestFee(outcomes);
  if (cheapest > brief.budget) return [{ code: 'nothing-affordable', budget: brief.budget, cheapest }];

  const launch = measureOf(brief.goal) === 'people';
  const observed = ({ reach, engagements, fee }: Outcome) =>
    launch ? reach.origin !== 'assumed' || fee.origin === 'given' : engagements !== undefined;
  return SIDES.flatMap((side): Reason[] => {
    const known = of(side).filter(observed).length;
    if (known >= OBSERVED_SHARE * of(side).length) return [];
    return [{ code: launch ? 'nothing-observed' : 'no-rates', side, known, of: of(side).length }];
  });
}
