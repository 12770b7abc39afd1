/** A cell on its way to the sidebar: a Date anywhere in an answer would make all of it arrive as null. */
export type WireCell = string | number | boolean | { readonly date: number };

/** What somebody said that a column holds, kept with the document. */
export interface WireChoice {
  /** Its header, or its letter. */
  readonly column: string;
  readonly field: string;
}

/** What the sidebar reads of a sheet. */
export interface SheetSnapshot {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Of the spreadsheet, such as "tr_TR". */
  readonly locale: string;
  readonly choices: readonly WireChoice[];
  readonly values: readonly (readonly WireCell[])[];
}

export function toWire(cell: string | number | boolean | Date): WireCell {
  return typeof cell === 'object' ? { date: cell.getTime() } : cell;
}

export function fromWire(cell: WireCell): string | number | boolean | Date {
  return typeof cell === 'object' ? new Date(cell.date) : cell;
}
