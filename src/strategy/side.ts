/** Below the split, which is 100,000 followers unless the brief says otherwise, and from there on. */
export const SIDES = ['micro', 'macro'] as const;

export type Side = (typeof SIDES)[number];
