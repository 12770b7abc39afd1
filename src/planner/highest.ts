/** Keeps the highest of the numbers that it is shown. */
export class Highest {
  private readonly ascending: number[] = [];

  /** @param count how many it keeps */
  constructor(private readonly count: number) {}

  /** Whether a number is, or would be, above the lowest one that is kept. */
  isAbove(value: number): boolean {
    return this.ascending.length < this.count || value > (this.ascending[0] ?? Number.POSITIVE_INFINITY);
  }

  show(value: number): void {
    if (!this.isAbove(value)) return;
    const { ascending } = this;
    let [low, high] = [0, ascending.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ascending[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    ascending.splice(low, 0, value);
    if (ascending.length > this.count) ascending.shift();
  }

  /** The highest is the first, 1; undefined where there are not as many. */
  nth(rank: number): number | undefined {
    return this.ascending[this.ascending.length - rank];
  }
}
