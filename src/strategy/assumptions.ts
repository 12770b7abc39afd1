import { groupBy } from '../metrics/group-by';
import { INZPIRE } from '../reference/cost-per-mille';
import { PAID_FEES } from '../reference/paid-fees';
import { MINTER, REACH_RATES, VIEWS_PER_PERSON } from '../reference/reach';
import { type Roster, sized } from '../roster/roster';
import type { Brief } from './brief';
import type { Campaign } from './campaign';
import { whyNot } from './eligible';
import { ESTIMATES_CURRENCY } from './fees';
import { areKeywordsUsed } from './match';
import type { Outcome } from './outcome';
import { POOL_NAMES } from './plans';
import type { Assumption, Recommendation } from './recommendation';
import { FEES_FOR_FIT, LEAST_MATCH } from './thresholds';
import { measureOf } from './value';

/** What the plans take for granted beyond the roster's own numbers, and whom they leave out. */
export function assumptionsOf(
  roster: Roster,
  campaign: Campaign,
  { plans, compared }: Pick<Recommendation, 'plans' | 'compared'>,
): Assumption[] {
  const { brief } = campaign;
  const all: (Assumption | false)[] = [
    brief.example && { code: 'example-budget' },
    ...aboutGoal(brief),
    { code: 'posts', posts: brief.posts },
    { code: 'handling', amount: brief.handling },
    !brief.chosen.includes('most') && { code: 'most', most: brief.most },
    measureOf(brief) === 'people' && {
      code: 'audience',
      audience: campaign.audience,
      overlap: brief.audience === undefined ? brief.overlap : undefined,
      assumed: brief.audience === undefined && !brief.chosen.includes('overlap'),
    },
    ...aboutWho(roster, campaign),
    ...aboutReach(campaign),
    ...aboutFees(campaign),
    ...aboutEngagements(campaign),
    compared !== undefined && {
      code: 'simulation',
      dropOuts: brief.dropOuts,
      assumed: !brief.chosen.includes('drop outs'),
    },
    ...POOL_NAMES.map((pool): Assumption | false => {
      const gap = plans?.[pool].gap ?? 0;
      return gap > 0 && { code: 'not-proven', pool, gap };
    }),
  ];
  return all.filter((assumption) => assumption !== false);
}

function aboutGoal({ goal, prices, chosen }: Brief): Assumption[] {
  if (goal !== 'sales' || prices) return [];
  const needed = ['conversion', 'order value', 'margin'] as const;
  return [{ code: 'sales-as-niche', missing: needed.filter((option) => !chosen.includes(option)) }];
}

function aboutWho(roster: Roster, { brief, outcomes }: Campaign): Assumption[] {
  const leftOut = (why: ReturnType<typeof whyNot>) => sized(roster).filter((one) => whyNot(one, brief) === why).length;
  const influencers = outcomes.map(({ influencer }) => influencer);
  const described = influencers.filter(({ niche }) => niche !== '').length;
  const isByFit = influencers.some(({ fit }) => fit !== undefined);
  const isByWords = !isByFit && areKeywordsUsed(influencers, brief.keywords);
  const usual = count(outcomes, ({ match }) => match.origin === 'derived');
  const all: (Assumption | false)[] = [
    (isByFit || isByWords) && { code: 'match', least: LEAST_MATCH, by: isByFit ? 'fit' : 'keywords', usual },
    !isByFit &&
      brief.keywords.length > 0 &&
      !isByWords && { code: 'keywords-unused', described, of: influencers.length },
    brief.country !== '' && {
      code: 'country',
      country: brief.country,
      unknown: count(outcomes, ({ inCountry }) => inCountry.origin === 'assumed'),
      leftOut: leftOut('country'),
    },
    ...(['platform', 'currency'] as const).map((why): Assumption | false => {
      const left = leftOut(why);
      return left > 0 && { code: 'left-out', why, count: left };
    }),
  ];
  return all.filter((assumption) => assumption !== false);
}

function aboutReach({ brief, outcomes }: Campaign): Assumption[] {
  const fromViews = count(outcomes, ({ reach }) => reach.origin === 'derived');
  const unobserved = count(outcomes, ({ reach }) => reach.origin === 'assumed');
  const all: (Assumption | false)[] = [
    fromViews > 0 && {
      code: 'reach-from-views',
      count: fromViews,
      viewsPerPerson: brief.viewsPerPerson,
      source: brief.chosen.includes('views per person') ? undefined : VIEWS_PER_PERSON.source,
    },
    unobserved > 0 && {
      code: 'reach-not-observed',
      count: unobserved,
      published: [...new Set(REACH_RATES.map(({ platform }) => platform))],
      source: MINTER,
      rate: brief.reachRate,
      assumed: !brief.chosen.includes('reach'),
    },
  ];
  return all.filter((assumption) => assumption !== false);
}

function aboutFees({ brief, outcomes }: Campaign): Assumption[] {
  const derived = count(outcomes, ({ fee }) => fee.origin === 'derived');
  const estimated = count(outcomes, ({ fee }) => fee.origin === 'assumed');
  const isByCpm =
    brief.cpm !== undefined && derived > 0 && count(outcomes, ({ fee }) => fee.origin === 'given') < FEES_FOR_FIT;
  const priced = outcomes.flatMap(({ influencer }) => (influencer.fee ? influencer : []));
  const rows = [...groupBy(priced, ({ row }) => row).values()].filter((some) => some.length > 1).length;
  const all: (Assumption | false)[] = [
    derived > 0 && !isByCpm && { code: 'fees-fitted', count: derived },
    isByCpm && { code: 'fees-by-cpm', count: derived, cpm: brief.cpm ?? 0, viewsPerPerson: brief.viewsPerPerson },
    estimated > 0 && {
      code: 'fees-estimated',
      count: estimated,
      currency: ESTIMATES_CURRENCY,
      costs: INZPIRE,
      payments: PAID_FEES.source,
    },
    rows > 0 && { code: 'fee-of-several', rows },
  ];
  return all.filter((assumption) => assumption !== false);
}

function aboutEngagements({ brief, outcomes }: Campaign): Assumption[] {
  if (measureOf(brief) === 'people') return [];
  const byPeers = count(outcomes, ({ engagements }) => engagements !== undefined && !engagements.observed);
  const silent = count(outcomes, ({ engagements }) => engagements === undefined);
  const all: (Assumption | false)[] = [
    { code: 'trust', trust: brief.trust, assumed: !brief.chosen.includes('trust') },
    byPeers > 0 && { code: 'peers-engagement', count: byPeers },
    silent > 0 && { code: 'without-engagements', count: silent },
  ];
  return all.filter((assumption) => assumption !== false);
}

function count(outcomes: readonly Outcome[], of: (outcome: Outcome) => boolean): number {
  return outcomes.filter(of).length;
}
