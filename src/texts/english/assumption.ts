import type { Source } from '../../reference/source';
import type { Assumption } from '../../strategy/recommendation';
import { counted, percent, rounded } from './numbers';

/** A sentence on what the answer takes for granted. */
export function assumptionText(assumption: Assumption): string {
  switch (assumption.code) {
    case 'example-brief':
      return 'The budget is an example; type your own.';
    case 'sales-as-niche':
      return 'Without a conversion rate and an order value, sales counts engagements.';
    case 'one-post':
      return 'Every influencer posts once.';
    case 'most':
      return `A team can manage ${assumption.most} influencers (assumed).`;
    case 'overlap':
      return `Two audiences have ${percent(assumption.share)} in common (assumed), which makes a target audience of ${rounded(assumption.audience)} people.`;
    case 'reach-from-views':
      return `Reach of ${counted(assumption.count, 'influencer')} is worked out from views (${assumption.viewsPerPerson} views a person; ${cited(assumption.source)}) or from their platform’s median.`;
    case 'reach-not-observed':
      return `Reach of ${counted(assumption.count, 'influencer')} is followers times a published rate (${assumption.published.join(', ')}; ${cited(assumption.source)}) or an assumed ${percent(assumption.assumedRate)}.`;
    case 'fees-fitted':
      return `Missing fees of ${counted(assumption.count, 'influencer')} follow the fees that your roster gives.`;
    case 'fees-estimated':
      return `Missing fees of ${counted(assumption.count, 'influencer')} are estimated in ${assumption.currency} from published costs per thousand impressions (${cited(assumption.costs)}); an answer stands only where published payments (${cited(assumption.payments)}) give the same.`;
    case 'without-engagements':
      return `${counted(assumption.count, 'influencer')} without engagement numbers cannot be chosen for this goal.`;
    case 'not-proven':
      return `The ${assumption.side} plan is the best found; nothing better than ${percent(Math.max(assumption.gap, 0.001))} more is possible.`;
  }
}

function cited({ author, year }: Source): string {
  return `${author}, ${year}`;
}
