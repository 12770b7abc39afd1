import type { Effort } from '../planner/choose';
import type { Campaign } from './campaign';
import { type Plan, planFrom } from './plan';
import { type Pool, type PoolName, poolOf } from './pool';
import { SIDES } from './side';

/** The best of each side alone, and the best of all. */
export type Plans = Readonly<Record<PoolName, Plan>>;

export const POOL_NAMES: readonly PoolName[] = [...SIDES, 'all'];

export type Pools = Readonly<Record<PoolName, Pool>>;

export function poolsOf(campaign: Campaign): Pools {
  return { micro: poolOf(campaign, 'micro'), macro: poolOf(campaign, 'macro'), all: poolOf(campaign, 'all') };
}

/** undefined where whoever must be in exceeds the budget or the number. */
export function plansFrom(pools: Pools, campaign: Campaign, effort?: Effort): Plans | undefined {
  const [micro, macro, all] = POOL_NAMES.map((name) => planFrom(pools[name], campaign, effort));
  return micro && macro && all && { micro, macro, all };
}
