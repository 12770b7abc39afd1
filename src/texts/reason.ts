import type { Reason } from '../strategy/recommendation';
import type { Side } from '../strategy/side';
import type { Measure } from '../strategy/value';
import { issueTexts } from './issue';
import type { AnswerWords } from './languages/english/answers';
import type { Speech } from './speech';

/** A sentence that carries the roster's own numbers. */
export function reasonText(reason: Reason, currency: string | undefined, speech: Speech<AnswerWords>): string {
  const { say, numbers } = speech;
  const money = (amount: number) => numbers.money(amount, currency);
  const amount = (measure: Measure, value: number) => (measure === 'profit' ? money(value) : numbers.rounded(value));
  const side = (name: Side) => say(`side.${name}`);
  switch (reason.code) {
    case 'unread-roster':
      return (reason.issue && issueTexts([reason.issue], speech)[0]) ?? say('reason.unread-roster');
    case 'nobody-eligible':
      return say('reason.nobody-eligible', { count: reason.count });
    case 'one-side-missing':
      return say(`reason.one-side-missing.${reason.missing}`, { count: reason.count, split: reason.split });
    case 'must-do-not-fit':
      return reason.count > reason.most
        ? say('reason.must-do-not-fit.count', { count: reason.count, most: String(reason.most) })
        : say('reason.must-do-not-fit.cost', { cost: money(reason.cost), budget: money(reason.budget) });
    case 'nothing-affordable':
      return say('reason.nothing-affordable', { budget: money(reason.budget), cheapest: money(reason.cheapest) });
    case 'no-rates':
    case 'nothing-observed':
      return say(`reason.${reason.code}`, {
        known: String(reason.known),
        count: reason.of,
        side: side(reason.side),
      });
    case 'fees-decide':
      return say('reason.fees-decide', { enough: reason.enough });
    case 'fees-unknown': {
      const { count, enough } = reason;
      return reason.currency === undefined
        ? say('reason.fees-unknown.no-currency', { count, enough })
        : say('reason.fees-unknown', { count, enough, currency: reason.currency });
    }
    case 'nothing-pays':
      if (reason.breakEven === undefined) return say('reason.nothing-pays.unknown');
      return say('reason.nothing-pays', {
        conversion: numbers.significant(reason.conversion),
        breakEven: numbers.significant(reason.breakEven),
      });
    case 'side-unaffordable':
      return say('reason.side-unaffordable', {
        side: side(reason.side),
        budget: money(reason.budget),
        first: money(reason.first),
      });
    case 'the-platform':
      return say(`reason.the-platform.${reason.measure}`, { side: side(reason.leader) });
    case 'on-platform': {
      const { platform, micro, macro } = reason.on;
      return say(`reason.on-platform.${reason.measure}`, {
        platform,
        micro: amount(reason.measure, micro),
        macro: amount(reason.measure, macro),
      });
    }
    case 'sides-apart':
      return say('reason.sides-apart');
    case 'mix-ahead':
      return say(`reason.mix-ahead.${reason.measure}`, {
        value: amount(reason.measure, reason.value),
        side: side(reason.side),
        pure: amount(reason.measure, reason.pure),
        more: numbers.percent(reason.value / reason.pure - 1),
      });
    case 'ahead': {
      const told = {
        side: side(reason.side),
        value: amount(reason.measure, reason.value),
        opposite: side(reason.side === 'micro' ? 'macro' : 'micro'),
        other: amount(reason.measure, reason.other),
      };
      if (reason.other <= 0) return say(`reason.ahead.${reason.measure}.alone`, told);
      return say(`reason.ahead.${reason.measure}`, {
        ...told,
        more: numbers.percent(reason.value / reason.other - 1),
      });
    }
    case 'close':
      return say(`reason.close.${reason.measure}`, {
        micro: amount(reason.measure, reason.micro),
        macro: amount(reason.measure, reason.macro),
      });
    case 'runs-disagree':
      return say('reason.runs-disagree', { side: side(reason.leader), share: numbers.percent(reason.share) });
    case 'overlap-decides':
      return say(`reason.overlap-decides.${reason.leader}`, {
        at: numbers.percent(reason.at),
        end: numbers.percent(reason.end),
        crossing: numbers.percent(reason.crossing),
      });
    case 'counts': {
      const bought = (name: Side) =>
        say(reason[name] === reason.most ? 'reason.counts.most' : 'reason.counts.some', {
          count: reason[name],
          side: side(name),
        });
      return say('reason.counts', { budget: money(reason.budget), micro: bought('micro'), macro: bought('macro') });
    }
    case 'cost-per': {
      const times = reason.measure === 'people' ? 1000 : 1;
      return say(`reason.cost-per.${reason.measure}`, {
        micro: money(reason.micro * times),
        macro: money(reason.macro * times),
      });
    }
    case 'engagement-rates':
      return say('reason.engagement-rates', {
        platform: reason.platform,
        micro: numbers.percent(reason.micro),
        macro: numbers.percent(reason.macro),
      });
    case 'mostly-nano': {
      const count = String(reason.of);
      if (reason.nano === reason.of) return say('reason.mostly-nano.all', { count });
      return say('reason.mostly-nano', { nano: String(reason.nano), count });
    }
    case 'speaks-against':
      return say(`reason.speaks-against.${reason.measure}`, {
        side: side(reason.side),
        value: numbers.rounded(reason.value),
        other: numbers.rounded(reason.other),
      });
    case 'hangs-on-one': {
      const told = { share: numbers.percent(reason.share), who: reason.who };
      if (reason.side === 'all') return say('reason.hangs-on-one.all', told);
      return say('reason.hangs-on-one', { ...told, side: side(reason.side) });
    }
  }
}
