import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPowerLaw } from '../../src/metrics/power-law';

const followers = [1_000, 3_000, 8_000, 20_000, 45_000, 90_000, 200_000, 500_000];
const law = (x: number) => 2 * x ** 0.6;
const exact = followers.map((x) => [x, law(x)] as const);

test('points on a power law give it back', () => {
  const fit = fitPowerLaw(exact, [0.3, 1]);
  expect(fit?.slope).toBeCloseTo(0.6, 9);
  expect(fit?.scale).toBeCloseTo(2, 9);
});

test('one wild value hardly moves it', () => {
  for (const wild of [1e3, 1e6]) {
    const points = exact.map(([x, y], i) => [x, i === 3 ? y * wild : y] as const);
    expect(fitPowerLaw(points, [0.3, 1])?.slope).toBeCloseTo(0.6, 1);
  }
});

test('the order of the points does not matter', () => {
  const points = fc.shuffledSubarray([...exact, [20_000, 9_000] as const], { minLength: 9 });
  fc.assert(
    fc.property(points, (shuffled) => {
      expect(fitPowerLaw(shuffled, [0.3, 1])).toEqual(fitPowerLaw([...exact, [20_000, 9_000]], [0.3, 1]));
    }),
  );
});

test('a slope outside the range is brought to its edge', () => {
  expect(
    fitPowerLaw(
      followers.map((x) => [x, x ** 3]),
      [0.3, 1],
    )?.slope,
  ).toBe(1);
  expect(
    fitPowerLaw(
      followers.map((x) => [x, 1 / x]),
      [0.3, 1],
    )?.slope,
  ).toBe(0.3);
});

test('no points give no law, and equal followers the lowest slope', () => {
  expect(fitPowerLaw([], [0.3, 1])).toBeUndefined();
  expect(
    fitPowerLaw(
      [
        [100, 5],
        [100, 7],
      ],
      [0.3, 1],
    )?.slope,
  ).toBe(0.3);
});
