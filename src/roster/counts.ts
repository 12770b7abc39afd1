import type { Basis } from '../reference/basis';
import type { Platform } from '../reference/platform';

type Numbers = readonly (number | undefined)[];

/** What stands beside the rates, row by row. */
export interface Counts
  extends Readonly<Record<Basis | 'engagements' | 'likes' | 'comments' | 'shares' | 'saves', Numbers>> {
  readonly platforms: readonly (Platform | undefined)[];
}

/** A number this many times another, or one part in so many of it, is nothing like it. */
const NOTHING_ALIKE = 1.5;

/** An agreement below this is chance. */
export const AGREES = 0.3;

/**
 * How well a number agrees with the engagements of a row, 0 to 1: with their sum as told, with the likes alone, with
 * comments, or with shares and saves, too, for tools differ in what they count. undefined where the row tells neither
 * sum nor likes.
 */
export function agreementWith(counts: Counts, index: number, number: number): number | undefined {
  const told = counts.engagements[index];
  const likes = counts.likes[index];
  if (!number || !(told || likes)) return undefined;
  const withSum = told ? alike(number, told) : 0;
  if (!likes) return withSum;
  const withComments = likes + (counts.comments[index] ?? 0);
  const withAll = withComments + (counts.shares[index] ?? 0) + (counts.saves[index] ?? 0);
  return Math.max(withSum, alike(number, likes), alike(number, withComments), alike(number, withAll));
}

function alike(a: number, b: number): number {
  const times = a > b ? a / b : b / a;
  return Math.max(0, 1 - (times - 1) / (NOTHING_ALIKE - 1));
}
