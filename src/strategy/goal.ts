/**
 * launch: as many different people as possible. niche: the most engagements among the right people. sales: the most
 * profit, where it is told what engagements are worth; else as niche.
 */
export const GOALS = ['launch', 'niche', 'sales'] as const;

export type Goal = (typeof GOALS)[number];

/** How people call them. */
export const GOAL_WORDS: ReadonlyMap<string, Goal> = new Map([
  ['launch', 'launch'],
  ['awareness', 'launch'],
  ['reach', 'launch'],
  ['niche', 'niche'],
  ['engagement', 'niche'],
  ['sales', 'sales'],
  ['conversions', 'sales'],
]);
