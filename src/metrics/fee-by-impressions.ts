import { COST_PER_MILLE } from '../reference/cost-per-mille';
import type { Platform } from '../reference/platform';
import type { Range } from './range';

/**
 * What a post costs by published costs per thousand impressions, in US dollars; undefined where none was published.
 *
 * Sources: src/reference/cost-per-mille.ts.
 *
 * @example feeByImpressions(10_000, 'Instagram') // { low: 50, value: 370, high: 1_000 }
 */
export function feeByImpressions(impressions: number, platform: Platform): Range | undefined {
  const cost = (bound: 'low' | 'mid' | 'high') =>
    COST_PER_MILLE.find((entry) => entry.platform === platform && entry.bound === bound)?.cost;
  const [low, mid, high] = [cost('low'), cost('mid'), cost('high')];
  if (low === undefined || mid === undefined || high === undefined) return undefined;
  const thousands = impressions / 1000;
  return { low: thousands * low, value: thousands * mid, high: thousands * high };
}
