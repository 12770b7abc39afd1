import { ASSUMED_REACH_RATE, VIEWS_PER_PERSON } from '../reference/reach';
import { targetAudience } from './audience';
import type { Brief } from './brief';
import type { FeeModel } from './fees';
import type { Outcome } from './outcome';
import { measureOf, type Plan } from './plan';
import type { Assumption, Plans } from './recommendation';
import { OVERLAP } from './thresholds';

/** What the plans take for granted, beyond the roster's own numbers. */
export function assumptionsOf(
  brief: Brief,
  outcomes: readonly Outcome[],
  { basis }: FeeModel,
  { micro, macro }: Plans,
): Assumption[] {
  const count = (of: (outcome: Outcome) => boolean) => outcomes.filter(of).length;
  const fromViews = count(({ reach }) => reach.origin === 'derived');
  const unobserved = count(({ reach }) => reach.origin === 'assumed');
  const missingFees = count(({ fee }) => fee.origin !== 'given');
  const silent = measureOf(brief.goal) === 'engagements' ? count(({ engagements }) => engagements === undefined) : 0;
  const all: (Assumption | false)[] = [
    brief.example && { code: 'example-brief' },
    brief.goal === 'sales' && { code: 'sales-as-niche' },
    { code: 'one-post' },
    { code: 'most', most: brief.most },
    { code: 'overlap', share: OVERLAP.base, audience: targetAudience(outcomes, OVERLAP.base) },
    fromViews > 0 && { code: 'reach-from-views', count: fromViews, viewsPerPerson: VIEWS_PER_PERSON },
    unobserved > 0 && { code: 'reach-not-observed', count: unobserved, assumedRate: ASSUMED_REACH_RATE },
    missingFees > 0 && { code: basis === 'roster' ? 'fees-fitted' : 'fees-estimated', count: missingFees },
    silent > 0 && { code: 'without-engagements', count: silent },
    notProven(micro),
    notProven(macro),
  ];
  return all.filter((assumption) => assumption !== false);
}

function notProven({ side, couldBe }: Plan): Assumption | false {
  return couldBe > 1 && { code: 'not-proven', side, gap: couldBe - 1 };
}
