import type { Grid } from './book';

/** A script may hold a sheet that somebody has deleted since. */
export function assertExists(grid: Grid): void {
  if (grid.deleted) throw new Error(`Sheet ${grid.id} not found`);
}
