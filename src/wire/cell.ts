/** A cell on its way to the sidebar: a Date anywhere in an answer would make all of it arrive as null. */
export type WireCell = string | number | boolean | { readonly date: number };

export function toWire(cell: string | number | boolean | Date): WireCell {
  return typeof cell === 'object' ? { date: cell.getTime() } : cell;
}

export function fromWire(cell: WireCell): string | number | boolean | Date {
  return typeof cell === 'object' ? new Date(cell.date) : cell;
}
