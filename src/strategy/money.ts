const CENTS = 100;

/** Money is added up and compared in whole cents, in which sums are exact. */
export function inCents(amount: number): number {
  return Math.round(amount * CENTS);
}

export function fromCents(cents: number): number {
  return cents / CENTS;
}
