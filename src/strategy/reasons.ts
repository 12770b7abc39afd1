import { engagementRate } from '../metrics/engagement-rate';
import { median } from '../metrics/median';
import { tierOf } from '../metrics/tier-of';
import { PLATFORMS } from '../reference/platform';
import { DEFAULT_TIERS } from '../reference/tier';
import type { Brief } from './brief';
import type { Outcome, Side } from './outcome';
import { type Measure, measureOf, type Plan } from './plan';
import type { Plans, Reason } from './recommendation';
import { A_BET, ROWS_FOR_MEDIAN } from './thresholds';

/** What the roster's own numbers say for the leader, strongest first, and last what speaks against it. */
export function reasonsFor(leader: Side, plans: Plans, outcomes: readonly Outcome[], brief: Brief): Reason[] {
  const { micro, macro } = plans;
  const [ahead, behind] = leader === 'micro' ? [micro, macro] : [macro, micro];
  const measure = measureOf(brief.goal);
  return [
    { code: 'ahead', side: leader, measure, value: ahead[measure], other: behind[measure] },
    { code: 'counts', micro: micro.chosen.length, macro: macro.chosen.length, budget: brief.budget, most: brief.most },
    ...costPer(measure, plans),
    ...engagementRates(outcomes),
    ...mostlyNano(micro),
    ...speaksAgainst(ahead, behind, measure === 'people' ? 'engagements' : 'people'),
    ...hangsOnOne(ahead),
  ];
}

function costPer(measure: Measure, { micro, macro }: Plans): Reason[] {
  if (micro[measure] === 0 || macro[measure] === 0) return [];
  return [{ code: 'cost-per', measure, micro: micro.cost / micro[measure], macro: macro.cost / macro[measure] }];
}

/** Medians by followers on the platform that has most rows on both sides: across platforms they do not compare. */
function engagementRates(outcomes: readonly Outcome[]): Reason[] {
  const rates = PLATFORMS.map((platform) => {
    const of = (side: Side) =>
      outcomes.flatMap(({ influencer, engagements, side: own }) =>
        own === side && influencer.platform === platform && engagements
          ? engagementRate(influencer.followers, { likes: engagements.value })
          : [],
      );
    return { platform, micro: of('micro'), macro: of('macro') };
  });
  const rows = ({ micro, macro }: { micro: number[]; macro: number[] }) => Math.min(micro.length, macro.length);
  const [fullest] = rates.sort((a, b) => rows(b) - rows(a));
  if (!fullest || rows(fullest) < ROWS_FOR_MEDIAN) return [];
  const [micro = 0, macro = 0] = [median(fullest.micro), median(fullest.macro)];
  return [{ code: 'engagement-rates', platform: fullest.platform, micro, macro }];
}

/** The answer says "micro" for nano-influencers too, so it tells where they are most of it. */
function mostlyNano({ chosen }: Plan): Reason[] {
  const nano = chosen.filter(({ influencer }) => tierOf(influencer.followers, DEFAULT_TIERS) === 'Nano').length;
  return nano * 2 > chosen.length ? [{ code: 'mostly-nano', nano, of: chosen.length }] : [];
}

function speaksAgainst(ahead: Plan, { side, ...behind }: Plan, measure: Measure): Reason[] {
  if (behind[measure] <= ahead[measure]) return [];
  return [{ code: 'speaks-against', side, measure, value: behind[measure], other: ahead[measure] }];
}

function hangsOnOne({ side, largest }: Plan): Reason[] {
  if (!largest || largest.share < A_BET) return [];
  const { handle, name } = largest.outcome.influencer;
  return [{ code: 'hangs-on-one', side, who: handle || name, share: largest.share }];
}
