import { describe, expect, test } from 'vitest';
import { readRoster } from '../../src/roster/read-roster';
import { type BriefSource, readBrief } from '../../src/strategy/read-brief';
import { briefFrom, cellsOf, rosterOf } from './rosters';

const GROUPS = [
  { count: 9, followers: 20_000, fee: 200 },
  { count: 3, followers: 300_000, fee: 2_400 },
];
const roster = rosterOf(...GROUPS);
const brief = (source: BriefSource) => briefFrom(source, roster);
const problems = (source: BriefSource) => {
  const read = readBrief(source, roster);
  return 'problems' in read ? read.problems : [];
};

test('without a word it is an example that pays ten usual influencers or one and a half macro-influencers', () => {
  expect(brief('')).toEqual({
    goal: 'launch',
    budget: 3_600,
    example: true,
    currency: 'USD',
    most: 20,
    audience: undefined,
    overlap: 0.15,
    keywords: [],
    country: '',
    platforms: [],
    must: [],
    leave: [],
    posts: 1,
    handling: 0,
    cpm: undefined,
    prices: undefined,
    trust: 0.7,
    reachRate: 0.2,
    viewsPerPerson: 1.5,
    dropOuts: 0.1,
    split: 100_000,
    shown: 'recommended',
    chosen: [],
  });
});

test.each([
  ['launch', 'launch'],
  ['Awareness', 'launch'],
  [' reach ', 'launch'],
  ['niche', 'niche'],
  ['ENGAGEMENT', 'niche'],
  ['sales', 'sales'],
  ['conversions', 'sales'],
])('the goal %s means %s', (goal, meant) => {
  expect(brief({ goal, budget: 500 })).toMatchObject({ goal: meant, budget: 500, example: false });
});

test('a budget may be typed as people type it', () => {
  const budget = (text: string) => brief({ budget: text }).budget;
  expect(budget('20K')).toBe(20_000);
  expect(budget('20 000')).toBe(20_000);
  expect(budget('20,000')).toBe(20_000);
  expect(budget('20.000')).toBe(20_000);
  expect(budget('20000.50')).toBe(20_000.5);
  expect(brief({ budget: 0.1 + 0.2 }).budget).toBe(0.3);
});

const ALL = {
  goal: 'sales',
  budget: 9_000,
  most: 7,
  audience: 500_000,
  keywords: 'skin care, beauty',
  country: 'Turkey',
  must: '@0~1',
  leave: '@1~0, @1~1',
  posts: 2,
  handling: 25,
  cpm: 30,
  conversion: 4,
  'order value': 60,
  margin: '40%',
  trust: 1,
  reach: '25%',
  'views per person': 2,
  'drop outs': 0,
  split: 50_000,
  strategy: 'macro',
};

const READ = {
  goal: 'sales',
  budget: 9_000,
  most: 7,
  audience: 500_000,
  keywords: ['skin care', 'beauty'],
  country: 'Turkey',
  must: ['@0~1'],
  leave: ['@1~0', '@1~1'],
  posts: 2,
  handling: 25,
  cpm: 30,
  prices: { conversion: 4, orderValue: 60, margin: 0.4 },
  trust: 1,
  reachRate: 0.25,
  viewsPerPerson: 2,
  dropOuts: 0,
  split: 50_000,
  shown: 'macro',
};

// The sample's rows tell no country, so nobody is left out.
describe('the same brief comes from', () => {
  test.each<[string, BriefSource]>([
    ['a range of two columns', Object.entries(ALL).map(([name, value]) => [name, value])],
    [
      'a range with headers, blanks and what it all means',
      [
        ['Option', 'Value', 'Meaning'],
        ...Object.entries(ALL).map(([name, value]) => [name.toUpperCase(), value, 'so']),
        ['overlap', '', 'nothing'],
      ],
    ],
    [
      'one text',
      Object.entries(ALL)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    ],
    ['a form', Object.fromEntries(Object.entries(ALL).map(([name, value]) => [name, String(value)]))],
    ['a memory', JSON.parse(JSON.stringify(ALL))],
    [
      'the flags of a command',
      {
        ...ALL,
        'order value': undefined,
        'drop outs': undefined,
        'order-value': '60',
        'drop-outs': '0',
        leave: ['@1~0', '@1~1'],
      },
    ],
  ])('%s', (_, source) => {
    expect(brief(source)).toMatchObject(READ);
  });
});

