import type { Brief } from '../strategy/brief';
import type { Flip } from '../strategy/flips';
import type { Plan } from '../strategy/plan';
import type { Recommendation } from '../strategy/recommendation';
import { type Measure, measureOf } from '../strategy/value';
import type { AnswerWords } from './languages/english/answers';
import type { Speech } from './speech';

/** "Launch: most people reached, with $20,000 and up to 20 influencers" */
export function briefText(brief: Brief, { say, numbers }: Speech<AnswerWords>): string {
  return say(brief.example ? 'brief.example' : 'brief', {
    goal: say(`goal.${brief.goal}`),
    measure: say(`measure.${measureOf(brief)}`),
    budget: numbers.money(brief.budget, brief.currency),
    count: brief.most,
  });
}

/** "Micro"; where neither side pays back, "Neither". */
export function strategyText(
  { strategy, compared }: Pick<Recommendation, 'strategy' | 'compared'>,
  { say }: Speech<AnswerWords>,
): string {
  return say(strategy === 'either' && !compared ? 'strategy.neither' : `strategy.${strategy}`);
}

/** "12 influencers for $19,800: 314,000 different people, 41,200 engagements" */
export function planText(
  { chosen, cost, people, engagements, value }: Plan,
  measure: Measure,
  currency: string | undefined,
  { say, numbers }: Speech<AnswerWords>,
): string {
  if (chosen.length === 0) return say('plan.nobody');
  const reached = {
    count: chosen.length,
    cost: numbers.money(cost, currency),
    people: numbers.rounded(people),
  };
  if (engagements === undefined) return say('plan.reaches', reached);
  const brought = { ...reached, engagements: numbers.rounded(engagements) };
  if (measure !== 'profit') return say('plan.brings', brought);
  return say('plan.leaves', { ...brought, profit: numbers.money(value, currency) });
}

/** "Micro is ahead by 12%, likely between −8% and 31%" */
export function comparedText(
  { compared, strategy }: Pick<Recommendation, 'compared' | 'strategy'>,
  { say, numbers }: Speech<AnswerWords>,
): string {
  if (!compared) {
    if (strategy === 'not-enough-data') return say('compared.not-enough-data');
    return say(strategy === 'either' ? 'compared.nobody-pays' : 'compared.one-side');
  }
  const { median, low, high, mixAhead } = compared;
  const [side, sign] = median >= 0 ? (['micro', 1] as const) : (['macro', -1] as const);
  const [from, to] = sign > 0 ? [low, high] : [-high, -low];
  const told = { median: numbers.percent(sign * median), low: numbers.percent(from), high: numbers.percent(to) };
  if (strategy !== 'mixed') return say(`compared.${side}`, told);
  return say(`compared.${side}.mixed`, { ...told, mix: numbers.percent(mixAhead) });
}

/** What would change the answer, and where; one sentence where nothing does either way. */
export function flipTexts(flips: readonly Flip[], currency: string | undefined, speech: Speech<AnswerWords>): string[] {
  return flips.flatMap((flip) => {
    const other = flips.find(({ of, direction }) => of === flip.of && direction !== flip.direction);
    if (flip.to || !other || other.to) return flipText(flip, currency, speech);
    return flip.direction === 'above' ? [] : nothingText(flip, other, currency, speech);
  });
}

function flipText(flip: Flip, currency: string | undefined, speech: Speech<AnswerWords>): string {
  const { say } = speech;
  const { of, direction, to } = flip;
  if (of === 'most') {
    if (!to) return say(`flip.most.nothing-${direction}`, { count: flip.at });
    return say(`flip.most.${direction}`, { count: flip.at, standing: say(`standing.${to}`) });
  }
  const at = placeText(flip, currency, speech);
  return to
    ? say(`flip.${of}.${direction}`, { at, standing: say(`standing.${to}`) })
    : say(`flip.${of}.nothing-${direction}`, { at });
}

function nothingText(from: Flip, to: Flip, currency: string | undefined, speech: Speech<AnswerWords>): string {
  const { say, numbers } = speech;
  if (from.of === 'most') return say('flip.most.nothing', { from: numbers.rounded(from.at), count: to.at });
  const place = (flip: Flip) => placeText(flip, currency, speech);
  return say(`flip.${from.of}.nothing`, { from: place(from), to: place(to) });
}

/** "$1,200", two digits: where it changes is no more exact. */
export function placeText(
  { of, at }: Pick<Flip, 'of' | 'at'>,
  currency: string | undefined,
  { numbers }: Speech<AnswerWords>,
): string {
  const place = Number(at.toPrecision(2));
  if (of === 'budget') return numbers.money(place, currency);
  return of === 'audience' ? numbers.rounded(place) : numbers.exact(place);
}
