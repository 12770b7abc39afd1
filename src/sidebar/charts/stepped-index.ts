const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Where a key leads among so many places, as in a slider; undefined for a key that leads nowhere.
 *
 * @example steppedIndex('PageUp', 5, 12) // 11
 */
export function steppedIndex(key: string, index: number, count: number): number | undefined {
  const step = STEPS[key];
  return step === undefined ? undefined : Math.min(Math.max(index + step, 0), count - 1);
}
