/** A number that is known in bounds: where sources disagree, what they say at most and at least. */
export interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}
