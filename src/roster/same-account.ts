import type { Issue } from './issue';
import type { Influencer } from './roster';

/** Keeps the fuller row of an account that stands there twice, the upper one of equals, and says so for the other. */
export function withoutRepeats(influencers: readonly Influencer[]): { kept: Influencer[]; issues: Issue[] } {
  const fullest = new Map<string, Influencer>();
  for (const influencer of influencers) {
    const known = fullest.get(account(influencer));
    if (!known || filled(influencer) > filled(known)) fullest.set(account(influencer), influencer);
  }
  const kept: Influencer[] = [];
  const issues: Issue[] = [];
  for (const influencer of influencers) {
    const fuller = fullest.get(account(influencer)) ?? influencer;
    if (fuller === influencer) kept.push(influencer);
    else issues.push({ code: 'same-account', row: influencer.row, text: influencer.handle, kept: fuller.row });
  }
  return { kept, issues };
}

/** Rows without a handle are accounts of their own. */
function account({ handle, platform, row }: Influencer): string {
  return handle ? `${handle.toLowerCase()} ${platform ?? ''}` : String(row);
}

const filled = (influencer: Influencer) =>
  Object.values(influencer).filter((value) => value !== undefined && value !== '').length;
