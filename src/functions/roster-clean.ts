import { type Cell, isErrorText } from '../cells/cell';
import { tierOf } from '../metrics/tier-of';
import { DEFAULT_TIERS } from '../reference/tier';
import type { Issue } from '../roster/issue';
import { readRoster } from '../roster/read-roster';
import type { Influencer } from '../roster/roster';
import { issueText, issueTexts } from '../texts/english/issue';
import type { CellOrRange } from './cell-policy';
import { MESSAGES } from './messages';
import { rosterOptions } from './roster-options';

const HEADERS = [
  'Name',
  'Handle',
  'Platform',
  'Followers',
  'Tier',
  'Engagement rate',
  'Basis',
  'Likes',
  'Comments',
  'Shares',
  'Views',
  'Following',
  'Fee',
  'Currency',
  'Niche',
  'Row',
  'Note',
];

/**
 * Turns any export into one clean table: one influencer per row, numbers as numbers, rates as fractions with what they
 * are by, the same account once, and notes on what was not understood.
 *
 * @param {Array<Array<string|number>>} roster The roster as it was pasted, with its headers if it has any, such as A1:J61.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "locale=tr; columns=C:followers".
 * @return {Array<Array<string|number>>} A table with the same 17 columns for every export; unknown is blank.
 * @example =INDEX(ROSTER_CLEAN(A1:J61), 6, 4) // 9400
 * @customfunction
 */
export function ROSTER_CLEAN(roster: CellOrRange, options?: CellOrRange): Cell[][] {
  if (typeof roster === 'string' && isErrorText(roster)) return [[roster]];
  if (roster === undefined) throw new Error(MESSAGES.missing('ROSTER_CLEAN', 'roster'));
  const { influencers, issues } = readRoster(
    Array.isArray(roster) ? roster : [[roster as Cell]],
    rosterOptions(options),
  );
  const notFound = issues.find(({ code }) => code === 'column-not-found');
  if (notFound) throw new Error(MESSAGES.columnNotFound(notFound.text));
  if (influencers.length === 0) throw new Error(issueTexts(issues)[0]);
  const notes = notesByRow(influencers, issues);
  return [HEADERS, ...influencers.map((influencer) => cleanRow(influencer, notes.get(influencer.row) ?? []))];
}

function cleanRow(influencer: Influencer, notes: readonly string[]): Cell[] {
  const { followers, engagementRate, basis } = influencer;
  return [
    influencer.name,
    influencer.handle,
    influencer.platform ?? '',
    followers ?? '',
    (followers !== undefined && tierOf(followers, DEFAULT_TIERS)) || '',
    engagementRate ?? '',
    engagementRate === undefined ? '' : (basis ?? 'unknown'),
    influencer.likes ?? '',
    influencer.comments ?? '',
    influencer.shares ?? '',
    influencer.views ?? '',
    influencer.following ?? '',
    influencer.fee ?? '',
    influencer.currency ?? '',
    influencer.niche,
    influencer.row,
    notes.join(' '),
  ];
}

/** What was noticed, beside the influencers that it is about; what is about none of them stands beside the first. */
function notesByRow(influencers: readonly Influencer[], issues: readonly Issue[]): Map<number, string[]> {
  const notes = new Map(influencers.map(({ row }): [number, string[]] => [row, []]));
  const others = issues.filter((issue) => !notes.has(issue.row));
  for (const issue of issues) notes.get(issue.row)?.push(issueText(issue));
  for (const issue of others) {
    if (issue.code === 'same-account')
      notes.get(issue.kept)?.push(`Row ${issue.row} repeats this account and is left out.`);
  }
  const [first] = notes.values();
  first?.push(...issueTexts(others.filter(({ code }) => code !== 'same-account')));
  return notes;
}
