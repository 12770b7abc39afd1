/**
 * The values that share a key, keys in the order in which they first come.
 *
 * @example [...groupBy([1, 2, 3], (value) => value % 2)] // [[1, [1, 3]], [0, [2]]]
 */
export function groupBy<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
