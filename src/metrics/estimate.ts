/** Where a number comes from: the roster itself, worked out from other rows of it, or published or assumed. */
export type Origin = 'given' | 'derived' | 'assumed';

export interface Estimate {
  readonly value: number;
  readonly origin: Origin;
}
