import { STUDIES } from '../reference/studies';
import { type Influencer, type Roster, sized } from '../roster/roster';
import { assumptionsOf } from './assumptions';
import type { Brief } from './brief';
import { type Campaign, campaignOf } from './campaign';
import { decide } from './decision';
import { eligible } from './eligible';
import { feesOf } from './fees';
import { flipsOf } from './flips';
import { missingData } from './missing-data';
import { planOf } from './plan';
import { plansFrom, poolsOf } from './plans';
import { narrowed, type PoolName } from './pool';
import { reasonsFor } from './reasons';
import type { Reason, Recommendation, Strategy } from './recommendation';
import { leaderOf } from './standing';
import { FEES_FOR_FIT } from './thresholds';
import { measureOf } from './value';
import { worthUpTo } from './worth-up-to';

/**
 * Micro, macro or a mix? The best plan of each side of the roster under a brief and the best of all, which of them is
 * ahead and how surely, whom to book and up to which fee, and what would change the answer.
 *
 * @param ticks influencers of the roster whom somebody chose by hand, to stand beside the plans
 * @example recommend(readRoster(SAMPLE_ROSTER), brief).strategy // 'macro'
 */
export function recommend(roster: Roster, brief: Brief, ticks?: ReadonlySet<Influencer>): Recommendation {
  const slices = recommending(roster, brief, ticks);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** The answer and what its shortlist is worth, without what would change it: that is most of the work. */
export function shortlisted(roster: Roster, brief: Brief): Recommendation {
  const slices = recommending(roster, brief);
  let { value } = slices.next();
  while (value.worthUpTo === undefined) value = slices.next().value;
  return value;
}

/** The same in slices: the plans and the answer first, then what the shortlist is worth, then what would change the answer. */
export function* recommending(
  roster: Roster,
  brief: Brief,
  ticks: ReadonlySet<Influencer> = new Set(),
): Generator<Recommendation, Recommendation> {
  const unread: Recommendation = {
    strategy: 'not-enough-data',
    confidence: 'not-compared',
    brief,
    measure: measureOf(brief),
    plans: undefined,
    ticked: undefined,
    compared: undefined,
    platforms: [],
    shortlist: undefined,
    reasons: [],
    assumptions: [],
    studies: STUDIES.filter(({ goals }) => goals.includes(brief.goal)),
    worthUpTo: [],
    flips: [],
    curve: [],
  };
  const influencers = eligible(roster, brief);
  if (influencers.length === 0) return { ...unread, reasons: [nobody(roster)] };

  const [feeOf, ...otherFees] = feesOf(influencers, brief);
  const campaign = campaignOf(influencers, brief, feeOf);
  const pools = poolsOf(campaign);
  const plans = plansFrom(pools, campaign);
  if (!plans) {
    const assumptions = assumptionsOf(roster, campaign, unread);
    return { ...unread, assumptions, reasons: [mustDoNotFit(campaign)] };
  }

  const missing = missingData(campaign, influencers);
  const guessed = campaign.outcomes.some(({ fee }) => fee.origin === 'assumed');
  if (missing.length === 0 && guessed) {
    // Two ways to guess a fee: an answer counts where both give it.
    const others = otherFees.map((fees) => campaignOf(influencers, brief, fees));
    const leaders = others.map((other) => plansFrom(poolsOf(other), other)).map((other) => other && leaderOf(other));
    if (leaders.some((leader) => leader !== leaderOf(plans)))
      missing.push({ code: 'fees-decide', enough: FEES_FOR_FIT });
  }
  const { headline, ...answer } =
    missing.length > 0 ? { ...unread, headline: missing } : decide(campaign, plans, pools);
  const recommended = POOL_OF[answer.strategy];
  const shown = brief.shown === 'recommended' ? recommended : brief.shown;
  const ticked = campaign.outcomes.filter(({ influencer }) => ticks.has(influencer));
  const recommendation: Recommendation = {
    ...unread,
    ...answer,
    plans,
    ticked: ticks.size > 0 ? planOf(ticked, campaign) : undefined,
    shortlist: plans[shown].chosen.length > 0 ? shown : undefined,
    reasons: [...headline, ...(missing.length > 0 ? [] : reasonsFor(recommended, plans, campaign))],
    assumptions: assumptionsOf(roster, campaign, { plans, compared: answer.compared }),
    worthUpTo: undefined,
    flips: undefined,
    curve: undefined,
  };
  yield recommendation;
  const worth = worthUpTo(narrowed(pools[shown], brief.most + 1), plans[shown], campaign);
  yield { ...recommendation, worthUpTo: worth };
  if (missing.length > 0) return { ...recommendation, worthUpTo: worth, flips: [], curve: [] };
  const sliced = flipsOf(campaign, answer.strategy);
  for (;;) {
    const { done, value } = sliced.next();
    if (done) return { ...recommendation, worthUpTo: worth, ...value };
    yield { ...recommendation, worthUpTo: worth };
  }
}

/** Where size does not decide, or nobody can tell, the best of all is as good as any. */
const POOL_OF: Readonly<Record<Strategy, PoolName>> = {
  micro: 'micro',
  macro: 'macro',
  mixed: 'all',
  either: 'all',
  'not-enough-data': 'all',
};

function nobody(roster: Roster): Reason {
  const count = sized(roster).length;
  return count > 0 ? { code: 'nobody-eligible', count } : { code: 'unread-roster', issue: roster.issues[0] };
}

function mustDoNotFit({ brief, must }: Campaign): Reason {
  const cost = [...must].reduce((sum, { fee }) => sum + fee.value, 0);
  return { code: 'must-do-not-fit', cost, budget: brief.budget, count: must.size, most: brief.most };
}
