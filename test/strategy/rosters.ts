import { MOST } from '../../src/reference/assumed';
import { readRoster } from '../../src/roster/read-roster';
import type { Roster } from '../../src/roster/roster';
import type { Brief, Goal } from '../../src/strategy/brief';

/** What a group of like influencers brings each post. */
export interface Group {
  readonly count: number;
  readonly followers: number;
  readonly fee?: number | string;
  readonly views?: number | string;
  readonly likes?: number | string;
  readonly platform?: string;
}

const HEADERS = ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Avg views', 'Fee (USD)'];

/** A roster of groups; those of one group differ by a few followers, so that no two rows are the same. */
export function rosterOf(...groups: readonly Group[]): Roster {
  return readRoster([HEADERS, ...groups.flatMap(rowsOf)]);
}

function rowsOf({ count, followers, fee = '', views = '', likes = '', platform = 'Instagram' }: Group, group: number) {
  return Array.from({ length: count }, (_, i) => [
    `@${group}~${i}`,
    platform,
    followers + i,
    likes,
    likes === '' ? '' : 0,
    views,
    fee,
  ]);
}

export function briefOf(goal: Goal, budget: number): Brief {
  return { goal, budget, currency: 'USD', most: MOST.value, example: false };
}

/** Micro-influencers who engage a tenth of their followers, macro-influencers who engage a fiftieth; equal cost per person. */
export const ENGAGED_MICRO = [
  { count: 15, followers: 30_000, fee: 300, views: 15_000, likes: 3_000 },
  { count: 6, followers: 400_000, fee: 4_000, views: 200_000, likes: 8_000 },
] as const satisfies readonly Group[];
