import { folded } from '../cells/folded';
import type { Estimate } from '../metrics/estimate';
import type { Influencer } from '../roster/roster';

/** Of text that tells a share: a country's name and a number. */
const LONGEST_SHARE = 100;

/**
 * The part of an influencer's audience that is in a country: as the roster tells it ("United States=0.57"); all of it,
 * assumed, where it tells no more than where the influencer is, or nothing; none where the influencer is elsewhere.
 *
 * @example shareOfCountry({ audienceCountries: 'Spain=0.6, Turkey=0.25', country: '' }, 'Turkey') // { value: 0.25, origin: 'given' }
 */
export function shareOfCountry({ audienceCountries, country }: Influencer, wanted: string): Estimate {
  const shares = audienceCountries.split(/[;\n]|,(?!\d)/).flatMap((part) => {
    if (part.length > LONGEST_SHARE) return [];
    const [, name = '', number = '', sign] = /^\s*(.+?)[\s=:(]+(\d+(?:[.,]\d+)?)\s*(%?)\)?\s*$/.exec(part) ?? [];
    const value = Number(number.replace(',', '.'));
    return name === '' ? [] : { name, value: sign || value > 1 ? value / 100 : value };
  });
  if (shares.length > 0) {
    const own = shares.find(({ name }) => folded(name) === folded(wanted));
    return { value: Math.min(own?.value ?? 0, 1), origin: 'given' };
  }
  const isElsewhere = country !== '' && !country.split(/[,/;]/).some((part) => folded(part.trim()) === folded(wanted));
  return { value: isElsewhere ? 0 : 1, origin: 'assumed' };
}
