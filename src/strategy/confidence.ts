import type { Plans } from './plans';
import type { Confidence, Strategy } from './recommendation';
import type { Simulation } from './simulation';
import { ASSUMED_INPUTS, SPEND_ON_GIVEN_FEES } from './thresholds';
import type { Measure } from './value';

/** How far an answer can be relied on, its assumptions given: what it rests on, and how far the runs agree. */
export function confidenceOf(
  strategy: Strategy,
  { micro, macro }: Plans,
  { low, high }: Simulation,
  measure: Measure,
): Confidence {
  const chosen = [...micro.chosen, ...macro.chosen];
  const isAssumed = ({ reach, engagements }: (typeof chosen)[number]) =>
    measure === 'people' ? reach.origin === 'assumed' : engagements?.observed === undefined;
  if (chosen.filter(isAssumed).length > ASSUMED_INPUTS * chosen.length) return 'low';
  const isOneSided = low > 0 || high < 0;
  const areFeesGiven = [micro, macro].every((plan) => {
    const onGiven = plan.chosen.reduce((sum, { fee }) => sum + (fee.origin === 'given' ? fee.value : 0), 0);
    return onGiven >= SPEND_ON_GIVEN_FEES * plan.cost;
  });
  return strategy !== 'either' && isOneSided && areFeesGiven ? 'high' : 'medium';
}
