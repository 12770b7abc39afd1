import { randomLcg, randomNormal } from 'd3-random';
import { tierOf } from '../metrics/tier-of';
import { OVERLAP, SPREADS } from '../reference/assumed';
import { DEFAULT_TIERS } from '../reference/tier';
import type { Campaign } from './campaign';
import { inCents } from './money';
import type { Outcome } from './outcome';
import { byValueForMoney } from './plan';
import { type Plans, POOL_NAMES, type Pools } from './plans';
import type { PoolName } from './pool';
import { LIKELY, MIX_AHEAD_IN_RUNS } from './thresholds';
import { totalValue, worth } from './value';

/** How the plans fare where their inputs are not quite true. */
export interface Simulation {
  /** How far micro is ahead of macro, as a part of the larger of both; below 0 where macro is. */
  readonly median: number;
  /** Eight of ten runs lie between. */
  readonly low: number;
  readonly high: number;
  /** The part of the runs in which micro is ahead. */
  readonly microAhead: number;
  /** The part of the runs in which the mix is clearly ahead of both. */
  readonly mixAhead: number;
}

const RUNS = 400;

/** Plans of many influencers, of which chance averages out anyway, are run less often. */
const BOOKINGS = 100_000;
const SEED = 0.5;

/** So many stand by for those who drop out. */
const STAND_BY = 20;

/**
 * Runs the plans many times with inputs that miss as far as such inputs do (src/reference/assumed.ts): those of a whole
 * tier on a platform together, and of each influencer alone. Some drop out, unpaid, and are replaced by the next best
 * value for money. Always the same draws: the same roster and brief have the same answer.
 */
export function simulate(campaign: Campaign, plans: Plans, pools: Pools): Simulation {
  const { brief, outcomes } = campaign;
  const source = randomLcg(SEED);
  const normal = randomNormal.source(source)(0, 1);
  const teams = teamsOf(campaign, plans, pools);
  const everybody = new Set(Object.values(teams).flat());
  const inOrder = outcomes.filter((outcome) => everybody.has(outcome));
  const isOverlapAssumed = brief.audience === undefined && !brief.chosen.includes('overlap');

  const ahead: number[] = [];
  let mixAhead = 0;
  const runs = Math.max(Math.min(RUNS, Math.round(BOOKINGS / inOrder.length)), 40);
  for (let run = 0; run < runs; run++) {
    // Drawn in any case, so that one choice more or less in the brief does not change all other draws.
    const overlap = OVERLAP.low * (OVERLAP.high / OVERLAP.low) ** source();
    const audience = isOverlapAssumed ? (campaign.audience * brief.overlap) / overlap : campaign.audience;
    const habits = new Map<string, Habits>();
    const happened = new Map<Outcome, Outcome>();
    for (const outcome of inOrder) {
      const { influencer } = outcome;
      const group = `${tierOf(influencer.followers, DEFAULT_TIERS)} ${influencer.platform}`;
      const shared = habits.get(group) ?? { reach: normal(), rate: normal(), fee: normal() };
      habits.set(group, shared);
      const own = { reach: normal(), rate: normal(), fee: normal() };
      const dropsOut = source() < brief.dropOuts;
      if (!dropsOut) happened.set(outcome, asItHappens(outcome, shared, own));
    }
    const value = (name: PoolName) => totalValue(booked(teams[name], happened, brief), brief, audience);
    const [micro, macro, all] = [value('micro'), value('macro'), value('all')];
    const larger = Math.max(Math.abs(micro), Math.abs(macro));
    ahead.push(larger > 0 ? (micro - macro) / larger : 0);
    if (all >= (1 + MIX_AHEAD_IN_RUNS) * Math.max(micro, macro)) mixAhead++;
  }
  const ascending = ahead.sort((a, b) => a - b);
  const at = (share: number) => ascending[Math.round(share * (runs - 1))] as number;
  return {
    median: at(0.5),
    low: at(LIKELY[0]),
    high: at(LIKELY[1]),
    microAhead: ahead.filter((by) => by > 0).length / runs,
    mixAhead: mixAhead / runs,
  };
}

/** How far a tier on a platform is from what was expected, in standard deviations. */
interface Habits {
  readonly reach: number;
  readonly rate: number;
  readonly fee: number;
}

/** Each plan's influencers and, after them, those who stand by. */
function teamsOf({ brief, audience }: Campaign, plans: Plans, pools: Pools): Record<PoolName, Outcome[]> {
  const teamOf = (name: PoolName) => {
    const { chosen } = plans[name];
    const isChosen = new Set(chosen);
    const worths = new Map(pools[name].outcomes.map((outcome, i) => [outcome, pools[name].items[i]?.value ?? 0]));
    const others = pools[name].outcomes.filter(
      (outcome) => !isChosen.has(outcome) && worth(outcome, brief, audience) > 0,
    );
    const standBy = others.sort(byValueForMoney((outcome) => worths.get(outcome) as number)).slice(0, STAND_BY);
    return [...chosen, ...standBy];
  };
  const [micro = [], macro = [], all = []] = POOL_NAMES.map(teamOf);
  return { micro, macro, all };
}

function asItHappens(outcome: Outcome, shared: Habits, own: Habits): Outcome {
  const { reach, engagements, fee } = outcome;
  const { ownObserved, ownEstimated, sharedObserved, sharedEstimated, sharedFee } = SPREADS;
  const miss = (isObserved: boolean, habit: number, ownHabit: number) =>
    isObserved
      ? Math.exp(sharedObserved.value * habit + ownObserved.value * ownHabit)
      : Math.exp(sharedEstimated.value * habit + ownEstimated.value * ownHabit);
  const priced =
    fee.origin === 'given'
      ? 1
      : Math.exp(ownEstimated.value * own.fee + (fee.origin === 'assumed' ? sharedFee.value * shared.fee : 0));
  return {
    ...outcome,
    reach: { ...reach, value: reach.value * miss(reach.origin !== 'assumed', shared.reach, own.reach) },
    engagements: engagements && {
      ...engagements,
      used: {
        ...engagements.used,
        value: engagements.used.value * miss(engagements.observed !== undefined, shared.rate, own.rate),
      },
    },
    fee: { ...fee, value: fee.value * priced },
  };
}

/** Who is paid in a run: the plan in its order as long as money and places last, then those who stand by. */
function booked(
  team: readonly Outcome[],
  happened: ReadonlyMap<Outcome, Outcome>,
  { budget, most }: Campaign['brief'],
): Outcome[] {
  const taken: Outcome[] = [];
  let left = inCents(budget);
  for (const outcome of team) {
    const real = happened.get(outcome);
    if (!real || inCents(real.fee.value) > left || taken.length >= most) continue;
    taken.push(real);
    left -= inCents(real.fee.value);
  }
  return taken;
}
