import { OVERLAP } from '../reference/assumed';
import { targetAudience } from './audience';
import type { Campaign } from './campaign';
import { confidenceOf } from './confidence';
import { lowestFee } from './missing-data';
import { type Plans, type Pools, plansFrom, poolsOf } from './plans';
import { areSidesApart, isThePlatform, type OnPlatform, onPlatforms } from './platforms';
import type { Confidence, Reason, Strategy } from './recommendation';
import { SIDES, type Side } from './side';
import { type Simulation, simulate } from './simulation';
import { leaderOf, standingOf } from './standing';
import { AGREEING_RUNS, CLOSE, MIX_RUNS } from './thresholds';
import { measureOf, rightEngagements } from './value';

export interface Decision {
  readonly strategy: Strategy;
  readonly confidence: Confidence;
  /** Why it is this and no other. */
  readonly headline: readonly Reason[];
  readonly platforms: readonly OnPlatform[];
  readonly compared: Simulation | undefined;
}

/** Mixed, either or the leader: the first rule that holds decides. */
export function decide(campaign: Campaign, plans: Plans, pools: Pools): Decision {
  const { brief } = campaign;
  const measure = measureOf(brief);
  const { micro, macro, all } = plans;
  const leader = leaderOf(plans);
  const notCompared = (strategy: Strategy, ...headline: Reason[]): Decision => {
    return { strategy, confidence: 'not-compared', headline, platforms: [], compared: undefined };
  };
  if (brief.prices && measure === 'profit' && all.chosen.length === 0) {
    const { conversion } = brief.prices;
    return notCompared('either', { code: 'nothing-pays', conversion, breakEven: breakEven(campaign) });
  }
  for (const side of SIDES) {
    const first = lowestFee(campaign.outcomes.filter((one) => one.side === side && !campaign.leave.has(one)));
    const other = side === 'micro' ? 'macro' : 'micro';
    if (first > brief.budget)
      return notCompared(other, { code: 'side-unaffordable', side, first, budget: brief.budget });
  }

  const compared = simulate(campaign, plans, pools);
  const platforms = onPlatforms(campaign);
  const answer = (strategy: Strategy, ...headline: Reason[]): Decision => {
    const confidence = confidenceOf(strategy, plans, compared, measure);
    return { strategy, confidence, headline, platforms, compared };
  };
  if (standingOf(plans) === 'mixed' && compared.mixAhead >= MIX_RUNS) {
    const pure = Math.max(micro.value, macro.value);
    return answer('mixed', { code: 'mix-ahead', measure, value: all.value, pure, side: leader });
  }
  const ahead: Reason = {
    code: 'ahead',
    side: leader,
    measure,
    value: plans[leader].value,
    other: Math.min(micro.value, macro.value),
  };
  if (Math.abs(compared.median) < CLOSE) {
    return answer('either', { code: 'close', measure, micro: micro.value, macro: macro.value });
  }
  const agreeing = leader === 'micro' ? compared.microAhead : 1 - compared.microAhead;
  if (agreeing < AGREEING_RUNS) return answer('either', { code: 'runs-disagree', leader, share: agreeing }, ahead);
  const deciding = overlapDecides(campaign, leader);
  if (deciding) return answer('either', deciding);
  if (isThePlatform(plans, platforms)) {
    const lines = platforms.map((on): Reason => ({ code: 'on-platform', on, measure }));
    return answer('either', { code: 'the-platform', leader, measure }, ...lines);
  }
  if (areSidesApart(plans, platforms)) return { ...answer(leader, ahead, { code: 'sides-apart' }), confidence: 'low' };
  return answer(leader, ahead);
}

/** Eight comparisons; who is ahead shows before the last hair is proven. */
const EFFORT = { gap: 1e-4, steps: 300_000 };

/** Says where the leader changes, if it does so within the range of an overlap that nobody knows. */
function overlapDecides(campaign: Campaign, leader: Side): Reason | undefined {
  const { brief, outcomes } = campaign;
  if (measureOf(brief) !== 'people' || brief.audience !== undefined || brief.chosen.includes('overlap'))
    return undefined;
  const leaderAt = (overlap: number): Side | undefined => {
    const there = { ...campaign, audience: targetAudience(outcomes, brief, overlap) };
    const plans = plansFrom(poolsOf(there), there, EFFORT);
    return plans && leaderOf(plans);
  };
  const other = leader === 'micro' ? 'macro' : 'micro';
  const end = [OVERLAP.low, OVERLAP.high].find((overlap) => leaderAt(overlap) === other);
  if (end === undefined) return undefined;
  let [same, changed]: [number, number] = [OVERLAP.value, end];
  for (let halving = 0; halving < 6; halving++) {
    const middle = (same + changed) / 2;
    if (leaderAt(middle) === leader) same = middle;
    else changed = middle;
  }
  return { code: 'overlap-decides', leader, at: OVERLAP.value, other, end, crossing: changed };
}

/** Orders per 1,000 engagements at which the first influencer would pay back; undefined where nobody has engagements. */
function breakEven({ brief, outcomes, leave }: Campaign): number | undefined {
  const { orderValue, margin } = brief.prices ?? { orderValue: 0, margin: 0 };
  const lowest = outcomes
    .filter((outcome) => !leave.has(outcome))
    .reduce((least, outcome) => {
      const perOrder = (rightEngagements(outcome, brief) / 1000) * orderValue * margin;
      return perOrder > 0 ? Math.min(least, outcome.fee.value / perOrder) : least;
    }, Number.POSITIVE_INFINITY);
  return Number.isFinite(lowest) ? lowest : undefined;
}
