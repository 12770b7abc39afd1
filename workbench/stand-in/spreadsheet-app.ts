/**
 * Google Apps Script's SpreadsheetApp over a Book. Synchronous and as strict as Google's, with its words for misuse.
 * What an add-on may need and is not here is absent, so that it fails loudly instead of doing nothing.
 */
import { boxName, parseBox } from './a1';
import { type AuthMode, assertAllowed } from './auth-mode';
import { type Book, type Box, type Grid, type StoredCell, sameInEveryCell } from './book';
import { fromSerial, isDatePattern } from './dates';
import { enteredCell } from './entered-cell';
import type { Ui } from './ui';

export type CellValue = string | number | boolean | Date;

/** What Google answers for a cell with the format "Automatic". */
const AUTOMATIC_FORMAT = '0.###############';

export class Range {
  private readonly sheet: Sheet;
  private readonly grid: Grid;
  private readonly box: Box;

  constructor(sheet: Sheet, grid: Grid, box: Box) {
    this.sheet = sheet;
    this.grid = grid;
    this.box = box;
  }

  getSheet(): Sheet {
    return this.sheet;
  }

  getA1Notation(): string {
    return boxName(this.box);
  }

  getRow(): number {
    return this.box.row + 1;
  }

  getColumn(): number {
    return this.box.column + 1;
  }

  getNumRows(): number {
    return this.box.rows;
  }

  getNumColumns(): number {
    return this.box.columns;
  }

  getLastRow(): number {
    return this.box.row + this.box.rows;
  }

  getLastColumn(): number {
    return this.box.column + this.box.columns;
  }

  getValue(): CellValue {
    return cellValue(this.topLeft());
  }

  getValues(): CellValue[][] {
    return this.read(cellValue);
  }

  getDisplayValue(): string {
    return this.grid.display({ ...this.box, rows: 1, columns: 1 }).join();
  }

  getDisplayValues(): string[][] {
    return this.grid.display(this.box);
  }

  getFormula(): string {
    return cellFormula(this.topLeft());
  }

  getFormulas(): string[][] {
    return this.read(cellFormula);
  }

  getNumberFormat(): string {
    return cellFormat(this.topLeft());
  }

  getNumberFormats(): string[][] {
    return this.read(cellFormat);
  }

  getFontWeight(): 'bold' | 'normal' {
    return this.grid.isBold(this.box.row, this.box.column) ? 'bold' : 'normal';
  }

  setValue(value: CellValue): this {
    return this.setValues(sameInEveryCell(this.box, value));
  }

  setValues(values: readonly (readonly CellValue[])[]): this {
    this.assertFits('setValues', values);
    const locale = this.sheet.getParent().getSpreadsheetLocale();
    const patternAt = (i: number, j: number) => this.grid.read(this.box.row + i, this.box.column + j)?.pattern ?? '';
    return this.write(values.map((row, i) => row.map((value, j) => enteredCell(value, patternAt(i, j), locale))));
  }

  setFormula(formula: string): this {
    return this.setFormulas(sameInEveryCell(this.box, formula));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    this.assertFits('setFormulas', formulas);
    return this.write(formulas.map((row) => row.map(formulaCell)));
  }

  setNumberFormat(pattern: string): this {
    return this.setNumberFormats(sameInEveryCell(this.box, pattern));
  }

  setNumberFormats(patterns: readonly (readonly string[])[]): this {
    this.assertFits('setNumberFormats', patterns);
    this.grid.writePatterns(this.box.row, this.box.column, patterns);
    return this;
  }

  setFontWeight(weight: 'bold' | 'normal'): this {
    this.grid.setBold(this.box, weight === 'bold');
    return this;
  }

  clearContent(): this {
    return this.write(sameInEveryCell(this.box, { value: null }));
  }

  activate(): this {
    this.grid.select(this.box);
    return this;
  }

  private topLeft(): StoredCell | undefined {
    return this.grid.read(this.box.row, this.box.column);
  }

