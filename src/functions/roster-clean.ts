import type { Cell } from '../cells/cell';
import type { Influencer } from '../roster/roster';
import { ENGLISH } from '../texts/english';
import { issueTexts } from '../texts/issue';
import { type CellOrRange, errorIn } from './cell-policy';
import { rosterArgument } from './roster-argument';
import { notesOf } from './roster-notes';
import { optionsNamed } from './roster-options';
import { type TierName, tierNames } from './tier-names';

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
 * understood; what concerns no row that is kept stands in the first. Of the options (CAMPAIGN_OPTIONS), these bear on it: tiers,
 * locale (how numbers are spelled where their cells leave it open, such as tr or de_CH) and columns (what columns are where
 * the reading is to be overruled, by header or by letter counted from the range’s first column, such as C:followers,
 * Abos:ignored). A column can be: name, last name, handle, link, platform, followers, following, posts, engagement rate, basis,
 * engagements, likes, comments, shares, saves, views, reach, impressions, fee, currency, niche, fit, bio, country, audience
 * country, credibility, or ignored.
 * @example =INDEX(ROSTER_CLEAN(A1:J61), 6, 4) // 9400
 * @customfunction
 */
export function ROSTER_CLEAN(roster: CellOrRange, options?: CellOrRange): Cell[][] {
  const error = errorIn(roster, options);
  if (error) return [[error]];
  const named = optionsNamed(options);
  const read = rosterArgument('ROSTER_CLEAN', roster, named);
  const { influencers, issues } = read;
  if (influencers.length === 0) throw new Error(issueTexts(issues, ENGLISH)[0]);
  const notes = notesOf(read);
  const tierName = tierNames(named);
  return [HEADERS, ...influencers.map((influencer, i) => cleanRow(influencer, tierName, notes[i] as string))];
}

function cleanRow(influencer: Influencer, tierName: TierName, note: string): Cell[] {
  const { followers, engagementRate, basis, platform } = influencer;
  return [
    influencer.name,
    influencer.handle,
    platform ?? '',
    followers ?? '',
    followers === undefined ? '' : tierName(followers, platform),
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
