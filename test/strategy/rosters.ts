import type { Cell } from '../../src/cells/cell';
import { readRoster } from '../../src/roster/read-roster';
import type { Roster } from '../../src/roster/roster';
import type { Brief } from '../../src/strategy/brief';
import type { Goal } from '../../src/strategy/goal';
import { type BriefSource, readBrief } from '../../src/strategy/read-brief';

export interface Group {
  readonly count: number;
  readonly followers: number;
  readonly fee?: number | string;
  readonly views?: number | string;
  readonly likes?: number | string;
  readonly platform?: string;
  readonly niche?: string;
}

const HEADERS = ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Avg views', 'Fee (USD)', 'Niche'];

/** A roster of groups; those of one group differ by a few followers, so that no two rows are the same. */
export function rosterOf(...groups: readonly Group[]): Roster {
  return readRoster(cellsOf(...groups));
}

export function cellsOf(...groups: readonly Group[]): Cell[][] {
  return [HEADERS, ...groups.flatMap(rowsOf)];
}

function rowsOf(
  { count, followers, fee = '', views = '', likes = '', platform = 'Instagram', niche = '' }: Group,
  group: number,
) {
  return Array.from({ length: count }, (_, i) => [
    `@${group}~${i}`,
    platform,
    followers + i,
    likes,
    likes === '' ? '' : 0,
    views,
    fee,
    niche,
  ]);
}

/** A brief that can be read, or the test fails. */
export function briefOf(goal: Goal, budget: number, roster: Roster, options: object = {}): Brief {
  return briefFrom({ goal, budget, ...options }, roster);
}

export function briefFrom(source: BriefSource, roster: Roster): Brief {
  const read = readBrief(source, roster);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.brief;
}

/** Micro-influencers who engage a tenth of their followers, macro-influencers who engage a fiftieth; equal cost per person. */
export const ENGAGED_MICRO = [
  { count: 15, followers: 30_000, fee: 300, views: 15_000, likes: 3_000 },
  { count: 6, followers: 400_000, fee: 4_000, views: 200_000, likes: 8_000 },
] as const satisfies readonly Group[];
