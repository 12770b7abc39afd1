import type { SizedInfluencer } from '../roster/roster';
import { targetAudience } from './audience';
import type { Brief } from './brief';
import { isMeant } from './eligible';
import type { FeeOf } from './fees';
import { type Outcome, outcomesOf } from './outcome';

/** A brief and what each influencer of the roster would bring to it. */
export interface Campaign {
  readonly brief: Brief;
  /** Of all who could be booked, those included whom the brief leaves out. */
  readonly outcomes: readonly Outcome[];
  /** People. */
  readonly audience: number;
  readonly must: ReadonlySet<Outcome>;
  readonly leave: ReadonlySet<Outcome>;
}

export function campaignOf(influencers: readonly SizedInfluencer[], brief: Brief, feeOf: FeeOf): Campaign {
  const outcomes = outcomesOf(influencers, brief, feeOf);
  const meant = (texts: readonly string[]) =>
    new Set(
      texts.length === 0 ? [] : outcomes.filter(({ influencer }) => texts.some((text) => isMeant(influencer, text))),
    );
  const audience = targetAudience(outcomes, brief, brief.overlap);
  return { brief, outcomes, audience, must: meant(brief.must), leave: meant(brief.leave) };
}
