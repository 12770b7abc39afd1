import { toWire } from '../wire/cell';
import { type Footprint, footprintOf, type Watched } from '../wire/footprint';
import { ownColumns } from './own-columns';
import type { Sheet } from './sheet-of';

/** The footprint of a sheet as it is. Cells right of the watched ones are not fetched, but for the headers. */
export function footprintNow(sheet: Sheet, watched: Watched): Footprint {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const cells = (row: number, height: number, width: number) =>
    height > 0 && width > 0
      ? sheet
          .getRange(row, 1, height, width)
          .getValues()
          .map((line) => line.map(toWire))
      : [];
  const values = cells(1, rows, Math.min(Math.max(1, ...watched.columns), columns));
  if (values[watched.headerRow - 1]) values.splice(watched.headerRow - 1, 1, ...cells(watched.headerRow, 1, columns));
  return footprintOf(values, watched, ownColumns(sheet));
}