test('what is typed as it stands by default is no choice, so that the table of options can be copied whole', () => {
  expect(brief('overlap=15%; most=20; trust=0.7; strategy=recommended; tiers=default').chosen).toEqual([]);
  expect(brief('reach=20%; views per person=1.5; drop outs=10%').chosen).toEqual([]);
  expect(brief('drop outs=5%; reach=30%').chosen).toEqual(['reach', 'drop outs']);
  expect(brief('overlap=20%; most=10; tiers=IAB UK').chosen).toEqual(['overlap', 'most', 'tiers']);
  expect(brief('overlap=0.15; audience=9000')).toMatchObject({ audience: 9_000 });
});

test('numbers are read by the locale', () => {
  const read = readBrief('budget=1.234,50; handling=12,5; locale=de', roster);
  expect(read).toMatchObject({ brief: { budget: 1_234.5, handling: 12.5 } });
});

test.each<[string, object]>([
  ['goal=fame', { code: 'unknown-goal', text: 'fame' }],
  ['goal=constructor', { code: 'unknown-goal', text: 'constructor' }],
  ['budget=lots', { code: 'unreadable-budget', text: 'lots' }],
  ['budget=0', { code: 'unreadable-budget', text: '0' }],
  ['budget=0.001', { code: 'unreadable-budget', text: '0.001' }],
  ['budget=1e15', { code: 'unreadable-budget', text: '1e15' }],
  ['budget=-5', { code: 'unreadable-budget', text: '-5' }],
  ['budget=20,000,00', { code: 'unreadable-budget', text: '20,000,00' }],
  ['bugdet=5', { code: 'unknown-option', text: 'bugdet' }],
  ['__proto__=5', { code: 'unknown-option', text: '__proto__' }],
  ['most', { code: 'option-without-value', text: 'most' }],
  ['most=2.5', { code: 'unreadable-option', option: 'most', kind: 'whole', text: '2.5' }],
  ['most=0', { code: 'unreadable-option', option: 'most' }],
  ['overlap=0', { code: 'unreadable-option', option: 'overlap', kind: 'part' }],
  ['overlap=15', { code: 'unreadable-option', option: 'overlap' }],
  ['trust=2', { code: 'unreadable-option', option: 'trust', kind: 'share' }],
  ['reach=120%', { code: 'unreadable-option', option: 'reach', kind: 'part' }],
  ['views per person=0', { code: 'unreadable-option', option: 'views per person', kind: 'above-zero' }],
  ['drop outs=10', { code: 'unreadable-option', option: 'drop outs', kind: 'share' }],
  ['margin=-5%', { code: 'unreadable-option', option: 'margin' }],
  ['handling=much', { code: 'unreadable-option', option: 'handling', kind: 'amount' }],
  ['platforms=Orkut', { code: 'unknown-choice', option: 'platforms', text: 'Orkut' }],
  ['strategy=nano', { code: 'unknown-choice', option: 'strategy', text: 'nano' }],
  ['currency=gold', { code: 'unknown-currency', text: 'gold' }],
  ['currency=EUR', { code: 'other-currency', currency: 'EUR', ofRoster: 'USD' }],
  ['budget=50%', { code: 'unreadable-budget', text: '50%' }],
  ['audience=50%', { code: 'unreadable-option', option: 'audience', kind: 'above-zero' }],
  ['handling=10%', { code: 'unreadable-option', option: 'handling', kind: 'amount' }],
  ['split=200%', { code: 'unreadable-option', option: 'split', kind: 'above-zero' }],
  ['most=200%', { code: 'unreadable-option', option: 'most', kind: 'whole' }],
  ['budget=€5k', { code: 'amount-in-other-currency', option: 'budget', text: '€5k', currency: 'EUR', ofBrief: 'USD' }],
  ['budget=7000 EUR', { code: 'amount-in-other-currency', option: 'budget' }],
  ['handling=5 €', { code: 'amount-in-other-currency', option: 'handling', currency: 'EUR' }],
  ['cpm=£9', { code: 'amount-in-other-currency', option: 'cpm', currency: 'GBP' }],
  ['order value=90 TL', { code: 'amount-in-other-currency', option: 'order value', currency: 'TRY' }],
  ['audience=9000; overlap=20%', { code: 'audience-and-overlap' }],
  ['must=@nobody', { code: 'not-in-roster', option: 'must', text: '@nobody' }],
  ['leave=@nobody', { code: 'not-in-roster', option: 'leave', text: '@nobody' }],
  ['must=@0~1; leave=0~1', { code: 'must-and-leave', text: '@0~1' }],
  ['must=@0~1; platforms=TikTok', { code: 'must-not-eligible', text: '@0~1' }],
])('%s is a problem', (source, problem) => {
  expect(problems(source)).toMatchObject([problem]);
});

