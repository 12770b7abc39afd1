import type { Effort } from '../planner/choose';
import type { Campaign } from './campaign';
import { type Plans, POOL_NAMES, type Pools, plansFrom, poolsOf } from './plans';
import { narrowed, poolOf } from './pool';
import type { Strategy } from './recommendation';
import { type Standing, standingOf, standingOfSides } from './standing';
import { LASTING } from './thresholds';
import { measureOf } from './value';

/** What the plans bring at a budget. */
export interface CurvePoint {
  readonly budget: number;
  readonly micro: number;
  readonly macro: number;
  readonly all: number;
  /** What the plan of each side costs: from there to the budget it brings as much. */
  readonly microCost: number;
  readonly macroCost: number;
}

/** The nearest lasting change of who is ahead, going one way from what the brief says. */
export interface Flip {
  readonly of: 'budget' | 'audience' | 'most' | 'conversion';
  readonly direction: 'below' | 'above';
  /** Where it changes; where nothing does, how far was looked. */
  readonly at: number;
  readonly to: Standing | undefined;
}

/** Neighbours differ by so much, so that three of them span what lasts. */
const STEP = 1 + LASTING / 2;
/** How far is looked: an eighth to eight times. */
const FARTHEST = 8;
/** A neighbour's tenth is told: amounts are shown with two digits. */
const HALVINGS = 4;
/** Who is ahead shows long before the last thousandth is proven, and hundreds of plans have to be done in seconds. */
const EFFORT: Effort = { gap: 1e-3, steps: 20_000 };

/**
 * The curve of values against budget, and what would change the answer; pauses after each set of plans. A mix counts only
 * where the answer is one: it takes the simulation to say that it is worth its trouble. Where the answer is either, only
 * who comes clearly ahead changes it.
 */
export function* flipsOf(
  campaign: Campaign,
  strategy: Strategy,
): Generator<undefined, { curve: CurvePoint[]; flips: Flip[] }> {
  const { brief } = campaign;
  const few = withContenders(campaign, Math.max(...headcounts(brief.most)));
  const pools = poolsOf(few);
  const standing = strategy === 'mixed' ? standingOf : standingOfSides;
  const plansAt = (at: Partial<Campaign>, own?: Pools) => {
    const there = { ...few, ...at };
    return plansFrom(own ?? poolsOf(there), there, EFFORT);
  };
  const standingAt = (at: Partial<Campaign>, own?: Pools) => {
    const plans = plansAt(at, own);
    return plans && standing(plans);
  };
  const isChange = (to: Standing, today: Standing | undefined) =>
    to !== today && !(strategy === 'either' && to === 'either');
  const bothWays = (of: Flip['of'], today: number, places: readonly number[], at: At) =>
    changesAround(of, today, places, at, isChange);
  const curve: CurvePoint[] = [];
  const known = new Map<number, Standing | undefined>();
  for (const budget of budgetsOf(few)) {
    const plans = plansAt({ brief: { ...brief, budget } }, pools);
    if (plans) curve.push(pointOf(budget, plans));
    known.set(budget, plans && standing(plans));
    yield;
  }
  const flips = [
    ...(yield* bothWays('budget', brief.budget, [...known.keys()], (budget) =>
      known.has(budget) ? known.get(budget) : standingAt({ brief: { ...brief, budget } }, pools),
    )),
    ...(yield* bothWays('most', brief.most, headcounts(brief.most), (most) =>
      standingAt({ brief: { ...brief, most } }, pools),
    )),
  ];
  const { prices } = brief;
  if (measureOf(brief) === 'people') {
    const at = (audience: number) => standingAt({ audience });
    flips.push(...(yield* bothWays('audience', campaign.audience, around(campaign.audience), at)));
  } else if (measureOf(brief) === 'profit' && prices) {
    const at = (conversion: number) => standingAt({ brief: { ...brief, prices: { ...prices, conversion } } });
    flips.push(...(yield* bothWays('conversion', prices.conversion, around(prices.conversion), at)));
  }
  // Where nobody pays back there is nothing to draw.
  return { curve: curve.some(({ all }) => all > 0) ? curve : [], flips };
}

