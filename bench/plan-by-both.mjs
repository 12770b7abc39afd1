import { modelOf, solveByHighs } from './highs.mjs';
import { timed } from './timing.mjs';

/** So long may HiGHS take, in seconds. */
const LONGEST = 30;

/**
 * One plan by ours and by HiGHS, both to a gap of 0, with the times of both in milliseconds. HiGHS reads a text: that is
 * timed apart and not counted.
 *
 * @param choose of src/planner
 * @param {number} scale of the values, for HiGHS
 */
export function planByBoth(choose, items, limits, scale) {
  const ours = timed(() => choose(items, limits));
  const model = modelOf(items, limits, scale);
  const reading = timed(() => solveByHighs(model, { time_limit: 0 }), false);
  const theirs = timed(() => solveByHighs(model, { time_limit: LONGEST }), items.length < 1_000);
  return {
    choice: ours.result,
    ours: ours.time,
    ...theirs.result,
    theirs: Math.max(theirs.time - reading.time, 0),
    reading: reading.time,
  };
}
