import type { Memory } from '../../wire/memory';
import { ask } from './ask';

/** Typing rests for so long, in milliseconds, before it is kept. */
const REST = 800;

/** Keeping takes a second or two; after so many milliseconds nobody knows whether an answer comes. */
const PATIENCE = 10_000;

/**
 * Keeps the latest of each sheet with the document. One call of a sheet at a time: Google runs calls side by side, and
 * an older one must not be the last to write.
 */
export class Keeper {
  /** What is to be kept, by the id of the sheet. */
  private readonly waiting = new Map<number, Memory | null>();
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly underWay = new Set<number>();

  /** @param report told whether the latest of a sheet was kept */
  constructor(private readonly report: (sheetId: number, isKept: boolean) => void) {}

  keep(sheetId: number, memory: Memory | null): void {
    this.waiting.set(sheetId, memory);
    clearTimeout(this.timers.get(sheetId));
    this.timers.set(
      sheetId,
      setTimeout(() => this.send(sheetId), REST),
    );
  }

  /** Keeps at once what only waits for more to be typed. */
  hurry(): void {
    for (const sheetId of this.waiting.keys()) this.send(sheetId);
  }

  private async send(sheetId: number): Promise<void> {
    const memory = this.waiting.get(sheetId);
    if (memory === undefined || this.underWay.has(sheetId)) return;
    this.waiting.delete(sheetId);
    this.underWay.add(sheetId);
    const isKept = await Promise.race([
      ask('remember', sheetId, memory).then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE)),
    ]);
    this.underWay.delete(sheetId);
    if (this.waiting.has(sheetId)) this.send(sheetId);
    else this.report(sheetId, isKept);
  }
}
