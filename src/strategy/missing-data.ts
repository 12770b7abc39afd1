import type { SizedInfluencer } from '../roster/roster';
import type { Campaign } from './campaign';
import type { Outcome } from './outcome';
import type { Reason } from './recommendation';
import { SIDES, type Side } from './side';
import { FEES_FOR_FIT, OBSERVED_SHARE } from './thresholds';
import { measureOf } from './value';

/** Why the two sides cannot be compared from these rows; empty where they can. */
export function missingData({ brief, outcomes, leave }: Campaign, influencers: readonly SizedInfluencer[]): Reason[] {
  const left = new Set([...leave].map(({ influencer }) => influencer));
  const isMicro = ({ followers }: SizedInfluencer) => followers < brief.split;
  const rows = (side: Side) =>
    influencers.filter((influencer) => isMicro(influencer) === (side === 'micro') && !left.has(influencer));
  const cheapest = lowestFee(outcomes.filter((outcome) => !leave.has(outcome)));
  const tooDear: Reason[] =
    cheapest > brief.budget && Number.isFinite(cheapest)
      ? [{ code: 'nothing-affordable', budget: brief.budget, cheapest }]
      : [];
  const missing = SIDES.filter((side) => rows(side).length === 0).map(
    (side): Reason => ({ code: 'one-side-missing', missing: side, count: influencers.length, split: brief.split }),
  );
  if (missing.length > 0) return [...missing, ...tooDear];

  const unknown = influencers.length - outcomes.length;
  if (unknown > 0) return [{ code: 'fees-unknown', count: unknown, currency: brief.currency, enough: FEES_FOR_FIT }];
  if (tooDear.length > 0) return tooDear;

  const isLaunch = measureOf(brief) === 'people';
  const isObserved = ({ reach, engagements, fee }: Outcome) =>
    isLaunch ? reach.origin !== 'assumed' || fee.origin === 'given' : engagements?.observed !== undefined;
  return SIDES.flatMap((side): Reason[] => {
    const own = outcomes.filter((outcome) => outcome.side === side);
    const known = own.filter(isObserved).length;
    if (known >= OBSERVED_SHARE * own.length) return [];
    return [{ code: isLaunch ? 'nothing-observed' : 'no-rates', side, known, of: own.length }];
  });
}

/** Infinity where there is nobody to pay. */
export function lowestFee(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((lowest, { fee }) => Math.min(lowest, fee.value), Number.POSITIVE_INFINITY);
}
