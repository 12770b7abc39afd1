import { Highest } from './highest';
import type { Item } from './item';

/**
 * The indices of the items that a best choice of at most so many can hold, by cost: those that fewer than so many others
 * dominate. Of 10,000 items this leaves some hundreds, whatever the budget.
 *
 * @example contenders([{ value: 2, cost: 5 }, { value: 1, cost: 7 }, { value: 3, cost: 9 }], [0, 1, 2], 1) // [0, 2]
 */
export function contenders(items: readonly Item[], indices: readonly number[], most: number): number[] {
  const byCost = [...indices].sort((a, b) => {
    const [one, other] = [items[a] as Item, items[b] as Item];
    return one.cost - other.cost || other.value - one.value || a - b;
  });
  // Whoever comes earlier dominates all that come later with no higher value.
  const earlier = new Highest(most);
  return byCost.filter((index) => {
    const { value } = items[index] as Item;
    const contends = value > 0 && earlier.isAbove(value);
    earlier.show(value);
    return contends;
  });
}
