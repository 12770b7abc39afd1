import { expect, test } from 'vitest';
import { STUDIES } from '../../src/reference/studies';
import { FIELDS } from '../../src/roster/field';
import type { Issue } from '../../src/roster/issue';
import { readRoster } from '../../src/roster/read-roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import type { BriefProblem, NumberKind } from '../../src/strategy/brief';
import type { Flip } from '../../src/strategy/flips';
import { GOALS } from '../../src/strategy/goal';
import { OPTIONS } from '../../src/strategy/option';
import { POOL_NAMES } from '../../src/strategy/plans';
import { recommend } from '../../src/strategy/recommend';
import type { Assumption, Reason, Recommendation } from '../../src/strategy/recommendation';
import { SIDES } from '../../src/strategy/side';
import type { Measure } from '../../src/strategy/value';
import { assumptionText } from '../../src/texts/assumption';
import { briefProblemText } from '../../src/texts/brief-problem';
import { groupText } from '../../src/texts/issue';
import { ANSWERS, type AnswerWords } from '../../src/texts/languages/english/answers';
import { reasonText } from '../../src/texts/reason';
import { briefText, comparedText, flipTexts, planText } from '../../src/texts/recommendation';
import { totalText } from '../../src/texts/shortlist';
import { type Speech, speechOf } from '../../src/texts/speech';
import { studyText } from '../../src/texts/study';
import { briefOf } from '../strategy/rosters';

const MEASURES: readonly Measure[] = ['people', 'engagements', 'profit'];
const WITHOUT_PROFIT = ['people', 'engagements'] as const;
const KINDS: readonly NumberKind[] = ['amount', 'above-zero', 'whole', 'share', 'part'];
const SOURCE = { author: 'Modash', title: 'Benchmarks', year: 2024, address: 'https://www.modash.io' };
const UNDATED = { ...SOURCE, year: 'n.d.' } as const;

const place = { row: 1_234, column: 3, text: '12 {count}' };

const ISSUES: readonly Issue[] = [
  ...(['empty-sheet', 'not-a-roster', 'no-header', 'no-followers-column', 'no-rows', 'column-not-found'] as const).map(
    (code): Issue => ({ ...place, code }),
  ),
  ...(['above-header', 'groups', 'header-again', 'total-row', 'no-account', 'no-followers'] as const).map(
    (code): Issue => ({ ...place, code }),
  ),
  { ...place, code: 'same-account', kept: 2 },
  { ...place, code: 'same-person', other: 2_345, platform: 'TikTok' },
  { ...place, code: 'platforms-differ', link: 'X', platform: 'TikTok' },
  { ...place, code: 'other-currency', currency: 'EUR', usual: 'USD' },
  ...FIELDS.flatMap((field): Issue[] => [
    ...(['error-cell', 'missing-text', 'unreadable-number', 'date-cell', 'impossible-number'] as const).map(
      (code): Issue => ({ ...place, code, field }),
    ),
    { ...place, code: 'ambiguous-number', field, values: [1.5, 1_500] },
    { ...place, code: 'middle-of-range', field, value: 1_500 },
  ]),
  { ...place, code: 'unknown-platform', field: 'platform' },
];

const REASONS: readonly Reason[] = [
  { code: 'unread-roster', issue: undefined },
  { code: 'unread-roster', issue: ISSUES[0] },
  { code: 'nobody-eligible', count: 2 },
  ...SIDES.flatMap((side): Reason[] => [
    { code: 'one-side-missing', missing: side, count: 2, split: 100_000 },
    { code: 'no-rates', side, known: 1, of: 4 },
    { code: 'nothing-observed', side, known: 1, of: 4 },
    { code: 'side-unaffordable', side, first: 900, budget: 500 },
    { code: 'runs-disagree', leader: side, share: 0.6 },
    { code: 'overlap-decides', leader: side, at: 0.15, other: side, end: 0.3, crossing: 0.2 },
    ...WITHOUT_PROFIT.map((measure): Reason => ({ code: 'speaks-against', side, measure, value: 9, other: 5 })),
    ...MEASURES.flatMap((measure): Reason[] => [
      { code: 'the-platform', leader: side, measure },
      { code: 'mix-ahead', measure, value: 9, pure: 5, side },
      { code: 'ahead', side, measure, value: 9, other: 5 },
      { code: 'ahead', side, measure, value: 9, other: 0 },
    ]),
  ]),
  ...MEASURES.flatMap((measure): Reason[] => [
    { code: 'on-platform', on: { platform: 'X', standing: 'micro', micro: 9, macro: 5 }, measure },
    { code: 'close', measure, micro: 9, macro: 8.9 },
  ]),
  ...WITHOUT_PROFIT.map((measure): Reason => ({ code: 'cost-per', measure, micro: 0.4, macro: 0.5 })),
  ...POOL_NAMES.map((side): Reason => ({ code: 'hangs-on-one', side, who: '@ada', share: 0.5 })),
  { code: 'must-do-not-fit', cost: 9, budget: 5, count: 3, most: 2 },
  { code: 'must-do-not-fit', cost: 9, budget: 5, count: 1, most: 2 },
  { code: 'nothing-affordable', budget: 5, cheapest: 9 },
  { code: 'fees-decide', enough: 8 },
  { code: 'fees-unknown', count: 3, currency: 'EUR', enough: 8 },
  { code: 'fees-unknown', count: 3, currency: undefined, enough: 8 },
  { code: 'nothing-pays', conversion: 1, breakEven: 2.5 },
  { code: 'nothing-pays', conversion: 1, breakEven: undefined },
  { code: 'sides-apart' },
  { code: 'counts', micro: 20, macro: 1, budget: 9_000, most: 20 },
  { code: 'engagement-rates', platform: 'X', micro: 0.03, macro: 0.01 },
  { code: 'mostly-nano', nano: 3, of: 4 },
  { code: 'mostly-nano', nano: 4, of: 4 },
];