function pointOf(budget: number, { micro, macro, all }: Plans): CurvePoint {
  return {
    budget,
    micro: micro.value,
    macro: macro.value,
    all: all.value,
    microCost: micro.cost,
    macroCost: macro.cost,
  };
}

type At = (place: number) => Standing | undefined;
type IsChange = (to: Standing, today: Standing | undefined) => boolean;

/** The nearest lasting changes below and above what the brief says. */
function* changesAround(
  of: Flip['of'],
  today: number,
  places: readonly number[],
  standingAt: At,
  isChange: IsChange,
): Generator<undefined, Flip[]> {
  const below = places.filter((place) => place < today).reverse();
  const above = places.filter((place) => place > today);
  const flips: Flip[] = [];
  for (const [direction, outward] of [
    ['below', below],
    ['above', above],
  ] as const) {
    const { at, to } = yield* nearestChange([today, ...outward], standingAt, isChange, of === 'most');
    if (at !== today) flips.push({ of, direction, at, to });
  }
  return flips;
}

/**
 * Where somebody else is ahead for long enough; where that is nowhere, the last place that could be looked at.
 *
 * @param places from today's outward
 */
function* nearestChange(
  places: readonly number[],
  standingAt: At,
  isChange: IsChange,
  isWhole: boolean,
): Generator<undefined, Pick<Flip, 'at' | 'to'>> {
  const standings: (Standing | undefined)[] = [];
  const today = standingAt(places[0] as number);
  for (let i = 1; i < places.length; i++) {
    const place = places[i] as number;
    const spans = places.filter(
      (other, k) => k >= i && Math.abs(Math.log(other / place)) <= Math.log(1 + LASTING) + 1e-9,
    );
    for (const other of spans) {
      const k = places.indexOf(other);
      if (k in standings) continue;
      standings[k] = standingAt(other);
      yield;
    }
    const to = standings[i];
    if (to === undefined) return { at: places[i - 1] as number, to };
    if (!isChange(to, today) || spans.some((other) => standings[places.indexOf(other)] !== to)) continue;
    let [same, changed] = [places[i - 1] as number, place];
    for (let halving = 0; halving < HALVINGS && !isWhole; halving++) {
      const middle = Math.sqrt(same * changed);
      if (standingAt(middle) === to) changed = middle;
      else same = middle;
      yield;
    }
    return { at: changed, to };
  }
  return { at: places[places.length - 1] as number, to: undefined };
}

/** Whoever can be in a best plan, whatever the budget, the audience and the worth of an order. */
function withContenders(campaign: Campaign, most: number): Campaign {
  const { brief, outcomes, must } = campaign;
  // Nobody's reach is capped at half of this audience, and engagements do not depend on what they are worth.
  const audience = 4 * outcomes.reduce((highest, { reach }) => Math.max(highest, reach.value), campaign.audience);
  const plain = { ...campaign, audience, brief: { ...brief, prices: undefined } };
  const kept = new Set([...must, ...POOL_NAMES.flatMap((name) => narrowed(poolOf(plain, name), most).outcomes)]);
  return { ...campaign, outcomes: outcomes.filter((outcome) => kept.has(outcome)) };
}

/** From an eighth to eight times today's, no more than the dearest choice costs. */
function budgetsOf({ brief, outcomes }: Campaign): number[] {
  const dearest = outcomes
    .map(({ fee }) => fee.value)
    .sort((a, b) => b - a)
    .slice(0, brief.most)
    .reduce((sum, fee) => sum + fee, 0);
  return around(brief.budget).filter((budget) => budget <= Math.max(dearest * STEP, brief.budget));
}

/** From an eighth to eight times a number, itself among them. */
function around(number: number): number[] {
  const steps = Math.ceil(Math.log(FARTHEST) / Math.log(STEP));
  return Array.from({ length: 2 * steps + 1 }, (_, i) => number * STEP ** (i - steps));
}

/** Whole numbers, each once. */
function headcounts(most: number): number[] {
  return [...new Set([1, 2, ...around(most).map((count) => Math.max(Math.round(count), 1))])].sort((a, b) => a - b);
}
