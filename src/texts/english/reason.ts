import type { Side } from '../../strategy/outcome';
import type { Measure } from '../../strategy/plan';
import type { Reason } from '../../strategy/recommendation';
import { issueTexts } from './issue';
import { counted, money, percent, rounded } from './numbers';

/** A sentence that carries the roster's own numbers. */
export function reasonText(reason: Reason, currency: string | undefined): string {
  switch (reason.code) {
    case 'unread-roster':
      return (reason.issue && issueTexts([reason.issue])[0]) ?? 'No influencer could be read from this sheet.';
    case 'one-side-missing': {
      const everyone =
        reason.count === 1 ? 'The only influencer has' : `All ${reason.count.toLocaleString('en')} influencers have`;
      const split = reason.split.toLocaleString('en');
      return reason.missing === 'micro'
        ? `${everyone} ${split} followers or more. Add some below ${split} to compare.`
        : `${everyone} fewer than ${split} followers. Add some with more to compare.`;
    }
    case 'nothing-affordable':
      return `Nobody fits a budget of ${money(reason.budget, currency)}: the cheapest of the roster costs ${money(reason.cheapest, currency)}.`;
    case 'no-rates':
      return `Only ${reason.known} of ${counted(reason.of, `${reason.side} influencer`)} tell their engagement. Add average likes and comments, or an engagement rate, for at least half of them.`;
    case 'nothing-observed':
      return `Only ${reason.known} of ${counted(reason.of, `${reason.side} influencer`)} tell reach, views or a fee. Add one of these for at least half of them.`;
    case 'fees-decide':
      return `The answer hangs on fees that this roster does not give: published prices point both ways. Enter real quotes, some of each size, ${reason.enough} or more in all.`;
    case 'fees-in-another-currency':
      return `Missing fees can only be estimated in US dollars, and this roster is in ${reason.currency}. Enter at least ${reason.enough} fees.`;
    case 'side-unaffordable':
      return `No ${reason.side} influencer fits a budget of ${money(reason.budget, currency)}: the first costs ${money(reason.first, currency)}. The two were not compared.`;
    case 'ahead':
      return `The ${reason.side} plan ${brings(reason.measure, reason.value)}, the ${opposite(reason.side)} plan ${rounded(reason.other)}${reason.other > 0 ? `: ${percent(reason.value / reason.other - 1)} more` : ''}.`;
    case 'close':
      return `The micro plan ${brings(reason.measure, reason.micro)}, the macro plan ${rounded(reason.macro)}: too close to call.`;
    case 'overlap-decides':
      return `${titled(reason.low.side)} is ahead where ${percent(reason.low.share)} of two audiences are the same people, ${reason.high.side} where ${percent(reason.high.share)} are. Nobody publishes which is true for your roster.`;
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
      return `${reason.nano} of the ${reason.of} micro influencers chosen are nano-influencers.`;
    case 'speaks-against':
      return `But the ${reason.side} plan ${brings(reason.measure, reason.value)} against ${rounded(reason.other)}.`;
    case 'hangs-on-one':
      return `But ${percent(reason.share)} of the ${reason.side} plan hangs on ${reason.who}.`;
  }
}

function brings(measure: Measure, value: number): string {
  return measure === 'people'
    ? `reaches about ${rounded(value)} different people`
    : `brings about ${rounded(value)} engagements`;
}

function posts(side: Side, counts: Extract<Reason, { code: 'counts' }>): string {
  const count = counts[side];
  return counted(count, `${side} post`) + (count === counts.most ? ' (as many as your team can manage)' : '');
}

const opposite = (side: Side): Side => (side === 'micro' ? 'macro' : 'micro');
const titled = (side: Side) => (side === 'micro' ? 'Micro' : 'Macro');
