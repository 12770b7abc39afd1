/**
 * The middle value, or the mean of the two middle ones; undefined where there is none.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
