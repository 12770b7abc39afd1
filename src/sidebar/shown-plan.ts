import type { PoolName } from '../strategy/pool';

/** A plan that can be looked at: one of ours, or that of one's own ticks. */
export type ShownPlan = PoolName | 'mine';
