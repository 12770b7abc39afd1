import { median } from '../metrics/median';
import { tierOf } from '../metrics/tier-of';
import { PLATFORMS } from '../reference/platform';
import { DEFAULT_TIERS } from '../reference/tier';
import type { Brief } from './brief';
import type { Campaign } from './campaign';
import type { Plan } from './plan';
import type { Plans } from './plans';
import type { PoolName } from './pool';
import type { Reason } from './recommendation';
import type { Side } from './side';
import { A_BET, ROWS_FOR_MEDIAN } from './thresholds';
import { type Measure, measureOf } from './value';

/** What the roster's own numbers say beside who is ahead, strongest first, and last what speaks against it. */
export function reasonsFor(plan: PoolName, plans: Plans, campaign: Campaign): Reason[] {
  const measure = measureOf(campaign.brief);
  return [
    ...counts(plans, campaign.brief, measure),
    ...costPer(measure === 'people' ? 'people' : 'engagements', plans),
    ...engagementRates(campaign),
    ...(plan === 'macro' ? [] : mostlyNano(plans.micro)),
    ...(plan === 'all' ? [] : speaksAgainst(plan, plans, measure)),
    ...hangsOnOne(plan, plans[plan]),
  ];
}

/**
 * Who does not pay back is left out of a plan, so that an empty one does not tell what the budget buys; nor does one with
 * those of the other side who must be in.
 */
function counts({ micro, macro }: Plans, { budget, most, must }: Brief, measure: Measure): Reason[] {
  const isEmpty = micro.chosen.length === 0 || macro.chosen.length === 0;
  if ((measure === 'profit' && isEmpty) || must.length > 0) return [];
  return [{ code: 'counts', micro: micro.chosen.length, macro: macro.chosen.length, budget, most }];
}

function costPer(measure: 'people' | 'engagements', { micro, macro }: Plans): Reason[] {
  const [ofMicro, ofMacro] = [micro[measure], macro[measure]];
  if (!ofMicro || !ofMacro) return [];
  return [{ code: 'cost-per', measure, micro: micro.cost / ofMicro, macro: macro.cost / ofMacro }];
}

/** Medians by followers on the platform that has most rows on both sides: across platforms they do not compare. */
function engagementRates({ outcomes }: Campaign): Reason[] {
  const rates = PLATFORMS.map((platform) => {
    const of = (side: Side) =>
      outcomes.flatMap(({ influencer, engagements, side: own }) =>
        own === side && influencer.platform === platform && engagements?.observed
          ? engagements.observed.value / influencer.followers
          : [],
      );
    return { platform, micro: of('micro'), macro: of('macro') };
  });
  const rows = ({ micro, macro }: { micro: number[]; macro: number[] }) => Math.min(micro.length, macro.length);
  const fullest = rates.reduce((most, one) => (rows(one) > rows(most) ? one : most));
  if (rows(fullest) < ROWS_FOR_MEDIAN) return [];
  const [micro = 0, macro = 0] = [median(fullest.micro), median(fullest.macro)];
  return [{ code: 'engagement-rates', platform: fullest.platform, micro, macro }];
}

/** The answer says "micro" for nano-influencers too, so it tells where they are most of it. */
function mostlyNano({ chosen }: Plan): Reason[] {
  const nano = chosen.filter(({ influencer }) => tierOf(influencer.followers, DEFAULT_TIERS) === 'Nano').length;
  return chosen.length > 1 && nano * 2 > chosen.length ? [{ code: 'mostly-nano', nano, of: chosen.length }] : [];
}

function speaksAgainst(side: Side, plans: Plans, measure: Measure): Reason[] {
  const other = side === 'micro' ? 'macro' : 'micro';
  const counted = measure === 'people' ? 'engagements' : 'people';
  const [ahead, behind] = [plans[side][counted], plans[other][counted]];
  if (ahead === undefined || behind === undefined || behind <= ahead) return [];
  return [{ code: 'speaks-against', side: other, measure: counted, value: behind, other: ahead }];
}

function hangsOnOne(side: PoolName, { largest, chosen }: Plan): Reason[] {
  if (!largest || largest.share < A_BET || chosen.length < 2) return [];
  const { handle, name } = largest.outcome.influencer;
  return [{ code: 'hangs-on-one', side, who: handle || name, share: largest.share }];
}
