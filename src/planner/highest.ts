import TinyQueue from 'tinyqueue';

/** Keeps the highest of the numbers that it is shown. */
export class Highest {
  private readonly kept = new TinyQueue<number>([]);

  /** @param count how many it keeps */
  constructor(private readonly count: number) {}

  /** Whether a number is, or would be, among the highest, and above the last of them. */
  isAbove(value: number): boolean {
    return this.kept.length < this.count || value > (this.kept.peek() ?? Number.POSITIVE_INFINITY);
  }

  show(value: number): void {
    if (!this.isAbove(value)) return;
    if (this.kept.length >= this.count) this.kept.pop();
    this.kept.push(value);
  }

  /** Takes out the last of them, where there are just so many. */
  takeLast(length: number): number | undefined {
    return this.kept.length === length ? this.kept.pop() : undefined;
  }
}
