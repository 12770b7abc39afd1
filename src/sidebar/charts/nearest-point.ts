/**
 * Index of the point nearest to a place, undefined where none is within a distance.
 *
 * @example nearestPoint([0, 10, 20], [0, 0, 0], 12, 1, 5) // 1
 */
export function nearestPoint(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  x: number,
  y: number,
  within: number,
): number | undefined {
  let nearest: number | undefined;
  let least = within ** 2;
  for (let i = 0; i < xs.length; i++) {
    const distance = ((xs[i] as number) - x) ** 2 + ((ys[i] as number) - y) ** 2;
    if (distance > least) continue;
    nearest = i;
    least = distance;
  }
  return nearest;
}
