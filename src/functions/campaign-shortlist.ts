import type { Cell } from '../cells/cell';
import type { Outcome } from '../strategy/outcome';
import { shortlisted } from '../strategy/recommend';
import { ENGLISH } from '../texts/english';
import { issueTexts } from '../texts/issue';
import { totalText } from '../texts/shortlist';
import { campaignArguments } from './campaign-arguments';
import { type CellOrRange, errorIn } from './cell-policy';
import { tierNames } from './tier-names';

const HEADERS = [
  'Handle',
  'Platform',
  'Tier',
  'Followers',
  'Engagement rate',
  'Fee',
  'Worth up to',
  'Reach',
  'Engagements',
  'Row',
];

/**
 * Lists whom to book for a goal and a budget, best value for money first, each with the highest fee at which they would
 * still be in, and a row of totals.
 *
 * @category Campaign
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string} goal Optional. "launch" (most people), "niche" (most engagements) or "sales". Launch if omitted.
 * @param {number} budget Optional. What may be spent, such as 20000, in the roster's currency. An example if omitted.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "strategy=micro; most=10". See CAMPAIGN_OPTIONS.
 * @return {Array<Array<string|number>>} Handle, Platform, Tier, Followers, Engagement rate, Fee, Worth up to, Reach, Engagements, Row.
 * @remarks It is the recommended plan, or the one that the option strategy names: micro, macro or all. Engagement rate is what the
 * roster tells, by followers, so that platforms compare; Fee and Engagements are for all posts; Reach is people of a post,
 * its total different people. The last row begins with "Total" and says which numbers are estimates.
 * @example =INDEX(CAMPAIGN_SHORTLIST(A1:J61, "launch", 20000), 1, 1) // Handle
 * @customfunction
 */
export function CAMPAIGN_SHORTLIST(roster: CellOrRange, goal?: Cell, budget?: Cell, options?: CellOrRange): Cell[][] {
  const error = errorIn(roster, goal, budget, options);
  if (error) return [[error]];
  const { roster: read, brief, named } = campaignArguments('CAMPAIGN_SHORTLIST', roster, goal, budget, options);
  if (read.influencers.length === 0) throw new Error(issueTexts(read.issues, ENGLISH)[0]);
  const answer = shortlisted(read, brief);
  const plan = answer.shortlist && answer.plans?.[answer.shortlist];
  const tierName = tierNames(named);
  const chosen = plan?.chosen ?? [];
  const rows = chosen.map((outcome, i) => {
    const { handle, name, platform, followers, row } = outcome.influencer;
    return [
      handle || name,
      platform ?? '',
      tierName(followers, platform),
      followers,
      observedRate(outcome) ?? '',
      outcome.fee.value,
      answer.worthUpTo?.[i] ?? '',
      Math.round(outcome.reach.value),
      engagements(outcome, brief.posts),
      row,
    ];
  });
  const sum = (column: number) => rows.reduce((total, row) => total + (Number(row[column]) || 0), 0);
  const total = [
    totalText(answer, read, ENGLISH),
    '',
    '',
    sum(3),
    '',
    plan?.cost ?? 0,
    '',
    Math.round(plan?.people ?? 0),
    sum(8),
    '',
  ];
  return [HEADERS, ...rows, total];
}

function observedRate({ influencer, engagements: known }: Outcome): number | undefined {
  return known?.observed && known.observed.value / influencer.followers;
}

function engagements({ engagements: known }: Outcome, posts: number): Cell {
  return known ? Math.round(known.used.value * posts) : '';
}
