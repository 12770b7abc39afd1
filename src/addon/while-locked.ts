import type { Expected, Written } from '../wire/doors';
import { footprintNow } from './footprint-now';
import { type Sheet, sheetOf } from './sheet-of';

/** How long somebody else's writing is waited for. */
const MILLISECONDS = 5_000;

/** Works while nobody else writes by this add-on into the document; answers `busy` where somebody else goes on doing so. */
export function whileLocked<T>(busy: T, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(MILLISECONDS)) return busy;
  try {
    return work();
  } finally {
    // Until then others may not see what was written.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** Writes, unless the sheet is another than it was read. */
export function whileAsRead({ sheetId, watched, footprint }: Expected, write: (sheet: Sheet) => Written): Written {
  return whileLocked<Written>({ outcome: 'busy' }, () => {
    const sheet = sheetOf(sheetId);
    if (!sheet) return { outcome: 'gone' };
    return footprintNow(sheet, watched) === footprint ? write(sheet) : { outcome: 'changed' };
  });
}
