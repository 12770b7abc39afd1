import { median } from '../metrics/median';
import type { Roster } from '../roster/roster';
import type { Brief } from './brief';
import { eligible } from './eligible';
import { feesOf } from './fees';

/** Enough for ten usual influencers, or for one macro-influencer and a half, to two leading digits as people choose budgets. */
export function exampleBudget(roster: Roster, brief: Brief): number {
  const influencers = eligible(roster, brief);
  const [feeOf] = feesOf(influencers, brief);
  const known = influencers.flatMap((influencer) => {
    const fee = feeOf(influencer);
    return fee ? { fee: fee.value, isMacro: influencer.followers >= brief.split } : [];
  });
  const usual = median(known.map(({ fee }) => fee)) ?? 0;
  const macro = median(known.flatMap(({ fee, isMacro }) => (isMacro ? fee : []))) ?? 0;
  const amount = Math.max(10 * usual, 1.5 * macro, 1);
  const unit = 10 ** Math.max(Math.floor(Math.log10(amount)) - 1, 0);
  return Math.ceil(amount / unit) * unit;
}
