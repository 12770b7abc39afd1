import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { rowsAtOnce } from '../../wire/chunk';
import type { SheetHead } from '../../wire/doors';
import type { Engine } from '../engine/start-engine';
import { ask } from './ask';

/** How far a sheet is read. */
export type Reading =
  | { readonly stage: 'opening' }
  | { readonly stage: 'rows'; readonly head: SheetHead; readonly done: number }
  | { readonly stage: 'cancelled' | 'failed'; readonly head: SheetHead | undefined; readonly done: number }
  | { readonly stage: 'complete'; readonly head: SheetHead };

export interface Reader {
  readonly reading: Reading;
  /** Reads a sheet from its first row on; the active one where none is named. */
  readonly start: (sheetId?: number) => void;
  /** Goes on where it stopped. */
  readonly goOn: () => void;
  readonly cancel: () => void;
}

/** Reads a sheet, the active one at first, chunk by chunk, and hands its rows to the engine. */
export function useReading(engine: Engine): Reader {
  const [reading, setReading] = useState<Reading>({ stage: 'opening' });
  /** An answer to a call of an earlier run comes too late. */
  const run = useRef(0);
  /** The sheet that is read. */
  const wanted = useRef<number | null>(null);

  const readOn = useCallback(
    async (from: SheetHead | undefined, firstRow: number) => {
      run.current += 1;
      const own = run.current;
      let head = from;
      let done = firstRow;
      const report = (next: Reading) => own === run.current && setReading(next);
      try {
        if (!head) {
          report({ stage: 'opening' });
          const opened = await ask('openSheet', wanted.current);
          if (own !== run.current) return;
          if (!opened) throw new Error('The sheet did not arrive.');
          head = opened.head;
          engine.ask({ kind: 'rows', firstRow: 1, rows: opened.firstRows });
          done = opened.firstRows.length;
        }
        while (done < head.rows) {
          report({ stage: 'rows', head, done });
          const rows = await ask('readRows', head.sheetId, done + 1, rowsAtOnce(head.columns), head.columns);
          if (own !== run.current) return;
          if (!rows) throw new Error('The rows did not arrive.');
          if (rows.length === 0) break;
          engine.ask({ kind: 'rows', firstRow: done + 1, rows });
          done += rows.length;
        }
        report({ stage: 'complete', head });
      } catch {
        report({ stage: 'failed', head, done });
      }
    },
    [engine],
  );

  const start = useCallback(
    (sheetId?: number) => {
      wanted.current = sheetId ?? null;
      void readOn(undefined, 0);
    },
    [readOn],
  );
  useEffect(() => start(), [start]);

  return {
    reading,
    start,
    goOn() {
      if (reading.stage === 'opening' || reading.stage === 'complete') void readOn(undefined, 0);
      else void readOn(reading.head, reading.done);
    },
    cancel() {
      run.current += 1;
      setReading((now) =>
        now.stage === 'rows' ? { ...now, stage: 'cancelled' } : { stage: 'cancelled', head: undefined, done: 0 },
      );
    },
  };
}
