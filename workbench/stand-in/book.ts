/** What a spreadsheet has to store so that SpreadsheetApp can work on it. Rows and columns count from 0. */
import type { ChartRecord } from './chart-record';

/** As in every spreadsheet, a date is a serial number with a date pattern, and a blank is null. */
export type Value = string | number | boolean | null;

export interface StoredCell {
  readonly value: Value;
  readonly formula?: string;
  readonly pattern?: string;
}

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** True once the sheet is gone from the book. */
  readonly deleted: boolean;
  /** A cell with its formula's result, which may have spilled from another cell. */
  read(row: number, column: number): StoredCell | undefined;
  /** What Google Sheets says when one points at a cell in error. */
  note(row: number, column: number): string | undefined;
  /** Visits every cell that holds something, and possibly cells that are only formatted. */
  visit(visitor: (row: number, column: number, cell: StoredCell) => void): void;
  /** Replaces values and formulas; a cell keeps its pattern unless it is given one. */
  write(row: number, column: number, cells: readonly (readonly StoredCell[])[]): void;
  writePatterns(row: number, column: number, patterns: readonly (readonly string[])[]): void;
  /** The texts that a person would see. */
  display(box: Box): string[][];
  resize(rows: number, columns: number): void;
  rename(name: string): void;
  activate(): void;
  selection(): Box;
  select(box: Box): void;
  isBold(row: number, column: number): boolean;
  setBold(box: Box, bold: boolean): void;
  frozenRows(): number;
  freezeRows(count: number): void;
  columnWidth(column: number): number;
  setColumnWidth(column: number, pixels: number): void;
  /** What the add-on's user may not edit, because somebody else protects it. */
  protectedBoxes(): readonly Box[];
  protect(box: Box): void;
  charts(): readonly ChartRecord[];
  setCharts(charts: readonly ChartRecord[]): void;
}

export interface Book {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  grids(): Grid[];
  activeGrid(): Grid;
  /** Adds a sheet, blank or with cells from its top left on. */
  insert(name: string, cells?: readonly (readonly StoredCell[])[]): Grid;
  remove(grid: Grid): void;
}

/** The size of a new sheet in Google Sheets. */
export const NEW_SHEET = { rows: 1000, columns: 26, columnWidth: 100, fontSize: 10 } as const;

export function sameInEveryCell<T>(box: Box, content: T): T[][] {
  return Array.from({ length: box.rows }, () => new Array<T>(box.columns).fill(content));
}

/** The cells that two boxes share. */
export function intersection(one: Box, other: Box): Box | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
