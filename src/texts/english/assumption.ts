import type { Source } from '../../reference/source';
import type { Assumption } from '../../strategy/recommendation';
import { counted, money, percent, rounded } from './numbers';

/** A sentence on what the answer takes for granted, or leaves out. */
export function assumptionText(assumption: Assumption, currency: string | undefined): string {
  switch (assumption.code) {
    case 'example-budget':
      return 'The budget is an example; type your own.';
    case 'sales-as-niche':
      return `Sales counts engagements, as niche does, until it is told ${assumption.missing.join(', ')}.`;
    case 'posts':
      return assumption.posts === 1
        ? 'Every influencer posts once.'
        : `Every influencer posts ${assumption.posts} times; reach counts once.`;
    case 'handling':
      return `Product, shipping and time cost ${money(assumption.amount, currency)} for each influencer.`;
    case 'most':
      return `A team can manage ${assumption.most} influencers (assumed).`;
    case 'audience':
      return assumption.overlap === undefined
        ? `The target audience is ${rounded(assumption.audience)} people.`
        : `Two audiences have ${percent(assumption.overlap)} in common${assumption.assumed ? ' (assumed)' : ''}, which makes a target audience of ${rounded(assumption.audience)} people.`;
    case 'trust':
      return assumption.trust === 1
        ? 'Engagement counts as it is observed.'
        : `Observed engagement is drawn toward what peers of the size lead one to expect (trust ${assumption.trust}${assumption.assumed ? ', assumed' : ''}).`;
    case 'keywords-unused':
      return `The keywords are not used: texts describe only ${assumption.described} of ${counted(assumption.of, 'influencer')}.`;
    case 'match':
      return `An audience counts between ${percent(assumption.least)} and 100% by ${assumption.by === 'fit' ? 'your column of fits' : 'how well the texts match the keywords'}${assumption.usual > 0 ? `; the median of their side stands for ${counted(assumption.usual, 'influencer')} without one` : ''}.`;
    case 'country':
      return `${assumption.leftOut > 0 ? `Left out: ${counted(assumption.leftOut, 'influencer')} elsewhere than ${assumption.country}. ` : ''}${assumption.unknown > 0 ? `Of ${counted(assumption.unknown, 'influencer')} the whole audience is taken to be in ${assumption.country} (assumed).` : `All tell how much of their audience is in ${assumption.country}.`}`;
    case 'left-out':
      return assumption.why === 'platform'
        ? `Left out: ${counted(assumption.count, 'influencer')} on other platforms.`
        : `Left out: ${counted(assumption.count, 'influencer')} with fees in another currency.`;
    case 'reach-from-views':
      return `Reach of ${counted(assumption.count, 'influencer')} is worked out from views (${assumption.viewsPerPerson} views a person; ${cited(assumption.source)}) or from their platform’s median.`;
    case 'reach-not-observed':
      return `Reach of ${counted(assumption.count, 'influencer')} is followers times a published rate (${assumption.published.join(', ')}; ${cited(assumption.source)}) or an assumed ${percent(assumption.assumedRate)}.`;
    case 'fees-fitted':
      return `Missing fees of ${counted(assumption.count, 'influencer')} follow the fees that your roster gives.`;
    case 'fees-by-cpm':
      return `Missing fees of ${counted(assumption.count, 'influencer')} are ${money(assumption.cpm, currency)} per thousand impressions, ${assumption.viewsPerPerson} for each person reached.`;
    case 'fees-estimated':
      return `Missing fees of ${counted(assumption.count, 'influencer')} are estimated in ${assumption.currency} from published costs per thousand impressions (${cited(assumption.costs)}); an answer stands only where published payments (${cited(assumption.payments)}) give the same.`;
    case 'fee-of-several':
      return `The one fee of ${counted(assumption.rows, 'row')} with several accounts is counted for each account.`;
    case 'peers-engagement':
      return `Engagement is not told for ${counted(assumption.count, 'influencer')}; what peers of their size have stands in.`;
    case 'without-engagements':
      return `${counted(assumption.count, 'influencer')} without engagement numbers cannot be chosen for this goal.`;
    case 'simulation':
      return `In the simulation ${percent(assumption.dropOuts)} of the influencers drop out, unpaid (assumed), and reach, rates and estimated fees miss as such numbers do (assumed).`;
    case 'not-proven':
      return `The ${assumption.pool === 'all' ? 'best plan of all' : `${assumption.pool} plan`} is the best found; nothing better than ${percent(Math.max(assumption.gap, 0.001))} more is possible.`;
  }
}

function cited({ author, year }: Source): string {
  return `${author}, ${year}`;
}
