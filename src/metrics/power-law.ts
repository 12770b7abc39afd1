import { median } from './median';

/** y = scale · x ^ slope */
export interface PowerLaw {
  readonly scale: number;
  readonly slope: number;
}

/**
 * A robust straight line through log y on log x: Theil's incomplete method. Sorted by x, each point of the lower half
 * is paired with its counterpart in the upper half; the slope is the median of the pairs' slopes, the scale the
 * median of what remains. One wild value in four changes little, however wild, and the cost is that of sorting.
 *
 * Source: H. Theil, A rank-invariant method of linear and polynomial regression analysis (1950).
 *
 * @param points x and y above 0
 * @param slopes the lowest and highest slope that make sense; a fit outside is brought to the nearer one
 * @returns undefined without points; with too few different x the slope is 0, or as near to it as it may be
 * @example fitPowerLaw([[1, 2], [2, 4], [10, 20], [20, 40], [100, 200], [1000, 2000]], [0, 1]) // { scale: 2, slope: 1 }
 */
export function fitPowerLaw(
  points: readonly (readonly [x: number, y: number])[],
  [lowest, highest]: readonly [number, number],
): PowerLaw | undefined {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = Math.ceil(logs.length / 2);
  const slopes: number[] = [];
  logs.slice(half).forEach(([x, y], i) => {
    const [x0, y0] = logs[i] as readonly [number, number];
    if (x > x0) slopes.push((y - y0) / (x - x0));
  });
  const usual = slopes.length < SLOPES_FOR_MEDIAN ? 0 : (median(slopes) ?? 0);
  const slope = Math.min(Math.max(usual, lowest), highest);
  const intercept = median(logs.map(([x, y]) => y - slope * x));
  return intercept === undefined ? undefined : { scale: Math.exp(intercept), slope };
}

/** The median of two is their mean, which one wild value spoils. */
const SLOPES_FOR_MEDIAN = 3;
