import { folded } from '../cells/folded';
import type { Issue } from './issue';
import type { Influencer } from './roster';

/**
 * Says of accounts on two platforms, on the rows of both, that they may be the same person's: they have the same
 * handle, or the same name of several words. Accounts of one row are plainly the same person's and need no word.
 */
export function samePersons(influencers: readonly Influencer[]): Issue[] {
  const first = new Map<string, Influencer>();
  const bySign = new Map<string, Influencer[]>();
  for (const influencer of influencers) {
    for (const sign of signsOf(influencer)) {
      const known = first.get(sign);
      const alike = bySign.get(sign);
      if (!known) first.set(sign, influencer);
      else if (alike) alike.push(influencer);
      else bySign.set(sign, [known, influencer]);
    }
  }
  const issues = new Map<Influencer, Issue>();
  for (const alike of bySign.values()) {
    const one = alike.find(({ platform }) => platform);
    const elsewhere = alike.find(({ platform }) => platform && platform !== one?.platform);
    for (const influencer of alike) {
      const { row, handle, name, platform } = influencer;
      const other = platform === one?.platform ? elsewhere : one;
      if (!platform || !other?.platform || other.row === row || issues.has(influencer)) continue;
      const text = handle || name;
      issues.set(influencer, { code: 'same-person', row, column: 1, text, other: other.row, platform: other.platform });
    }
  }
  return [...issues.values()];
}

function signsOf({ handle, name }: Influencer): string[] {
  const signs = handle ? [handle.toLowerCase()] : [];
  if (name.trim().includes(' ')) signs.push(folded(name));
  return signs;
}
