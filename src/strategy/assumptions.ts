import { COST_PER_MILLE_SOURCE, PAID_FEES_SOURCE } from '../reference/fees';
import {
  ASSUMED_REACH_RATE,
  REACH_RATES,
  REACH_RATES_SOURCE,
  VIEWS_PER_PERSON,
  VIEWS_PER_PERSON_SOURCE,
} from '../reference/reach';
import { targetAudience } from './audience';
import type { Brief } from './brief';
import { ESTIMATES_CURRENCY } from './fees';
import type { Outcome } from './outcome';
import { measureOf, type Plan } from './plan';
import type { Assumption, Plans } from './recommendation';
import { OVERLAP } from './thresholds';

/** What the plans take for granted, beyond the roster's own numbers. */
export function assumptionsOf(brief: Brief, outcomes: readonly Outcome[], { micro, macro }: Plans): Assumption[] {
  const count = (of: (outcome: Outcome) => boolean) => outcomes.filter(of).length;
  const fromViews = count(({ reach }) => reach.origin === 'derived');
  const unobserved = count(({ reach }) => reach.origin === 'assumed');
  const fittedFees = count(({ fee }) => fee.origin === 'derived');
  const estimatedFees = count(({ fee }) => fee.origin === 'assumed');
  const silent = measureOf(brief.goal) === 'engagements' ? count(({ engagements }) => engagements === undefined) : 0;
  const all: (Assumption | false)[] = [
    brief.example && { code: 'example-brief' },
    brief.goal === 'sales' && { code: 'sales-as-niche' },
    { code: 'one-post' },
    { code: 'most', most: brief.most },
    { code: 'overlap', share: OVERLAP.base, audience: targetAudience(outcomes, OVERLAP.base) },
    fromViews > 0 && {
      code: 'reach-from-views',
      count: fromViews,
      viewsPerPerson: VIEWS_PER_PERSON,
      source: VIEWS_PER_PERSON_SOURCE,
    },
    unobserved > 0 && {
      code: 'reach-not-observed',
      count: unobserved,
      published: Object.keys(REACH_RATES),
      source: REACH_RATES_SOURCE,
      assumedRate: ASSUMED_REACH_RATE,
    },
    fittedFees > 0 && { code: 'fees-fitted', count: fittedFees },
    estimatedFees > 0 && {
      code: 'fees-estimated',
      count: estimatedFees,
      currency: ESTIMATES_CURRENCY,
      costs: COST_PER_MILLE_SOURCE,
      payments: PAID_FEES_SOURCE,
    },
    silent > 0 && { code: 'without-engagements', count: silent },
    notProven(micro),
    notProven(macro),
  ];
  return all.filter((assumption) => assumption !== false);
}

function notProven({ side, couldBe }: Plan): Assumption | false {
  return couldBe > 1 && { code: 'not-proven', side, gap: couldBe - 1 };
}
