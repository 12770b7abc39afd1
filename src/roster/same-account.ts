import type { Issue } from './issue';
import type { Influencer } from './roster';

/**
 * Keeps the fuller row of an account that stands there twice, and says so for the other. Of two as full the one with
 * more followers is kept, then any by what it says, so that the order of the rows does not matter.
 */
export function withoutRepeats(influencers: readonly Influencer[]): { kept: Influencer[]; issues: Issue[] } {
  const best = new Map<string, Influencer>();
  const accounts = influencers.map(account);
  influencers.forEach((influencer, i) => {
    const key = accounts[i] as string;
    const known = best.get(key);
    if (!known || compare(influencer, known) < 0) best.set(key, influencer);
  });
  const kept: Influencer[] = [];
  const issues: Issue[] = [];
  influencers.forEach((influencer, i) => {
    const fuller = best.get(accounts[i] as string);
    if (!fuller || fuller === influencer) kept.push(influencer);
    else {
      const text = influencer.handle || influencer.name;
      issues.push({ code: 'same-account', row: influencer.row, column: 1, text, kept: fuller.row });
    }
  });
  return { kept, issues };
}

/** An account is told by its handle; where there is none, by the name; rows with neither are accounts of their own. */
function account({ handle, name, platform, row }: Influencer): string {
  return `${handle ? handle.toLowerCase() : name ? `name ${name}` : row} ${platform ?? ''}`;
}

/** Below 0 where `a` is to be kept. */
function compare(a: Influencer, b: Influencer): number {
  return (
    filled(b) - filled(a) ||
    (b.followers ?? 0) - (a.followers ?? 0) ||
    (content(a) < content(b) ? -1 : content(a) > content(b) ? 1 : 0)
  );
}

const filled = (influencer: Influencer) =>
  Object.values(influencer).filter((value) => value !== undefined && value !== '').length;

const content = ({ row: _, ...rest }: Influencer) => JSON.stringify(rest);
