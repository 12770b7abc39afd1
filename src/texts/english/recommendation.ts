import type { Study } from '../../reference/studies';
import type { Brief } from '../../strategy/brief';
import type { Flip } from '../../strategy/flips';
import type { Goal } from '../../strategy/goal';
import type { Plan } from '../../strategy/plan';
import type { PoolName } from '../../strategy/pool';
import type { Confidence, Recommendation, Strategy } from '../../strategy/recommendation';
import type { Standing } from '../../strategy/standing';
import { type Measure, measureOf } from '../../strategy/value';
import { counted, money, percent, rounded } from './numbers';

export const STRATEGY_NAMES: Readonly<Record<Strategy, string>> = {
  micro: 'Micro',
  macro: 'Macro',
  mixed: 'Mixed',
  either: 'Either',
  'not-enough-data': 'Not enough data',
};

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  high: 'High, given these assumptions',
  medium: 'Medium, given these assumptions',
  low: 'Low, given these assumptions',
  'not-compared': 'Not compared',
};

export const PLAN_NAMES: Readonly<Record<PoolName, string>> = {
  micro: 'Micro plan',
  macro: 'Macro plan',
  all: 'Best of all',
};

const GOALS_MEASURED: Readonly<Record<Measure, string>> = {
  people: 'most people reached',
  engagements: 'most engagements',
  profit: 'most profit',
};

const GOAL_TITLES: Readonly<Record<Goal, string>> = { launch: 'Launch', niche: 'Niche', sales: 'Sales' };

/** "Launch: most people reached" */
export function goalText(brief: Pick<Brief, 'goal' | 'prices'>): string {
  return `${GOAL_TITLES[brief.goal]}: ${GOALS_MEASURED[measureOf(brief)]}`;
}

export function briefText(brief: Brief): string {
  const { budget, currency, most, example } = brief;
  return `${goalText(brief)}, with ${money(budget, currency)}${example ? ' (an example)' : ''} and up to ${counted(most, 'influencer')}`;
}

export function planText(plan: Plan, measure: Measure, currency: string | undefined): string {
  const { chosen, cost, people, engagements, value } = plan;
  if (chosen.length === 0) return 'nobody fits';
  const parts = [
    `${rounded(people)} different people`,
    `${rounded(engagements)} engagements`,
    ...(measure === 'profit' ? [`${money(value, currency)} left over`] : []),
  ];
  return `${counted(chosen.length, 'influencer')} for ${money(cost, currency)}: ${parts.join(', ')}`;
}

const UNCOMPARED: Partial<Readonly<Record<Strategy, string>>> = {
  'not-enough-data': 'the two sides cannot be compared',
  either: 'nobody pays back on either side',
};

/** "Micro is ahead by 12%, likely between −8% and 31%" */
export function comparedText({ compared, strategy }: Recommendation): string {
  if (!compared) return UNCOMPARED[strategy] ?? 'only one side can be paid for';
  const { median, low, high, mixAhead } = compared;
  const [side, sign] = median >= 0 ? ['Micro', 1] : ['Macro', -1];
  const [from, to] = sign > 0 ? [low, high] : [-high, -low];
  const mix = strategy === 'mixed' ? `; the mix is clearly ahead of both in ${percent(mixAhead)} of the runs` : '';
  return `${side} is ahead by ${percent(sign * median)}, likely between ${percent(from)} and ${percent(to)}, if inputs miss as they usually do${mix}`;
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  micro: 'micro is ahead',
  macro: 'macro is ahead',
  mixed: 'a mix is ahead',
  either: 'the two are within 10%',
};

/** What would change the answer, and where; one sentence where nothing does either way. */
export function flipTexts(flips: readonly Flip[], currency: string | undefined): string[] {
  return flips.flatMap((flip) => {
    const other = flips.find(({ of, direction }) => of === flip.of && direction !== flip.direction);
    if (flip.to || !other || other.to) return flipText(flip, currency);
    if (flip.direction === 'above') return [];
    const from = flip.of === 'most' ? rounded(flip.at) : placeText(flip, currency);
    return `No ${NAMES[flip.of]} from ${from} to ${placeText(other, currency)} changes this.`;
  });
}

const NAMES: Readonly<Record<Flip['of'], string>> = {
  budget: 'budget',
  audience: 'target audience',
  most: 'number',
  conversion: 'conversion',
};

function flipText(flip: Flip, currency: string | undefined): string {
  const { direction, to, of } = flip;
  const [below, place] = [direction === 'below', placeText(flip, currency)];
  const named = of === 'budget' || of === 'audience' ? `a ${NAMES[of]} of ${place}` : place;
  if (!to) return `Nothing changes ${below ? 'down' : 'up'} to ${named}.`;
  return `${below ? `At ${named} or ${of === 'most' ? 'fewer' : 'less'}` : `From ${named} on`} ${STANDINGS[to]}.`;
}

function placeText({ of, at }: Flip, currency: string | undefined): string {
  switch (of) {
    case 'budget':
      return money(twoDigits(at), currency);
    case 'audience':
      return `${rounded(twoDigits(at))} people`;
    case 'most':
      return counted(at, 'influencer');
    case 'conversion':
      return `${twoDigits(at).toLocaleString('en')} orders per 1,000 engagements`;
  }
}

export function studyText({ finding, appliesTo, source, sample, unit }: Study): string {
  return `${finding} (${source.author}, ${source.year}: ${sample.toLocaleString('en')} ${unit}; on ${appliesTo})`;
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
