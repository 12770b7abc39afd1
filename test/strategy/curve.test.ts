import { expect, test } from 'vitest';
import { readRoster } from '../../src/roster/read-roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { recommend } from '../../src/strategy/recommend';
import { briefOf } from './rosters';

test('with what a plan of the curve costs, a side brings as much as at the budget', () => {
  const roster = readRoster(SAMPLE_ROSTER);
  const { curve = [] } = recommend(roster, briefOf('launch', 5_000, roster));
  const points = curve.filter((_, index) => index % 16 === 0);
  expect(points.length).toBeGreaterThan(3);
  for (const { budget, micro, macro, microCost, macroCost } of points) {
    expect(Math.max(microCost, macroCost)).toBeLessThan(budget + 0.01);
    expect(recommend(roster, briefOf('launch', microCost, roster)).plans?.micro.value).toBeCloseTo(micro, 6);
    if (macroCost > 0) {
      expect(recommend(roster, briefOf('launch', macroCost, roster)).plans?.macro.value).toBeCloseTo(macro, 6);
    }
  }
});
