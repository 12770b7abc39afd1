import { FIELDS, type Field } from '../../roster/field';
import type { PoolName } from '../../strategy/pool';
import { counted } from './numbers';

/** "engagement rate" as the entry of a list. */
const FIELD_NAMES = Object.fromEntries(
  FIELDS.map((field) => [field, field.charAt(0).toUpperCase() + field.slice(1)]),
) as Readonly<Record<Field, string>>;

/** The sidebar's own words; those of the answer stand beside this file. */
export const SIDEBAR_TEXTS = {
  reading: 'Reading the sheet…',
  readingFailed: 'The sheet could not be read. Nothing was changed.',
  tryAgain: 'Try again',
  roster: 'Roster',
  readFrom: (count: number, sheetName: string) => `${counted(count, 'influencer')} read from “${sheetName}”.`,
  readAgain: 'Read again',
  columns: (count: number) => `${counted(count, 'column')} recognised`,
  otherColumns: (count: number) => `${counted(count, 'column')} not used`,
  fields: { ...FIELD_NAMES, ignored: 'Not used' },
  asRecognised: 'As recognised',
  inFormulas: (options: string) => `In formulas, pass the option “${options}”.`,
  notRemembered: 'Your choice holds here, but it could not be kept with the document.',
  cellGone: 'That cell is no longer there. Read the sheet again.',
  moreIssues: (count: number) => `And ${count.toLocaleString('en')} more.`,
  issues: (count: number) => `${counted(count, 'thing')} noticed`,
  goal: 'Goal',
  budget: (currency: string | undefined) => (currency ? `Budget (${currency})` : 'Budget'),
  exampleBudget: (amount: string) => `${amount} (example)`,
  recommendation: 'Recommendation',
  confidence: 'Confidence',
  pools: { micro: 'Micro', macro: 'Macro', all: 'All' } satisfies Record<PoolName, string>,
  plans: {
    plan: 'Best plan',
    influencers: 'Influencers',
    cost: 'Cost',
    people: 'People reached',
    engagements: 'Engagements',
    profit: 'Left over',
    ahead: 'ahead',
  },
  shortlist: {
    headings: {
      micro: 'Shortlist of the micro plan',
      macro: 'Shortlist of the macro plan',
      all: 'Shortlist of the best plan of all',
    } satisfies Record<PoolName, string>,
    influencer: 'Influencer',
    reach: 'Reach',
    fee: 'Fee',
    upTo: (amount: string) => `worth up to ${amount}`,
    row: (row: number) => `row ${row}`,
    estimated: 'estimated',
  },
  flips: 'What would change it',
  workingOut: 'Working it out…',
  studies: (count: number) => `Research, which is divided (${counted(count, 'study', 'studies')})`,
  assumptions: (count: number) => `${counted(count, 'assumption')}`,
};
