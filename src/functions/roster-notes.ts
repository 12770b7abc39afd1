import type { Issue } from '../roster/issue';
import type { Influencer, Roster } from '../roster/roster';
import { ENGLISH } from '../texts/english';
import { issueText, issueTexts, OF_THE_RANGE, repeatsText } from '../texts/issue';

/** What was noticed of each influencer; what is about none of them stands with the first. */
export function notesOf({ influencers, columns, issues }: Roster): string[] {
  const byRow = new Map(influencers.map(({ row }): [number, Issue[]] => [row, []]));
  const repeats = new Map<string, Issue[]>();
  const others: Issue[] = [];
  for (const issue of issues) {
    const own = OF_THE_RANGE.has(issue.code) ? undefined : byRow.get(issue.row);
    if (issue.code === 'same-account') {
      const account = accountIn(issue.kept, issue.text);
      const known = repeats.get(account);
      if (known) known.push(issue);
      else repeats.set(account, [issue]);
    } else if (own) own.push(issue);
    else others.push(issue);
  }
  return influencers.map((influencer, i) => {
    const { row, handle, name } = influencer;
    const repeated = repeats.get(accountIn(row, handle || name));
    const own = (byRow.get(row) ?? []).filter((issue) => isAbout(influencer, issue, columns));
    return [
      ...(repeated ? [repeatsText(repeated, ENGLISH)] : []),
      ...own.map((issue) => issueText(issue, ENGLISH)),
      ...(i === 0 ? issueTexts(others, ENGLISH) : []),
    ]
      .map(capitalised)
      .join(' ');
  });
}

/** A row may tell of accounts on several platforms; an issue of it may be about one of them. */
function isAbout({ handle, name, platform }: Influencer, issue: Issue, columns: Roster['columns']): boolean {
  if (issue.code === 'same-person' && issue.platform === platform) return false;
  if (issue.code === 'same-person' || issue.code === 'no-followers') return issue.text === (handle || name);
  const ofColumn = 'field' in issue ? columns[issue.column - 1]?.platform : undefined;
  return !ofColumn || !platform || ofColumn === platform;
}

const accountIn = (row: number, who: string) => `${row} ${who.toLowerCase()}`;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
