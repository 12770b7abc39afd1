import type { WireCell } from './cell';
import type { Footprint, Watched } from './footprint';
import type { Memory } from './memory';

/**
 * What the sidebar may ask of the spreadsheet. Each is a top-level function of Code.js; what a marketer has to know of
 * is an answer, what nobody foresaw is thrown.
 */
export interface Doors {
  /** What the sidebar says in a language, as JSON; "" where there is no such language. */
  readWords(language: string): string;
  /** A sheet, with as many of its rows as are handed over at once; the active one where it is gone or none is named. */
  openSheet(sheetId: number | null): OpenedSheet;
  /** The cells of some rows, counted from 1, blank ones included; null where the sheet is gone. */
  readRows(sheetId: number, firstRow: number, rows: number, columns: number): WireCell[][] | null;
  /** Whether a sheet is still as it was read, and which sheet is the active one now. */
  checkSheet(sheetId: number, watched: Watched): SheetState;
  /** Keeps with the document what was typed and chosen for a sheet; null forgets it. */
  remember(sheetId: number, memory: Memory | null): void;
  /** Shows some cells of a row; false where they are gone. */
  selectCells(sheetId: number, row: number, column: number, columns: number): boolean;
  /** Adds columns of formulas to the right of a roster. */
  addColumns(request: ColumnsRequest): Written;
  /** Writes a plan into a sheet of its own. */
  writePlan(request: PlanRequest): Written;
  /** Puts the sample roster into a new sheet and shows it. */
  insertSample(sheetName: string): Written;
  /** Deletes a sheet that was left half written; false where it is gone, finished, being written or the only one. */
  removeUnfinished(sheetId: number): boolean;
}

export interface OpenedSheet {
  readonly head: SheetHead;
  readonly firstRows: WireCell[][];
}

export interface SheetHead {
  readonly sheetId: number;
  readonly sheetName: string;
  /** Of the spreadsheet, such as "tr_TR". */
  readonly locale: string;
  /** Down to the last row and column that hold something. */
  readonly rows: number;
  readonly columns: number;
  /** Columns of the add-on's formulas, counted from 1. */
  readonly own: readonly number[];
  readonly memory: Memory | null;
  /** Sheets that were left half written. */
  readonly unfinished: readonly { readonly sheetId: number; readonly name: string }[];
}

export interface SheetState {
  /** null where the sheet is gone. */
  readonly footprint: Footprint | null;
  readonly activeSheetId: number;
  readonly activeSheetName: string;
}

/** The sheet as it was read; where it is another by now, nothing is written. */
export interface Expected {
  readonly sheetId: number;
  readonly watched: Watched;
  readonly footprint: Footprint;
}

export interface ColumnsRequest extends Expected {
  /** The row of the roster's headers; 0 where it has none. */
  readonly headerRow: number;
  /** The roster's last column: the new ones stand right of it, or further right where something stands there. */
  readonly after: number;
  readonly columns: readonly FormulaColumn[];
}

export interface FormulaColumn {
  /** By which formulas of the same request call it: letters, digits and "_". */
  readonly name: string;
  readonly header: string;
  /**
   * For the row below the headers; it spills. Begins with "=INFLUENCER_" or "=ENGAGEMENT_", by which the column is known
   * as the add-on's own; ";" separates arguments. "{name}" becomes the letter of another of the new columns: "{rate}2:{rate}".
   */
  readonly formula: string;
  /** A number format; "" for none. */
  readonly format: string;
}

export interface PlanRequest extends Expected {
  /** Of the new sheet; a second one is called "… 2". */
  readonly sheetName: string;
  /** Every row as wide as the widest. Texts are written as texts, whatever they begin with; "" is a blank. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The number format of each number; "" for none. */
  readonly formats: readonly (readonly string[])[];
  /** Rows in bold, counted from 1. */
  readonly headings: readonly number[];
  /** In pixels, from the first column on. */
  readonly widths: readonly number[];
  readonly charts: readonly PlanChart[];
}

export interface PlanChart {
  readonly type: 'LINE' | 'COLUMN' | 'SCATTER';
  /** What it draws, with one row of headers; counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** The cell at its top left. */
  readonly atRow: number;
  readonly atColumn: number;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/**
 * What became of it: written, and where; or nothing was, because the sheet is another than it was read, is gone or is
 * protected, or because somebody else is writing.
 */
export type Written =
  | { readonly outcome: 'written'; readonly sheetName: string; readonly range: string }
  | { readonly outcome: 'changed' | 'gone' | 'protected' | 'busy' };
