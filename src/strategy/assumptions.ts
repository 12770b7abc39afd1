import { ASSUMED_REACH_RATE, OVERLAP } from '../reference/assumed';
import { INZPIRE } from '../reference/cost-per-mille';
import { PAID_FEES } from '../reference/paid-fees';
import { MINTER, REACH_RATES, VIEWS_PER_PERSON } from '../reference/reach';
import { targetAudience } from './audience';
import type { Brief } from './brief';
import { ESTIMATES_CURRENCY } from './fees';
import type { Outcome } from './outcome';
import { measureOf, type Plan } from './plan';
import type { Assumption, Plans } from './recommendation';

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
    { code: 'overlap', share: OVERLAP.value, audience: targetAudience(outcomes, OVERLAP.value) },
    fromViews > 0 && {
      code: 'reach-from-views',
      count: fromViews,
      viewsPerPerson: VIEWS_PER_PERSON.value,
      source: VIEWS_PER_PERSON.source,
    },
    unobserved > 0 && {
      code: 'reach-not-observed',
      count: unobserved,
      published: [...new Set(REACH_RATES.map(({ platform }) => platform))],
      source: MINTER,
      assumedRate: ASSUMED_REACH_RATE.value,
    },
    fittedFees > 0 && { code: 'fees-fitted', count: fittedFees },
    estimatedFees > 0 && {
      code: 'fees-estimated',
      count: estimatedFees,
      currency: ESTIMATES_CURRENCY,
      costs: INZPIRE,
      payments: PAID_FEES.source,
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