const ASSUMPTIONS: readonly Assumption[] = [
  { code: 'example-budget' },
  { code: 'sales-as-niche', missing: ['conversion', 'order value', 'margin'] },
  { code: 'posts', posts: 1 },
  { code: 'posts', posts: 3 },
  { code: 'handling', amount: 50 },
  { code: 'most', most: 20 },
  { code: 'audience', audience: 500_000, overlap: undefined, assumed: false },
  { code: 'trust', trust: 1, assumed: false },
  ...[true, false].flatMap((assumed): Assumption[] => [
    { code: 'audience', audience: 500_000, overlap: 0.15, assumed },
    { code: 'trust', trust: 0.7, assumed },
    { code: 'reach-not-observed', count: 2, published: ['TikTok'], source: SOURCE, rate: 0.2, assumed },
    { code: 'simulation', dropOuts: 0.1, assumed },
  ]),
  { code: 'keywords-unused', described: 1, of: 4 },
  ...(['keywords', 'fit'] as const).flatMap((by): Assumption[] => [
    { code: 'match', least: 0.3, by, usual: 0 },
    { code: 'match', least: 0.3, by, usual: 2 },
  ]),
  { code: 'country', country: 'Türkiye', unknown: 2, leftOut: 1 },
  { code: 'country', country: 'Türkiye', unknown: 0, leftOut: 0 },
  { code: 'left-out', why: 'platform', count: 1 },
  { code: 'left-out', why: 'currency', count: 2 },
  { code: 'reach-from-views', count: 1, viewsPerPerson: 1.5, source: UNDATED },
  { code: 'reach-from-views', count: 2, viewsPerPerson: 2, source: undefined },
  { code: 'fees-fitted', count: 2 },
  { code: 'fees-by-cpm', count: 2, cpm: 12, viewsPerPerson: 1.5 },
  { code: 'fees-estimated', count: 2, currency: 'USD', costs: SOURCE, payments: UNDATED },
  { code: 'fee-of-several', rows: 1 },
  { code: 'peers-engagement', count: 2 },
  { code: 'without-engagements', count: 2 },
  ...POOL_NAMES.map((pool): Assumption => ({ code: 'not-proven', pool, gap: 0.01 })),
];

const text = '“x” {allowed}';

const PROBLEMS: readonly BriefProblem[] = [
  { code: 'unknown-option', text, allowed: OPTIONS },
  { code: 'unknown-goal', text, allowed: GOALS },
  ...OPTIONS.map((option): BriefProblem => ({ code: 'unknown-choice', option, text, allowed: ['micro', 'macro'] })),
  ...KINDS.map((kind): BriefProblem => ({ code: 'unreadable-option', option: 'most', kind, text })),
  { code: 'not-in-roster', option: 'must', text },
  ...(
    ['option-without-value', 'unreadable-budget', 'unknown-currency', 'must-and-leave', 'must-not-eligible'] as const
  ).map((code): BriefProblem => ({ code, text })),
  { code: 'audience-and-overlap' },
  { code: 'other-currency', currency: 'EUR', ofRoster: 'USD' },
  { code: 'amount-in-other-currency', option: 'budget', text, currency: 'EUR', ofBrief: 'USD' },
];

const FLIPS: readonly (readonly Flip[])[] = (['budget', 'audience', 'most', 'conversion'] as const).flatMap((of) => {
  const flips = (['below', 'above'] as const).flatMap((direction) =>
    (['micro', 'macro', 'mixed', 'either', undefined] as const).map((to): Flip => ({ of, direction, at: 40, to })),
  );
  return [...flips.map((flip) => [flip]), flips.filter(({ to }) => to === undefined)];
});

