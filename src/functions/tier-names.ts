import type { Options } from '../cells/options';
import type { Platform } from '../reference/platform';
import { tiersOption } from './tiers-option';

/** The name of a tier; "" where the preset has none for that size or platform. */
export type TierName = (followers: number, platform: Platform | undefined) => string;

/** Tiers of the preset that the options name. */
export function tierNames(options: Options): TierName {
  const tierAt = tiersOption(options.get('tiers'));
  return (followers, platform) => {
    const tier = tierAt(followers, platform);
    return typeof tier === 'string' ? tier : '';
  };
}
