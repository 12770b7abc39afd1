import { type Footprint, footprintOf, type Watched } from '../wire/footprint';
import { ownColumns } from './own-columns';
import type { Sheet } from './sheet-of';
import { wireCells } from './wire-cells';

/** The footprint of a sheet as it is. Cells right of the watched ones are not fetched, but for the headers. */
export function footprintNow(sheet: Sheet, { columns, headerRow }: Watched): Footprint {
  const width = sheet.getLastColumn();
  const cells = wireCells(sheet, 1, sheet.getLastRow(), Math.min(Math.max(1, ...columns), width));
  if (cells[headerRow - 1]) cells.splice(headerRow - 1, 1, ...wireCells(sheet, headerRow, 1, width));
  return footprintOf(cells, { columns, headerRow }, ownColumns(sheet));
}
