import { type Cell, cellText } from '../cells/cell';
import { folded } from '../cells/folded';
import { TIER_PRESETS, type TierPreset } from '../reference/tier-presets';
import { MESSAGES } from './messages';

/**
 * The preset of that name, the default one for a blank.
 *
 * @throws where there is none
 */
export function presetNamed(name: Cell): TierPreset {
  const plain = plainName(cellText(name)) || 'default';
  const preset = TIER_PRESETS.find((some) => plainName(some.name) === plain);
  if (preset) return preset;
  const names = TIER_PRESETS.map((some) => some.name);
  throw new Error(MESSAGES.unknownTiers(name, names));
}

/** "IAB UK" and "iab-uk" are one. */
function plainName(name: string): string {
  return folded(name).replace(/[^a-z0-9]/g, '');
}
