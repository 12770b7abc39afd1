import type { Assumption } from '../strategy/recommendation';
import type { AnswerWords } from './languages/english/answers';
import { sourceText } from './source';
import type { Speech } from './speech';

/** A sentence on what the answer takes for granted, or leaves out. */
export function assumptionText(
  assumption: Assumption,
  currency: string | undefined,
  speech: Speech<AnswerWords>,
): string {
  const { say, numbers } = speech;
  switch (assumption.code) {
    case 'example-budget':
      return say('assumption.example-budget');
    case 'sales-as-niche':
      return say('assumption.sales-as-niche', {
        missing: assumption.missing.map((option) => say(`option.${option}`)).join(', '),
      });
    case 'posts':
      return say('assumption.posts', { count: String(assumption.posts) });
    case 'handling':
      return say('assumption.handling', { amount: numbers.money(assumption.amount, currency) });
    case 'most':
      return say('assumption.most', { count: String(assumption.most) });
    case 'audience': {
      const audience = numbers.rounded(assumption.audience);
      if (assumption.overlap === undefined) return say('assumption.audience', { audience });
      const overlap = numbers.percent(assumption.overlap);
      return say(`assumption.audience.overlap${assumption.assumed ? '.assumed' : ''}`, { audience, overlap });
    }
    case 'trust':
      if (assumption.trust === 1) return say('assumption.trust.full');
      return say(`assumption.trust${assumption.assumed ? '.assumed' : ''}`, { trust: assumption.trust });
    case 'keywords-unused':
      return say('assumption.keywords-unused', {
        described: String(assumption.described),
        count: assumption.of,
      });
    case 'match': {
      const least = numbers.percent(assumption.least);
      if (assumption.usual === 0) return say(`assumption.match.${assumption.by}`, { least });
      return say(`assumption.match.${assumption.by}.usual`, { least, count: assumption.usual });
    }
    case 'country':
      return countryText(assumption, speech);
    case 'left-out':
      return say(`assumption.left-out.${assumption.why}`, { count: assumption.count });
    case 'reach-from-views': {
      const { count, viewsPerPerson, source } = assumption;
      if (!source) return say('assumption.reach-from-views', { count, viewsPerPerson });
      const published = sourceText(source, speech);
      return say('assumption.reach-from-views.published', { count, viewsPerPerson, source: published });
    }
    case 'reach-not-observed':
      return say(`assumption.reach-not-observed${assumption.assumed ? '.assumed' : ''}`, {
        count: assumption.count,
        platforms: assumption.published.join(', '),
        source: sourceText(assumption.source, speech),
        rate: numbers.percent(assumption.rate),
      });
    case 'fees-fitted':
    case 'peers-engagement':
    case 'without-engagements':
      return say(`assumption.${assumption.code}`, { count: assumption.count });
    case 'fees-by-cpm': {
      const { count, cpm, viewsPerPerson } = assumption;
      return say('assumption.fees-by-cpm', { count, cpm: numbers.money(cpm, currency), viewsPerPerson });
    }
    case 'fees-estimated':
      return say('assumption.fees-estimated', {
        count: assumption.count,
        currency: assumption.currency,
        costs: sourceText(assumption.costs, speech),
        payments: sourceText(assumption.payments, speech),
      });
    case 'fee-of-several':
      return say('assumption.fee-of-several', { count: assumption.rows });
    case 'simulation':
      return say(`assumption.simulation${assumption.assumed ? '.assumed' : ''}`, {
        dropOuts: numbers.percent(assumption.dropOuts),
      });
    case 'not-proven': {
      const gap = numbers.percent(Math.max(assumption.gap, 0.001));
      if (assumption.pool === 'all') return say('assumption.not-proven.all', { gap });
      return say('assumption.not-proven', { side: say(`side.${assumption.pool}`), gap });
    }
  }
}

/** Who is left out, if anybody, and how much is known of the others. */
function countryText(
  { country, unknown, leftOut }: Extract<Assumption, { code: 'country' }>,
  { say }: Speech<AnswerWords>,
): string {
  const known =
    unknown > 0
      ? say('assumption.country.unknown', { count: unknown, country })
      : say('assumption.country', { country });
  return leftOut > 0 ? `${say('assumption.country.left-out', { count: leftOut, country })} ${known}` : known;
}
