import { ASSUMED_REACH_RATE, DROP_OUTS, MOST, OVERLAP, TRUST } from '../reference/assumed';
import { VIEWS_PER_PERSON } from '../reference/reach';
import { SPLIT } from '../reference/tier';

/** What a brief can say beside its goal and its budget, and how a roster is read. */
export const OPTIONS = [
  'audience',
  'overlap',
  'keywords',
  'country',
  'platforms',
  'most',
  'must',
  'leave',
  'strategy',
  'posts',
  'handling',
  'currency',
  'cpm',
  'conversion',
  'order value',
  'margin',
  'trust',
  'split',
  'tiers',
  'columns',
  'locale',
  'reach',
  'views per person',
  'drop outs',
] as const;

export type Option = (typeof OPTIONS)[number];

/** Which plan a shortlist shows. */
export const SHOWN = ['recommended', 'micro', 'macro', 'all'] as const;

export type Shown = (typeof SHOWN)[number];

/** What holds where nothing else is said; an option without one is blank. Typed again they are no choice of one's own. */
export const DEFAULTS = {
  overlap: OVERLAP.value,
  most: MOST.value,
  strategy: 'recommended',
  posts: 1,
  handling: 0,
  trust: TRUST.value,
  split: SPLIT,
  tiers: 'default',
  reach: ASSUMED_REACH_RATE.value,
  'views per person': VIEWS_PER_PERSON.value,
  'drop outs': DROP_OUTS.value,
} as const satisfies Partial<Readonly<Record<Option, string | number>>>;
