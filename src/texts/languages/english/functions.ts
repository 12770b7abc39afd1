import type { Catalogue } from '../../speech';

/** What only formulas say. It has no translation: a result must not change with who opens the file. */
export const FUNCTIONS = {
  // What each option means, as the table of options tells it.
  'meaning.audience': 'People whom the campaign is for. Type this or overlap, not both.',
  'meaning.overlap':
    'The share of an audience that two influencers have in common. Answers are checked from 5% to 30% unless you type your own.',
  'meaning.keywords': 'Words of the niche, separated by commas, that bios or categories should match.',
  'meaning.country': 'The country of the audience, as your roster spells it.',
  'meaning.platforms': 'Where the campaign runs, separated by commas. All if blank.',
  'meaning.most': 'How many influencers your team can manage.',
  'meaning.must': 'Handles or names that every plan must have, separated by commas.',
  'meaning.leave': 'Handles or names to leave out, separated by commas.',
  'meaning.strategy': 'Which plan the shortlist shows: recommended, micro, macro or all.',
  'meaning.posts': 'Posts per influencer. Fee and engagements are multiplied, reach is not.',
  'meaning.handling': 'What each influencer costs beside the fee: product, shipping, time.',
  'meaning.currency': 'Of the budget, such as EUR, where your roster names none.',
  'meaning.cpm': 'What a thousand impressions cost you. It fills fees that your roster does not give.',
  'meaning.conversion': 'For sales: orders per 1,000 engagements.',
  'meaning.order value': 'For sales: what an order is worth.',
  'meaning.margin': 'For sales: the part of it that you earn, such as 40%.',
  'meaning.trust': 'How far observed engagement counts as it stands: 1 fully, 0 as peers of the size have it.',
  'meaning.split': 'Followers at which the macro side begins.',
  'meaning.tiers': 'Names of tiers: a preset of TIER_TABLE.',
  'meaning.columns': 'What columns are where their reading is to be overruled, such as C:followers, Price:fee.',
  'meaning.locale': 'How numbers are spelled where their cells leave it open, such as tr or de_CH.',
  'meaning.reach': 'People reached per follower where neither your roster nor a source tells, such as 20%.',
  'meaning.views per person': 'Views for each person reached: people watch more than once.',
  'meaning.drop outs': 'The share of the chosen who drop out before they post, unpaid. The simulation replaces them.',

  // What is out of the ordinary, by how much, against what, and a common harmless cause.
  'check.low-rate':
    'Engagement rate {rate} by {basis}, published for this size is {published} (see BENCHMARK_TABLE). Often the audience is an old one, or posts are rare.',
  'check.high-rate':
    'Engagement rate {rate} by {basis}, published for this size is {published} (see BENCHMARK_TABLE). Often a post went viral.',
  'check.many-likes-per-comment': '{ratio} likes per comment, usual is {low} to {high}. Often comments are limited.',
  'check.no-comments':
    'No comments on {likes} likes, usual is one for {low} to {high}. Often comments are switched off.',
  'check.more-comments-than-likes':
    '{comments} comments on {likes} likes, usual is one for {low} to {high}. Often a giveaway, or likes are hidden.',
  'check.follows-more':
    'Follows {following} accounts and has {followers} followers; above {massFollowing} is called mass following. Often a community where all follow back.',

  // Of the account whose row is kept.
  'repeats.one': 'Row {row} repeats this account and is left out.',
  repeats: '{count} rows repeat this account and are left out.',
} as const satisfies Catalogue;

export type FunctionWords = typeof FUNCTIONS;
