import { quoted } from '../../cells/cell';
import type { BriefProblem, NumberKind } from '../../strategy/brief';
import type { Option } from '../../strategy/option';

/** What each option means, as the table of options tells it. */
export const OPTION_MEANINGS: Readonly<Record<Option, string>> = {
  audience: 'People whom the campaign is for. Type this or overlap, not both.',
  overlap:
    'The share of an audience that two influencers have in common. Answers are checked from 5% to 30% unless you type your own.',
  keywords: 'Words of the niche, separated by commas, that bios or categories should match.',
  country: 'The country of the audience, as your roster spells it.',
  platforms: 'Where the campaign runs, separated by commas. All if blank.',
  most: 'How many influencers your team can manage.',
  must: 'Handles or names that every plan must have, separated by commas.',
  leave: 'Handles or names to leave out, separated by commas.',
  strategy: 'Which plan the shortlist shows: recommended, micro, macro or all.',
  posts: 'Posts per influencer. Fee and engagements are multiplied, reach is not.',
  handling: 'What each influencer costs beside the fee: product, shipping, time.',
  currency: 'Of the budget, such as EUR, where your roster names none.',
  cpm: 'What a thousand impressions cost you. It fills fees that your roster does not give.',
  conversion: 'For sales: orders per 1,000 engagements.',
  'order value': 'For sales: what an order is worth.',
  margin: 'For sales: the part of it that you earn, such as 40%.',
  trust: 'How far observed engagement counts as it stands: 1 fully, 0 as peers of the size have it.',
  split: 'Followers at which the macro side begins.',
  tiers: 'Names of tiers: a preset of TIER_TABLE.',
  columns: 'What columns are where their reading is to be overruled, such as C:followers, Price:fee.',
  locale: 'How numbers are spelled where their cells leave it open, such as tr or de_CH.',
};

const NUMBERS: Readonly<Record<NumberKind, string>> = {
  amount: 'Type 0 or an amount, such as 50.',
  'above-zero': 'Type a number above 0, such as 50000.',
  whole: 'Type a whole number, such as 10.',
  share: 'Type a number from 0 to 1, such as 0.7.',
  part: 'Type a part of the whole, such as 15% or 0.15.',
};

export function briefProblemText(problem: BriefProblem): string {
  switch (problem.code) {
    case 'unknown-option':
      return `options: ${quoted(problem.text)} is unknown. Use one of: ${problem.allowed.join(', ')}.`;
    case 'option-without-value':
      return `options: ${quoted(problem.text)} has no value. Write "most=10; audience=500000", or pass a range of two columns, name and value.`;
    case 'unknown-goal':
      return `${quoted(problem.text)} is no goal. Use one of: ${problem.allowed.join(', ')}.`;
    case 'unreadable-budget':
      return `${quoted(problem.text)} is no budget. Type an amount above 0, such as 20000.`;
    case 'unreadable-option':
      return `${problem.option}: ${quoted(problem.text)} does not fit. ${NUMBERS[problem.kind]}`;
    case 'unknown-choice':
      return `${problem.option}: ${quoted(problem.text)} is unknown. Use one of: ${problem.allowed.join(', ')}.`;
    case 'unknown-currency':
      return `currency: ${quoted(problem.text)} is unknown. Use a code such as EUR.`;
    case 'audience-and-overlap':
      return 'Type the audience or the overlap, not both: each tells the other.';
    case 'other-currency':
      return `currency: fees of this roster are in ${problem.ofRoster}, so the budget cannot be in ${problem.currency}.`;
    case 'not-in-roster':
      return `${problem.option}: ${quoted(problem.text)} is not in this roster. Use handles or names as it spells them.`;
    case 'must-and-leave':
      return `${quoted(problem.text)} must be in and is to be left out; only one of both is possible.`;
    case 'must-not-eligible':
      return `must: ${quoted(problem.text)} cannot be booked: followers are not told, or platform, country or currency are others than the brief’s.`;
  }
}
