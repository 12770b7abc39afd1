import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, choosing } from '../../src/planner/choose';
import { dominates } from '../../src/planner/item';
import { bestValue, instance, keeps, total } from './brute-force';

test('nothing within the limits is worth more than the choice, and where nothing fits there is none', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      const choice = choose(items, limits);
      const best = bestValue(items, limits);
      expect(choice === undefined).toBe(best === undefined);
      if (!choice || best === undefined) return;
      expect(choice.proven).toBe(true);
      expect(choice.value).toBeCloseTo(best, 9);
    }),
    { numRuns: 3_000 },
  );
});

test('the choice keeps the limits, and tells its own value and cost', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      const choice = choose(items, limits);
      if (!choice) return;
      const { chosen, value, cost, bound, gap } = choice;
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(keeps(items, chosen, limits)).toBe(true);
      expect(cost).toBe(total(items, chosen, 'cost'));
      expect(value).toBe(total(items, chosen, 'value'));
      expect([bound, gap]).toEqual([value, 0]);
    }),
    { numRuns: 1_000 },
  );
});

test('no item is chosen before one that dominates it', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      const { chosen = [] } = choose(items, limits) ?? {};
      const [must, leave] = [limits.must ?? [], limits.leave ?? []];
      for (const one of chosen.filter((index) => !must.includes(index))) {
        const better = [...items.keys()].filter((other) => !leave.includes(other) && dominates(items, other, one));
        for (const other of better) expect(chosen).toContain(other);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('of two that are alike the first is chosen, even where both choices are worth the same', () => {
  const alike = [
    [2, 2],
    [4, 4],
    [4, 3],
    [1, 3],
    [1, 0],
    [3, 3],
    [2, 1],
    [4, 3],
    [4, 4],
  ] as const;
  const items = alike.map(([value, cost]) => ({ value, cost }));
  expect(choose(items, { budget: 13, most: 5 })?.chosen).toContain(1);
  expect(choose(items, { budget: 13, most: 5 })?.chosen).not.toContain(8);
});

test('more budget or more places never lower the value', () => {
  fc.assert(
    fc.property(instance, fc.nat(50), fc.nat(3), ({ items, limits }, money, places) => {
      const less = choose(items, limits)?.value ?? Number.NEGATIVE_INFINITY;
      const wider = { ...limits, budget: limits.budget + money, most: limits.most + places };
      expect(choose(items, wider)?.value ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual(less - 1e-9);
    }),
    { numRuns: 500 },
  );
});

describe('a search that ends early', () => {
  test('for want of steps still gives a bound that holds and the gap that is left', () => {
    fc.assert(
      fc.property(instance, fc.integer({ min: 0, max: 120 }), ({ items, limits }, steps) => {
        const choice = choose(items, limits, { steps });
        const best = bestValue(items, limits);
        if (!choice || best === undefined) return;
        const { value, bound, gap, proven, chosen } = choice;
        expect(keeps(items, chosen, limits)).toBe(true);
        // The node that was begun is looked at to its end.
        expect(choice.steps).toBeLessThanOrEqual(steps + 20 + items.length);
        expect(bound).toBeGreaterThanOrEqual(best - 1e-9);
        expect(value).toBeLessThanOrEqual(best + 1e-9);
        if (proven) expect(value).toBeCloseTo(best, 9);
        else expect(gap).toBe((bound - value) / Math.abs(value));
      }),
      { numRuns: 1_000 },
    );
  });

  test('because it is good enough is within the gap that was asked for', () => {
    fc.assert(
      fc.property(instance, fc.double({ min: 0, max: 0.3, noNaN: true }), ({ items, limits }, gap) => {
        const [choice, best] = [choose(items, limits, { gap }), bestValue(items, limits)];
        if (!choice || best === undefined) return;
        expect(choice.bound).toBeGreaterThanOrEqual(best - 1e-9);
        expect(choice.value + gap * Math.abs(choice.value)).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { numRuns: 1_000 },
    );
  });

  test('because enough was found tells whether there is enough', () => {
    fc.assert(
      fc.property(instance, fc.integer({ min: -10, max: 90 }), ({ items, limits }, asked) => {
        const [choice, best] = [choose(items, limits, { enough: asked + 0.5 }), bestValue(items, limits)];
        if (!choice || best === undefined) return;
        expect(choice.value >= asked + 0.5).toBe(best >= asked + 0.5);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('in slices it comes to the same, a node at a time', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      const search = choosing(items, limits);
      let slices = 0;
      let slice = search.next();
      for (; !slice.done; slice = search.next()) slices++;
      expect(slice.value).toEqual(choose(items, limits));
      expect(slices).toBeLessThanOrEqual(slice.value?.steps ?? 0);
      if (slice.value?.steps) expect(slices).toBeGreaterThan(0);
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
  expect(choose(items, { budget: 16, most: 2 })?.chosen).toEqual([2, 3]);
});

test('many alike are not a hard case: only their number is searched', () => {
  const items = Array.from({ length: 400 }, (_, i) => ({ value: i % 2 ? 7 : 3, cost: i % 2 ? 11 : 5 }));
  expect(choose(items, { budget: 203, most: 60 })).toMatchObject({ value: 7 * 18 + 3, proven: true });
});

test('values that follow costs, as where fees are estimated from reach, are not a hard case either', () => {
  const items = Array.from({ length: 300 }, (_, i) => {
    const reach = 1_000 + ((i * 7_919) % 90_001);
    return { value: -Math.log1p(-reach / 600_000), cost: Math.round(5.55 * reach) };
  });
  for (const budget of [20_000, 500_000, 2_000_000, 5_000_000])
    expect(choose(items, { budget, most: 20 })?.proven).toBe(true);
});
