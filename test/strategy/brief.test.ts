import { expect, test } from 'vitest';
import { exampleBrief, readBrief } from '../../src/strategy/brief';
import { rosterOf } from './rosters';

const roster = rosterOf({ count: 9, followers: 20_000, fee: 200 }, { count: 3, followers: 300_000, fee: 2_400 });
const example = exampleBrief(roster);

test('the example pays ten usual influencers or one and a half macro-influencers, and says that it is one', () => {
  expect(example).toEqual({ goal: 'launch', budget: 3_600, currency: 'USD', most: 20, example: true });
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
  expect(readBrief({ goal, budget: 500 }, example)).toEqual({
    goal: meant,
    budget: 500,
    currency: 'USD',
    most: 20,
    example: false,
  });
});

test('a budget may be typed as people type it', () => {
  const budget = (text: string) => readBrief({ goal: '', budget: text }, example);
  expect(budget('20K')).toMatchObject({ budget: 20_000, example: false });
  expect(budget('20 000')).toMatchObject({ budget: 20_000 });
  expect(budget('20,000')).toMatchObject({ budget: 20_000 });
  expect(budget('20.000')).toMatchObject({ budget: 20_000 });
  expect(budget('20000.50')).toMatchObject({ budget: 20_000.5 });
});

test('what is left blank is the example', () => {
  expect(readBrief({ goal: '', budget: '' }, example)).toEqual(example);
});

test('a goal or a budget that is none is quoted back', () => {
  expect(readBrief({ goal: 'constructor', budget: 1 }, example)).toMatchObject({ code: 'unknown-goal' });
  expect(readBrief({ goal: 'fame', budget: 1 }, example)).toMatchObject({ code: 'unknown-goal', text: 'fame' });
  for (const budget of ['lots', '0', '-5', '20,000,00']) {
    expect(readBrief({ goal: '', budget }, example)).toEqual({ code: 'unreadable-budget', text: budget });
  }
});
