import { fromWire, type WireCell } from '../../src/wire/cell';
import type { Doors, Expected, SheetHead } from '../../src/wire/doors';
import { footprintOf, type Watched } from '../../src/wire/footprint';

export interface SheetAsRead extends Expected {
  readonly head: SheetHead;
  readonly rows: readonly (readonly WireCell[])[];
  readonly cells: readonly (readonly (string | number | boolean | Date)[])[];
}

/** The active sheet, read through the doors by some rows at a time as the sidebar does it. */
export function readThrough(doors: Doors, watched: Watched, rowsAtOnce = 2): SheetAsRead {
  const { head } = doors.openSheet(null);
  const rows: WireCell[][] = [];
  for (let done = 0; done < head.rows; done += rowsAtOnce) {
    const chunk = doors.readRows(head.sheetId, done + 1, Math.min(rowsAtOnce, head.rows - done), head.columns);
    rows.push(...(chunk ?? []));
  }
  const footprint = footprintOf(rows, watched, head.own);
  const cells = rows.map((row) => row.map(fromWire));
  return { head, rows, cells, sheetId: head.sheetId, watched, footprint };
}
