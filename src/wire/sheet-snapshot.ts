/** A cell on its way to the sidebar: a Date anywhere in an answer would make all of it arrive as null. */
export type WireCell = string | number | boolean | { readonly date: number };

/** What the sidebar reads of a sheet. */
export interface SheetSnapshot {
  readonly sheetName: string;
  readonly values: readonly (readonly WireCell[])[];
}

export function toWire(cell: unknown): WireCell {
  // A Date of another realm fails `instanceof`.
  if (Object.prototype.toString.call(cell) === '[object Date]') return { date: (cell as Date).getTime() };
  return cell as string | number | boolean;
}

export function fromWire(cell: WireCell): string | number | boolean | Date {
  return typeof cell === 'object' ? new Date(cell.date) : cell;
}
