import type { Cell } from '../cells/cell';
import { DEFAULTS, OPTIONS } from '../strategy/option';
import { ENGLISH } from '../texts/english';

/**
 * The options of campaigns and rosters with their defaults and what they mean. Copy the table, edit the values, and pass
 * it as options.
 *
 * @category Campaign
 * @return {Array<Array<string|number>>} Option, Value (the default; blank where there is none), Meaning.
 * @remarks A copy counts only where its values differ from the defaults, so that what is assumed stays marked as assumed.
 * @example =INDEX(CAMPAIGN_OPTIONS(), 7, 2) // 20
 * @customfunction
 */
export function CAMPAIGN_OPTIONS(): Cell[][] {
  const defaults: Readonly<Record<string, string | number>> = DEFAULTS;
  return [
    ['Option', 'Value', 'Meaning'],
    ...OPTIONS.map((option) => [option, defaults[option] ?? '', ENGLISH.say(`meaning.${option}`)]),
  ];
}
