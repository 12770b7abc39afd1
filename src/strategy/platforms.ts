import { groupBy } from '../metrics/group-by';
import type { Platform } from '../reference/platform';
import type { Campaign } from './campaign';
import { type Plans, plansFrom, poolsOf } from './plans';
import { SIDES } from './side';
import { leaderOf, type Standing, standingOfSides } from './standing';
import { ROWS_FOR_MEDIAN } from './thresholds';

/** Micro against macro on one platform alone. */
export interface OnPlatform {
  readonly platform: Platform;
  readonly standing: Standing;
  readonly micro: number;
  readonly macro: number;
}

/** Who is ahead shows before the last thousandth is proven. */
const EFFORT = { gap: 1e-3, steps: 300_000 };

/** Where there are several, those that have both sides, each solved alone under the whole budget, for the same audience. */
export function onPlatforms(campaign: Campaign): OnPlatform[] {
  const byPlatform = groupBy(campaign.outcomes, ({ influencer }) => influencer.platform);
  if (byPlatform.size < 2) return [];
  return [...byPlatform].flatMap(([platform, outcomes]): OnPlatform[] => {
    const isBoth = SIDES.every((side) => outcomes.filter((outcome) => outcome.side === side).length >= ROWS_FOR_MEDIAN);
    if (!platform || !isBoth) return [];
    const alone = { ...campaign, outcomes, must: new Set<never>() };
    const plans = plansFrom(poolsOf(alone), alone, EFFORT);
    const standing = plans && standingOfSides(plans);
    if (!plans || !standing || plans.micro.chosen.length === 0 || plans.macro.chosen.length === 0) return [];
    return [{ platform, standing, micro: plans.micro.value, macro: plans.macro.value }];
  });
}

/**
 * Whether the platform tells the sides apart and not the size: on platforms that have both sides, the leader of all is
 * ahead on none.
 */
export function isThePlatform(plans: Plans, platforms: readonly OnPlatform[]): boolean {
  return (
    platforms.length > 0 &&
    platforms.every(({ micro, macro, standing }) => {
      const ahead = micro >= macro ? 'micro' : 'macro';
      return standing === 'either' || ahead !== leaderOf(plans);
    })
  );
}

/** Whether no platform has both sides and none is in both plans: size cannot be told from platform. */
export function areSidesApart({ micro, macro }: Plans, platforms: readonly OnPlatform[]): boolean {
  if (platforms.length > 0 || micro.chosen.length === 0 || macro.chosen.length === 0) return false;
  const ofMicro = new Set(micro.chosen.map(({ influencer }) => influencer.platform));
  return !macro.chosen.some(({ influencer }) => ofMicro.has(influencer.platform));
}
