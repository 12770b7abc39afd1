import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose } from '../../src/planner/choose';
import { bestValue, instance } from '../planner/brute-force';

test('on 50,000 small instances the choice is worth what trying everything finds', () => {
  fc.assert(
    fc.property(instance, ({ items, limits }) => {
      const best = bestValue(items, limits);
      const choice = choose(items, limits);
      if (best === undefined) expect(choice).toBeUndefined();
      else expect(choice?.value).toBeCloseTo(best, 9);
    }),
    { numRuns: 50_000 },
  );
});
