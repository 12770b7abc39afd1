import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose } from '../../src/planner/choose';
import { bestValue, instance } from './brute-force';

test('nothing within the limits is worth more than the choice', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      const choice = choose(items, limits);
      expect(choice.proven).toBe(true);
      expect(choice.value).toBeCloseTo(bestValue(items, limits), 9);
    }),
    { numRuns: 300 },
  );
});

test('the choice keeps the budget and the number, and tells its own value and cost', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      const { chosen, value, cost } = choose(items, limits);
      const own = chosen.map((index) => items[index] ?? { value: Number.NaN, cost: Number.NaN });
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.length).toBeLessThanOrEqual(limits.most);
      expect(cost).toBeLessThanOrEqual(limits.budget);
      expect(cost).toBe(own.reduce((sum, item) => sum + item.cost, 0));
      expect(value).toBe(own.reduce((sum, item) => sum + item.value, 0));
    }),
  );
});

test('a search that is cut short still gives a bound that holds', () => {
  fc.assert(
    fc.property(instance, fc.integer({ min: 0, max: 20 }), ({ items, limits }, steps) => {
      const { value, bound, proven } = choose(items, limits, steps);
      const best = bestValue(items, limits);
      expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
      expect(value).toBeLessThanOrEqual(best + 1e-9);
      if (proven) expect(value).toBeCloseTo(best, 9);
    }),
  );
});

test('greed is not enough: the best value for money leaves the better pair unaffordable', () => {
  const items = [
    { value: 11, cost: 6 },
    { value: 9, cost: 5 },
    { value: 9, cost: 5 },
  ];
  expect(choose(items, { budget: 10, most: 20 })).toMatchObject({ chosen: [1, 2], value: 18, cost: 10 });
});

test('where few can be managed, large ones are worth more than cheap ones', () => {
  const items = [
    { value: 1, cost: 1 },
    { value: 1, cost: 1 },
    { value: 5, cost: 8 },
    { value: 4, cost: 8 },
  ];
  expect(choose(items, { budget: 16, most: 2 }).chosen).toEqual([2, 3]);
});
