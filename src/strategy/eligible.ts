import { folded } from '../cells/folded';
import type { Influencer, Roster, SizedInfluencer } from '../roster/roster';
import { sized } from '../roster/roster';
import { shareOfCountry } from './audience-country';
import type { Brief } from './brief';

/**
 * The influencers that a campaign could book, in an order of their own, by platform, then handle: their size is known,
 * their fee is in the brief's currency, and they are where the campaign is. Those that the brief leaves out are among
 * them, for the target audience is drawn from all.
 */
export function eligible(roster: Roster, brief: Brief): SizedInfluencer[] {
  return sized(roster)
    .filter((influencer) => whyNot(influencer, brief) === undefined)
    .sort(inOrder);
}

/** Why an influencer whose size is known cannot be booked. */
export function whyNot(
  influencer: Influencer,
  { currency, platforms, country }: Brief,
): 'currency' | 'platform' | 'country' | undefined {
  const { platform, fee } = influencer;
  if (fee !== undefined && influencer.currency && currency && influencer.currency !== currency) return 'currency';
  if (platforms.length > 0 && !(platform && platforms.includes(platform))) return 'platform';
  if (country && shareOfCountry(influencer, country).value === 0) return 'country';
  return undefined;
}

/** Whether a handle or a name of a brief means this influencer. */
export function isMeant({ handle, name }: Influencer, text: string): boolean {
  const bare = (one: string) => folded(one).replace(/^@/, '');
  return bare(text) !== '' && (bare(handle) === bare(text) || bare(name) === bare(text));
}

/** Does not depend on the rows' order; of two that are alike in all but that, either may come first. */
function inOrder(a: Influencer, b: Influencer): number {
  return (
    compare(a.platform ?? '', b.platform ?? '') ||
    compare(a.handle.toLowerCase(), b.handle.toLowerCase()) ||
    compare(a.name, b.name) ||
    compare(content(a), content(b))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const content = ({ row: _, ...rest }: Influencer) => JSON.stringify(rest);