  private read<T>(pick: (cell: StoredCell | undefined) => T): T[][] {
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => pick(this.grid.read(row + i, column + j))),
    );
  }

  private write(cells: StoredCell[][]): this {
    this.grid.write(this.box.row, this.box.column, cells);
    return this;
  }

  private assertFits(method: string, data: readonly (readonly unknown[])[]): void {
    if (!Array.isArray(data) || !data.every(Array.isArray)) {
      throw new Error(
        `The parameters (${typeof data}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
      );
    }
    assertSameCount('rows', data.length, this.box.rows);
    for (const row of data) assertSameCount('columns', row.length, this.box.columns);
  }
}

export class Sheet {
  private readonly spreadsheet: Spreadsheet;
  private readonly grid: Grid;

  constructor(spreadsheet: Spreadsheet, grid: Grid) {
    this.spreadsheet = spreadsheet;
    this.grid = grid;
  }

  getParent(): Spreadsheet {
    return this.spreadsheet;
  }

  getSheetId(): number {
    return this.grid.id;
  }

  getName(): string {
    return this.grid.name;
  }

  setName(name: string): this {
    if (name !== this.getName()) this.spreadsheet.assertNameIsFree(name);
    this.grid.rename(name);
    return this;
  }

  getMaxRows(): number {
    return this.grid.rows;
  }

  getMaxColumns(): number {
    return this.grid.columns;
  }

  getLastRow(): number {
    return this.contentSize().rows;
  }

  getLastColumn(): number {
    return this.contentSize().columns;
  }

  getDataRange(): Range {
    const { rows, columns } = this.contentSize();
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }

  getRange(a1Notation: string): Range;
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  getRange(rowOrName: string | number, column = 1, rows = 1, columns = 1): Range {
    if (typeof rowOrName === 'string') return this.namedRange(rowOrName);
    if (rowOrName < 1) throw new Error('The starting row of the range is too small.');
    if (column < 1) throw new Error('The starting column of the range is too small.');
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    if (rowOrName + rows - 1 > this.grid.rows || column + columns - 1 > this.grid.columns) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return new Range(this, this.grid, { row: rowOrName - 1, column: column - 1, rows, columns });
  }

  appendRow(values: readonly CellValue[]): this {
    const row = this.getLastRow() + 1;
    this.grid.resize(Math.max(row, this.grid.rows), Math.max(values.length, this.grid.columns));
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  insertRowsAfter(position: number, count: number): this {
    if (position !== this.grid.rows) throw new Error('This stand-in inserts rows only after the last one.');
    this.grid.resize(this.grid.rows + count, this.grid.columns);
    return this;
  }

  insertColumnsAfter(position: number, count: number): this {
    if (position !== this.grid.columns) throw new Error('This stand-in inserts columns only after the last one.');
    this.grid.resize(this.grid.rows, this.grid.columns + count);
    return this;
  }

  getFrozenRows(): number {
    return this.grid.frozenRows();
  }

  setFrozenRows(count: number): void {
    this.grid.freezeRows(count);
  }

  getColumnWidth(column: number): number {
    return this.grid.columnWidth(column - 1);
  }

  setColumnWidth(column: number, pixels: number): this {
    this.grid.setColumnWidth(column - 1, pixels);
    return this;
  }

  activate(): this {
    this.grid.activate();
    return this;
  }

  getActiveRange(): Range {
    return new Range(this, this.grid, this.grid.selection());
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  private namedRange(a1Notation: string): Range {
    const box = parseBox(a1Notation, this.grid);
    if (!box) throw new Error('Range not found');
    return this.getRange(box.row + 1, box.column + 1, box.rows, box.columns);
  }

  private contentSize(): { rows: number; columns: number } {
    const size = { rows: 0, columns: 0 };
    this.grid.visit((row, column, cell) => {
      if (!cell.formula && (cell.value === null || cell.value === '')) return;
      size.rows = Math.max(size.rows, row + 1);
      size.columns = Math.max(size.columns, column + 1);
    });
    return size;
  }
}

export class Spreadsheet {
  private readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  getId(): string {
    return this.book.id;
  }

  getName(): string {
    return this.book.name;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  getSheets(): Sheet[] {
    return this.book.grids().map((grid) => new Sheet(this, grid));
  }

  getSheetByName(name: string): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getName() === name) ?? null;
  }

  getActiveSheet(): Sheet {
    return new Sheet(this, this.book.activeGrid());
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** The new sheet becomes the active one. */
  insertSheet(name = this.unusedName()): Sheet {
    this.assertNameIsFree(name);
    return new Sheet(this, this.book.insert(name)).activate();
  }

  /** @internal */
  assertNameIsFree(name: string): void {
    if (this.getSheetByName(name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  private unusedName(): string {
    let number = this.getSheets().length + 1;
    while (this.getSheetByName(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

export interface SpreadsheetApp {
  getActiveSpreadsheet(): Spreadsheet;
  getActive(): Spreadsheet;
  getActiveSheet(): Sheet;
  getActiveRange(): Range;
  setActiveSheet(sheet: Sheet): Sheet;
  setActiveRange(range: Range): Range;
  getUi(): Ui;
  flush(): void;
}

export interface SpreadsheetAppOptions {
  readonly ui?: Ui;
  readonly authMode?: AuthMode;
}

export function createSpreadsheetApp(
  book: Book,
  { ui, authMode = 'FULL' }: SpreadsheetAppOptions = {},
): SpreadsheetApp {
  const openFor = (method: string): Spreadsheet => {
    assertAllowed(authMode, `SpreadsheetApp.${method}`, 'document');
    return new Spreadsheet(book);
  };
  return {
    getActiveSpreadsheet: () => openFor('getActiveSpreadsheet'),
    getActive: () => openFor('getActive'),
    getActiveSheet: () => openFor('getActiveSheet').getActiveSheet(),
    getActiveRange: () => openFor('getActiveRange').getActiveRange(),
    setActiveSheet: (sheet) => openFor('setActiveSheet').setActiveSheet(sheet),
    setActiveRange: (range) => openFor('setActiveRange').setActiveRange(range),
    getUi() {
      if (!ui) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
      return ui;
    },
    flush() {},
  };
}

function cellValue(cell: StoredCell | undefined): CellValue {
  if (!cell || cell.value === null) return '';
  return typeof cell.value === 'number' && isDatePattern(cell.pattern ?? '') ? fromSerial(cell.value) : cell.value;
}

function cellFormula(cell: StoredCell | undefined): string {
  return cell?.formula ?? '';
}

function cellFormat(cell: StoredCell | undefined): string {
  return cell?.pattern || AUTOMATIC_FORMAT;
}

function formulaCell(text: string): StoredCell {
  if (text === '') return { value: null };
  return { value: null, formula: text.startsWith('=') ? text : `=${text}` };
}

function assertSameCount(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
