import type { PoolName } from '../../strategy/pool';
import type { Reason } from '../../strategy/recommendation';
import type { Side } from '../../strategy/side';
import type { Measure } from '../../strategy/value';
import { issueTexts } from './issue';
import { counted, money, percent, rounded } from './numbers';

/** A sentence that carries the roster's own numbers. */
export function reasonText(reason: Reason, currency: string | undefined): string {
  switch (reason.code) {
    case 'unread-roster':
      return (reason.issue && issueTexts([reason.issue])[0]) ?? 'No influencer could be read from this sheet.';
    case 'nobody-eligible':
      return `Nobody of this roster (${counted(reason.count, 'influencer')}) is on the platforms, in the country and in the currency of this brief.`;
    case 'one-side-missing': {
      const everyone =
        reason.count === 1 ? 'The only influencer has' : `All ${reason.count.toLocaleString('en')} influencers have`;
      const split = reason.split.toLocaleString('en');
      return reason.missing === 'micro'
        ? `${everyone} ${split} followers or more. Add some below ${split} to compare.`
        : `${everyone} fewer than ${split} followers. Add some with more to compare.`;
    }
    case 'must-do-not-fit':
      return reason.count > reason.most
        ? `The ${counted(reason.count, 'influencer')} who must be in are more than the ${reason.most} that your team can manage.`
        : `Those who must be in cost ${money(reason.cost, currency)}, more than the budget of ${money(reason.budget, currency)}.`;
    case 'nothing-affordable':
      return `Nobody fits a budget of ${money(reason.budget, currency)}: the cheapest of the roster costs ${money(reason.cheapest, currency)}.`;
    case 'no-rates':
      return `Engagement is known for only ${reason.known} of ${counted(reason.of, `${reason.side} influencer`)}. Add average likes and comments, or an engagement rate, for at least half of them.`;
    case 'nothing-observed':
      return `Reach, views or a fee are known for only ${reason.known} of ${counted(reason.of, `${reason.side} influencer`)}. Add one of these for at least half of them.`;
    case 'fees-decide':
      return `The answer hangs on fees that this roster does not give: published prices point both ways. Enter one real quote per tier; with ${reason.enough} or more in all, the others follow them.`;
    case 'fees-unknown':
      return `Fees of ${counted(reason.count, 'influencer')} are missing, and published prices are in US dollars, not in ${reason.currency ?? 'the currency of this roster, which it does not name'}. Enter at least ${reason.enough} fees, or the option cpm: what a thousand impressions cost you.`;
    case 'nothing-pays':
      return reason.breakEven === undefined
        ? 'Nobody pays back: no engagement is known.'
        : `Nobody pays back at ${rate(reason.conversion)} orders per 1,000 engagements. The first would from ${rate(reason.breakEven)} on.`;
    case 'side-unaffordable':
      return `No ${reason.side} fits this budget of ${money(reason.budget, currency)} (the first at ${money(reason.first, currency)}). The two were not compared.`;
    case 'the-platform':
      return `It is the platform, not the size: over all platforms the ${reason.leader} plan ${leads(reason.measure)}, on the same platform it does not.`;
    case 'on-platform': {
      const { platform, micro, macro } = reason.on;
      return `On ${platform} alone the micro plan ${brings(reason.measure, micro, currency)}, the macro plan ${amount(reason.measure, macro, currency)}.`;
    }
    case 'sides-apart':
      return 'But no platform has both sides here, so that size cannot be told from platform.';
    case 'mix-ahead':
      return `A mix ${brings(reason.measure, reason.value, currency)}, the better pure plan (${reason.side}) ${amount(reason.measure, reason.pure, currency)}: ${percent(reason.value / reason.pure - 1)} more.`;
    case 'ahead':
      return `The ${reason.side} plan ${brings(reason.measure, reason.value, currency)}, the ${opposite(reason.side)} plan ${amount(reason.measure, reason.other, currency)}${reason.other > 0 ? `: ${percent(reason.value / reason.other - 1)} more` : ''}.`;
    case 'close':
      return `The micro plan ${brings(reason.measure, reason.micro, currency)}, the macro plan ${amount(reason.measure, reason.macro, currency)}: too close to call.`;
    case 'runs-disagree':
      return `Where inputs miss as they usually do, ${reason.leader} is ahead in only ${percent(reason.share)} of the runs.`;
    case 'overlap-decides':
      return `${titled(reason.leader)} is ahead where ${percent(reason.at)} of two audiences are the same people, ${reason.other} where ${percent(reason.end)} are; it changes at about ${percent(reason.crossing)}. Nobody publishes which is true for your roster.`;
    case 'counts':
      return `${money(reason.budget, currency)} buys ${posts('micro', reason)} or ${posts('macro', reason)}.`;
    case 'cost-per': {
      const [unit, times] =
        reason.measure === 'people' ? ['1,000 people reached cost', 1000] : ['One engagement costs', 1];
      return `${unit} ${money(reason.micro * times, currency)} with micro and ${money(reason.macro * times, currency)} with macro.`;
    }
    case 'engagement-rates':
      return `On ${reason.platform} your micro influencers engage ${percent(reason.micro)} of their followers and your macro influencers ${percent(reason.macro)} (medians).`;
    case 'mostly-nano':
      return `${reason.nano === reason.of ? 'All' : `${reason.nano} of the`} ${reason.of} micro influencers chosen are nano-influencers.`;
    case 'speaks-against':
      return `But the ${reason.side} plan ${brings(reason.measure, reason.value, currency)} against ${amount(reason.measure, reason.other, currency)}.`;
    case 'hangs-on-one':
      return `But ${percent(reason.share)} of the ${planName(reason.side)} hangs on ${reason.who}.`;
  }
}

export function brings(measure: Measure, value: number, currency: string | undefined): string {
  switch (measure) {
    case 'people':
      return `reaches about ${rounded(value)} different people`;
    case 'engagements':
      return `brings about ${rounded(value)} engagements`;
    case 'profit':
      return `leaves about ${money(value, currency)}`;
  }
}

function amount(measure: Measure, value: number, currency: string | undefined): string {
  return measure === 'profit' ? money(value, currency) : rounded(value);
}

function leads(measure: Measure): string {
  return { people: 'reaches more people', engagements: 'brings more engagements', profit: 'leaves more' }[measure];
}

function posts(side: Side, counts: Extract<Reason, { code: 'counts' }>): string {
  const count = counts[side];
  return counted(count, `${side} influencer`) + (count === counts.most ? ' (as many as your team can manage)' : '');
}

function planName(pool: PoolName): string {
  return pool === 'all' ? 'best plan of all' : `${pool} plan`;
}

function rate(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

const opposite = (side: Side): Side => (side === 'micro' ? 'macro' : 'micro');
const titled = (side: Side) => (side === 'micro' ? 'Micro' : 'Macro');
