import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose } from '../../src/planner/choose';
import { bestValue, instance } from '../planner/brute-force';

test('on 20,000 small instances the choice is worth what trying everything finds', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      expect(choose(items, limits).value).toBeCloseTo(bestValue(items, limits), 9);
    }),
    { numRuns: 20_000 },
  );
});
