/** The workbook survives a reload: it is kept in this browser, in IndexedDB. Of two tabs, the one that saves last wins. */
import type { IWorkbookData } from '@univerjs/core';
import { del, get, set } from 'idb-keyval';
import type { SheetRecord } from '../stand-in/univer-book';

const KEY = 'workbook';
const VERSION = 1;

export interface SavedWorkbook {
  readonly workbook: Partial<IWorkbookData>;
  readonly records: readonly [string, SheetRecord][];
  readonly properties: readonly [string, string][];
  readonly isSidebarOpen: boolean;
}

/** Undefined where nothing was saved, or nothing can be: a private window may have no storage. */
export async function savedWorkbook(): Promise<SavedWorkbook | 'broken' | undefined> {
  const saved: unknown = await get(KEY).catch(() => undefined);
  if (saved === undefined) return undefined;
  return isWhole(saved) ? saved : 'broken';
}

export async function forgetWorkbook(): Promise<void> {
  await del(KEY).catch(() => {});
}

/** Saves a moment after each change, and when the page is hidden. */
export class Saver {
  private waiting: number | undefined;
  private writes = 0;
  private readonly take: () => SavedWorkbook;
  private isStopped = false;

  constructor(take: () => SavedWorkbook) {
    this.take = take;
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.waiting !== undefined) this.save();
    });
  }

  changed(): void {
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.save(), 500);
  }

  stop(): void {
    this.isStopped = true;
  }

  isSaved(): boolean {
    return this.waiting === undefined && this.writes === 0;
  }

  private save(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    if (this.isStopped) return;
    this.writes += 1;
    set(KEY, { version: VERSION, ...this.take() })
      .catch((error: unknown) => console.warn('The workbook could not be saved in this browser.', error))
      .finally(() => {
        this.writes -= 1;
      });
  }
}

function isWhole(saved: unknown): saved is SavedWorkbook {
  if (typeof saved !== 'object' || saved === null) return false;
  const { version, workbook, records, properties } = saved as Partial<SavedWorkbook> & { version?: unknown };
  return (
    version === VERSION &&
    typeof workbook?.sheets === 'object' &&
    Array.isArray(workbook.sheetOrder) &&
    workbook.sheetOrder.length > 0 &&
    workbook.sheetOrder.every((id) => typeof workbook.sheets?.[id]?.cellData === 'object') &&
    Array.isArray(records) &&
    Array.isArray(properties)
  );
}
