/** So many cells come at once: some tenths of a second each. */
const CELLS = 30_000;

/** How many rows of a sheet are handed to the sidebar at once. */
export function rowsAtOnce(columns: number): number {
  return Math.max(Math.floor(CELLS / Math.max(columns, 1)), 20);
}
