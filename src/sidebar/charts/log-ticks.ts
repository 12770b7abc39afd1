const DENSEST_FIRST: readonly (readonly number[])[] = [[1, 2, 5], [1, 3], [1]];

/**
 * Round numbers for a logarithmic axis, as many as have room: 1, 2 and 5 of each power of ten, else 1 and 3, else the
 * powers alone or some of them.
 *
 * @param min above 0
 * @param hasRoom whether those ticks can stand side by side
 * @example logTicks(800, 60_000, (ticks) => ticks.length <= 4) // [1000, 3000, 10000, 30000]
 */
export function logTicks(min: number, max: number, hasRoom: (ticks: readonly number[]) => boolean): number[] {
  const [from, to] = [Math.floor(Math.log10(min)), Math.floor(Math.log10(max))];
  const within = (stride: number, mantissas: readonly number[]) => {
    const ticks: number[] = [];
    for (let exponent = from; exponent <= to; exponent += stride) {
      // Written and read again, a tenth is a tenth: powers of a float are not.
      for (const mantissa of mantissas) ticks.push(Number(`${mantissa}e${exponent}`));
    }
    return ticks.filter((tick) => tick >= min && tick <= max);
  };
  for (const mantissas of DENSEST_FIRST) {
    const ticks = within(1, mantissas);
    if (hasRoom(ticks)) return ticks;
  }
  let stride = 2;
  while (stride < to - from && !hasRoom(within(stride, [1]))) stride++;
  return within(stride, [1]);
}
