import { type Roster, type SizedInfluencer, sized } from '../roster/roster';

/** The influencers that a plan can choose from: their size is known, and their fee is in the roster's currency. */
export function eligible(roster: Roster): SizedInfluencer[] {
  return sized(roster).filter(
    ({ fee, currency }) => fee === undefined || !currency || !roster.currency || currency === roster.currency,
  );
}
