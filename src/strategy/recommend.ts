import { OVERLAP } from '../reference/assumed';
import type { Roster } from '../roster/roster';
import { assumptionsOf } from './assumptions';
import { targetAudience } from './audience';
import type { Brief } from './brief';
import { eligible } from './eligible';
import { estimateFees, type FeeOf } from './fees';
import { missingData } from './missing-data';
import { lowestFee, type Outcome, outcomesOf, type Side } from './outcome';
import { measureOf, planFor } from './plan';
import { reasonsFor } from './reasons';
import type { Plans, Reason, Recommendation, Strategy } from './recommendation';
import { CLOSE, FEES_FOR_FIT } from './thresholds';

/**
 * Micro or macro? Solves the best plan of each side of the roster under the brief and compares what the two bring:
 * different people reached for a launch, engagements for a niche audience and for sales.
 *
 * The answer is "not enough data" where the rows do not tell or where guessed fees decide, "either" where the plans
 * are close or the assumed overlap decides, else the side that is ahead.
 */
export function recommend(roster: Roster, brief: Brief): Recommendation {
  const influencers = eligible(roster);
  if (influencers.length === 0) {
    const reasons: Reason[] = [{ code: 'unread-roster', issue: roster.issues[0] }];
    return { strategy: 'not-enough-data', brief, plans: undefined, shortlist: undefined, reasons, assumptions: [] };
  }

  const [feeOf, ...otherFees] = estimateFees(influencers);
  const outcomes = outcomesOf(influencers, feeOf);
  const plans = plansFor(outcomes, brief, OVERLAP.value);
  const leader = leaderOf(plans, brief);
  const answer = (strategy: Strategy, reasons: readonly Reason[]): Recommendation => ({
    strategy,
    brief,
    plans,
    shortlist: plans[leader].chosen.length > 0 ? leader : undefined,
    reasons,
    assumptions: assumptionsOf(brief, outcomes, plans),
  });

  const missing = missingData(outcomes, brief);
  if (missing.length > 0) return answer('not-enough-data', missing);
  const guessed = outcomes.some(({ fee }) => fee.origin === 'assumed');
  const leaderUnder = (fees: FeeOf) => leaderOf(plansFor(outcomesOf(influencers, fees), brief, OVERLAP.value), brief);
  const feesDecide = guessed && otherFees.some((fees) => leaderUnder(fees) !== leader);
  if (feesDecide) return answer('not-enough-data', [{ code: 'fees-decide', enough: FEES_FOR_FIT }]);

  const reasons = reasonsFor(leader, plans, outcomes, brief);

  for (const side of ['micro', 'macro'] as const) {
    const first = lowestFee(outcomes.filter((outcome) => outcome.side === side));
    if (first > brief.budget) return answer(leader, [{ code: 'side-unaffordable', side, first, budget: brief.budget }]);
  }

  const measure = measureOf(brief.goal);
  if (measure === 'people') {
    const aheadAt = (share: number) => ({ share, side: leaderOf(plansFor(outcomes, brief, share), brief) });
    const [low, high] = [aheadAt(OVERLAP.low), aheadAt(OVERLAP.high)];
    if (low.side !== high.side) return answer('either', [{ code: 'overlap-decides', low, high }, ...reasons.slice(1)]);
  }
  const [micro, macro] = [plans.micro[measure], plans.macro[measure]];
  if (Math.abs(micro - macro) < CLOSE * Math.max(micro, macro)) {
    return answer('either', [{ code: 'close', measure, micro, macro }, ...reasons.slice(1)]);
  }
  return answer(leader, reasons);
}

function plansFor(outcomes: readonly Outcome[], brief: Brief, overlap: number): Plans {
  const audience = targetAudience(outcomes, overlap);
  return { micro: planFor('micro', outcomes, brief, audience), macro: planFor('macro', outcomes, brief, audience) };
}

function leaderOf(plans: Plans, brief: Brief): Side {
  const measure = measureOf(brief.goal);
  return plans.micro[measure] >= plans.macro[measure] ? 'micro' : 'macro';
}