test('amounts name their currency: the one of the roster, or, where that names none, the one that the brief is in', () => {
  expect(brief('budget=$7,000; handling=5 USD')).toMatchObject({ budget: 7_000, handling: 5, currency: 'USD' });
  const withFees = (header: string) =>
    readRoster([
      ['Handle', 'Platform', 'Followers', header],
      ['@ada', 'Instagram', 5_000, 90],
    ]);
  const read = (source: string, header: string) => readBrief(source, withFees(header));
  expect(read('budget=€5k', 'Fee')).toMatchObject({ brief: { budget: 5_000, currency: 'EUR' } });
  expect(read('budget=€5k; currency=GBP', 'Fee')).toMatchObject({ problems: [{ code: 'amount-in-other-currency' }] });
  // A dollar alone may be any dollar.
  expect(read('budget=$5,000', 'Fee (CAD)')).toMatchObject({ brief: { budget: 5_000, currency: 'CAD' } });
  for (const named of ['US$5,000', '5000 USD', '€5,000']) {
    expect(read(`budget=${named}`, 'Fee (CAD)')).toMatchObject({ problems: [{ code: 'amount-in-other-currency' }] });
  }
});

test('all problems are told at once', () => {
  expect(problems('goal=fame; most=x; must=@nobody').map(({ code }) => code)).toEqual([
    'unknown-goal',
    'unreadable-option',
    'not-in-roster',
  ]);
});

test('a memory of anything does not throw', () => {
  for (const memory of [
    null,
    undefined,
    5,
    true,
    [],
    {},
    { budget: {} },
    { most: [] },
    { must: [1, {}] },
    { goal: null },
  ]) {
    expect(() => readBrief(memory as BriefSource, roster)).not.toThrow();
  }
});

test('the currency is the roster’s, or as typed where it names none, or that of estimated fees', () => {
  const priced = (header: string, fee: number | '') =>
    readRoster(cellsOf(...GROUPS).map((row, i) => [...row.slice(0, 6), i === 0 ? header : fee]));
  expect(briefFrom('', priced('Fee (EUR)', 9)).currency).toBe('EUR');
  expect(briefFrom('', priced('Fee', 9)).currency).toBeUndefined();
  expect(briefFrom('currency=₺', priced('Fee', 9)).currency).toBe('TRY');
  expect(briefFrom('', priced('Fee', '')).currency).toBe('USD');
  expect(briefFrom('cpm=9', priced('Fee', '')).currency).toBeUndefined();
});
