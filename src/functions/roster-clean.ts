import type { Cell } from '../cells/cell';
import { tierOf } from '../metrics/tier-of';
import { DEFAULT_TIERS } from '../reference/tier';
import { readRoster } from '../roster/read-roster';
import type { Influencer } from '../roster/roster';
import { issueTexts } from '../texts/english/issue';
import { type CellOrRange, errorIn } from './cell-policy';
import { MESSAGES } from './messages';
import { notesOf } from './roster-notes';
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
 * @category Roster
 * @param {Array<Array<string|number>>} roster The roster as it was pasted, with its headers if it has any, such as A1:J61.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "locale=tr; columns=C:followers".
 * @return {Array<Array<string|number>>} A table with the same 17 columns for every export; unknown is blank.
 * @remarks The columns: Name, Handle, Platform, Followers, Tier, Engagement rate, Basis, Likes, Comments, Shares, Views,
 * Following, Fee, Currency, Niche, Row, Note. Rates are fractions; Basis is what they are by: followers, views, reach,
 * impressions, or unknown. Currency is the ISO code, Row counts from the top of the range, and Note says what was not
 * understood; what concerns no row that is kept stands in the first. Options: locale (how numbers are spelled where their
 * cells leave it open, such as tr or de_CH) and columns (what columns are where the reading is to be overruled, by header
 * or by letter counted from the range’s first column, such as C:followers, Abos:ignored). A column can be: name, last
 * name, handle, link, platform, followers, following, posts, engagement rate, basis, engagements, likes, comments, shares,
 * saves, views, reach, impressions, fee, currency, niche, bio, country, credibility, or ignored.
 * @example =INDEX(ROSTER_CLEAN(A1:J61), 6, 4) // 9400
 * @customfunction
 */
export function ROSTER_CLEAN(roster: CellOrRange, options?: CellOrRange): Cell[][] {
  const error = errorIn(roster, options);
  if (error) return [[error]];
  if (roster === undefined) throw new Error(MESSAGES.missing('ROSTER_CLEAN', 'roster'));
  const read = readRoster(Array.isArray(roster) ? roster : [[roster as Cell]], rosterOptions(options));
  const { influencers, issues } = read;
  const notFound = issues.find(({ code }) => code === 'column-not-found');
  if (notFound) throw new Error(MESSAGES.columnNotFound(notFound.text));
  if (influencers.length === 0) throw new Error(issueTexts(issues)[0]);
  const notes = notesOf(read);
  return [HEADERS, ...influencers.map((influencer, i) => cleanRow(influencer, notes[i] as string))];
}

function cleanRow(influencer: Influencer, note: string): Cell[] {
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
    note,
  ];
}
