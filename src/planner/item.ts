/** Something that can be had once. */
export interface Item {
  /** Any number: what is worth less than nothing is only taken where it must be. */
  readonly value: number;
  /** 0 or more, in whole units such as cents, so that sums are exact. */
  readonly cost: number;
}

export interface Limits {
  readonly budget: number;
  /** How many items at the most. */
  readonly most: number;
  /** Indices of items that any choice must hold. */
  readonly must?: readonly number[];
  /** Indices of items that no choice may hold. */
  readonly leave?: readonly number[];
}

/**
 * Whether an item costs no more and is worth no less than another. Of two that are alike the one that comes first
 * dominates. Some best choice never holds an item without all that dominate it, since they could take its place.
 *
 * @example dominates([{ value: 2, cost: 1 }, { value: 1, cost: 1 }], 0, 1) // true
 */
export function dominates(items: readonly Item[], one: number, other: number): boolean {
  const { value, cost } = items[one] as Item;
  const { value: otherValue, cost: otherCost } = items[other] as Item;
  if (value < otherValue || cost > otherCost) return false;
  return value > otherValue || cost < otherCost || one < other;
}
