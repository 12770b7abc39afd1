import type { Cell } from '../cells/cell';
import { sized } from '../roster/roster';
import { eligible } from '../strategy/eligible';
import { summariseTiers } from '../strategy/tier-summary';
import { ENGLISH } from '../texts/english';
import { issueTexts } from '../texts/issue';
import { campaignArguments } from './campaign-arguments';
import { type CellOrRange, errorIn } from './cell-policy';
import { tierNames } from './tier-names';

const HEADERS = [
  'Tier',
  'Influencers',
  'Followers',
  'Median engagement rate',
  'Median fee',
  'Median reach',
  'Cost per engagement',
];

/**
 * Sums up a roster by tier: how many there are, how they engage, what they cost and whom they reach.
 *
 * @category Roster
 * @param {Array<Array<string|number>>} roster The roster with its header row, such as A1:J61.
 * @param {string|Array<Array<string>>} options Optional. A range of two columns, name and value, or a text such as "platforms=TikTok; tiers=IAB UK". See CAMPAIGN_OPTIONS.
 * @return {Array<Array<string|number>>} Tier, Influencers, Followers, Median engagement rate, Median fee, Median reach, Cost per engagement.
 * @remarks A row for each tier that the roster has, the smallest first; what it does not tell is blank. Followers are those of all. The
 * engagement rate is by followers on every platform, the fee is of those that are given, reach is people of a post, estimated
 * where the roster does not tell ([METHOD](METHOD.md)). Cost per engagement is all that is paid by all engagements, of rows that
 * tell both. Of the options, platforms, country, currency, tiers, columns, locale, reach and views per person bear on it.
 * @example =INDEX(ROSTER_SUMMARY(A1:J61), 2, 1) // Nano
 * @customfunction
 */
export function ROSTER_SUMMARY(roster: CellOrRange, options?: CellOrRange): Cell[][] {
  const error = errorIn(roster, options);
  if (error) return [[error]];
  const { roster: read, brief, named } = campaignArguments('ROSTER_SUMMARY', roster, '', '', options);
  const tierName = tierNames(named);
  if (sized(read).length === 0) throw new Error(issueTexts(read.issues, ENGLISH)[0]);
  const tiers = summariseTiers(eligible(read, brief), brief, ({ followers, platform }) =>
    tierName(followers, platform),
  );
  return [
    HEADERS,
    ...tiers.map(({ tier, influencers, followers, rate, fee, reach, costPerEngagement }) => [
      tier,
      influencers,
      followers,
      rate ?? '',
      fee ?? '',
      reach ?? '',
      costPerEngagement ?? '',
    ]),
  ];
}