const roster = readRoster(SAMPLE_ROSTER);
const answered = recommend(roster, briefOf('launch', 20_000, roster));
const prices = { conversion: 5, orderValue: 40, margin: 0.4 };
const COMPARED = { median: 0.12, low: -0.08, high: 0.31, mixAhead: 0.8 } as Recommendation['compared'];

/** All that can be said of rosters and recommendations. */
function sentences(speech: Speech<AnswerWords>): string[] {
  const { brief, plans } = answered;
  const plan = plans?.micro;
  const [first, second] = plan?.chosen ?? [];
  if (!plan || !first || !second) throw new Error('The sample roster has a micro plan of several.');
  const estimated = { ...first, fee: { ...first.fee, origin: 'assumed' as const } };
  const [row, other] = [first.influencer.row, second.influencer.row].sort((a, b) => a - b) as [number, number];
  const guessed = { ...answered, plans: { ...plans, micro: { ...plan, chosen: [estimated, second] } } };
  const alike: Issue = { code: 'same-person', row, column: 1, text: '@ada', other, platform: 'TikTok' };
  return [
    ...ISSUES.flatMap((issue) =>
      [1, 2, 5].map((count) => groupText({ first: issue, issues: Array<Issue>(count).fill(issue) }, speech)),
    ),
    ...REASONS.map((reason) => reasonText(reason, 'EUR', speech)),
    ...ASSUMPTIONS.map((assumption) => assumptionText(assumption, 'EUR', speech)),
    ...PROBLEMS.map((problem) => briefProblemText(problem, speech)),
    ...FLIPS.flatMap((flips) => flipTexts(flips, 'EUR', speech)),
    ...STUDIES.map((study) => studyText(study, speech)),
    briefText({ ...brief, goal: 'sales', prices: undefined }, speech),
    ...GOALS.flatMap((goal) => [true, false].map((example) => briefText({ ...brief, prices, goal, example }, speech))),
    ...MEASURES.map((measure) => planText(plan, measure, 'EUR', speech)),
    planText({ ...plan, chosen: [] }, 'people', 'EUR', speech),
    planText({ ...plan, engagements: undefined }, 'people', 'EUR', speech),
    ...(['micro', 'macro', 'mixed', 'either', 'not-enough-data'] as const).flatMap((strategy) => [
      comparedText({ strategy, compared: undefined }, speech),
      ...[0.12, -0.12].map((median) =>
        comparedText({ strategy, compared: COMPARED && { ...COMPARED, median } }, speech),
      ),
    ]),
    totalText({ ...guessed, shortlist: 'micro', worthUpTo: [undefined] }, { issues: [alike] }, speech),
    totalText({ ...answered, brief: { ...brief, posts: 3, handling: 50 } }, { issues: [] }, speech),
    totalText({ ...answered, shortlist: undefined }, { issues: [] }, speech),
  ];
}

const english = speechOf<AnswerWords>(ANSWERS, 'en');

test('every message is said by something', () => {
  const said = new Set<string>();
  const say: Speech<AnswerWords>['say'] = (code, ...values) => {
    said.add(code);
    return english.say(code, ...values);
  };
  sentences({ ...english, say });
  // These are names, which are said wherever they are needed.
  const isName = /^(?:strategy|confidence|plan\.(?:micro|macro|all)$)/;
  expect(Object.keys(ANSWERS).filter((code) => !said.has(code) && !isName.test(code))).toEqual([]);
});

test('no sentence has a place left over, or a number that is none', () => {
  const quotes = /12 \{count\}|\{allowed\}/g;
  const wrong = sentences(english).filter((sentence) => /[{}]|undefined|NaN|∞/.test(sentence.replace(quotes, '')));
  expect(wrong).toEqual([]);
});

test('numbers, money and plural forms are those of the reader’s locale', () => {
  const words = {
    ...ANSWERS,
    'assumption.fees-by-cpm': { one: '{count} Honorar: {cpm}', other: '{count} Honorare: {cpm}, {viewsPerPerson}' },
  };
  const text = (locale: string, count: number) =>
    assumptionText(
      { code: 'fees-by-cpm', count, cpm: 1_234, viewsPerPerson: 1.5 },
      'EUR',
      speechOf<AnswerWords>(words, locale),
    ).replace(/\s/g, ' ');
  expect(text('de', 1)).toBe('1 Honorar: 1.234 €');
  expect(text('de', 20_000)).toBe('20.000 Honorare: 1.234 €, 1,5');
  expect(text('de-CH', 20_000)).toMatch(/^20['’]000 Honorare: EUR 1['’]234, 1\.5$/);
});
