import type { Platform } from '../reference/platform';
import { REACH_RATES } from '../reference/reach';
import { DEFAULT_TIERS } from '../reference/tier';
import { tierOf } from './tier-of';

/**
 * The share of followers that a post reaches, by what was published for the platform and the size; undefined where
 * nothing was.
 *
 * Source: Minter.io (2019), see src/reference/reach.ts.
 *
 * @example reachRate('Instagram', 50_000) // 0.22945
 */
export function reachRate(platform: Platform, followers: number): number | undefined {
  const tier = tierOf(followers, DEFAULT_TIERS);
  return REACH_RATES.find((entry) => entry.platform === platform && entry.tier === tier)?.rate;
}
