/** Apps Script's Range: developers.google.com/apps-script/reference/spreadsheet/range */
import { boxName } from './a1';
import { assertExists } from './assert-exists';
import { type Box, type Grid, intersection, type StoredCell, sameInEveryCell } from './book';
import { cellArgument } from './custom-functions';
import { enteredCell } from './entered-cell';
import { withCommas } from './formula';
import type { Sheet } from './sheet';

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

  /** @internal */
  place(): { gridId: number; box: Box } {
    return { gridId: this.grid.id, box: this.box };
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

  /** Whether the user may edit every cell of it. */
  canEdit(): boolean {
    this.assertSheetExists();
    return !this.grid.protectedBoxes().some((box) => intersection(box, this.box));
  }

  getValue(): CellValue {
    return cellValue(this.topLeft());
  }

  getValues(): CellValue[][] {
    return this.read(cellValue);
  }

  getDisplayValue(): string {
    this.assertSheetExists();
    return this.grid.display({ ...this.box, rows: 1, columns: 1 }).join();
  }

  getDisplayValues(): string[][] {
    this.assertSheetExists();
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
    this.assertSheetExists();
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
    this.assertEditable();
    this.grid.writePatterns(this.box.row, this.box.column, patterns);
    return this;
  }

  setFontWeight(weight: 'bold' | 'normal'): this {
    this.assertEditable();
    this.grid.setBold(this.box, weight === 'bold');
    return this;
  }

  clearContent(): this {
    return this.write(sameInEveryCell(this.box, { value: null }));
  }

  activate(): this {
    this.assertSheetExists();
    this.grid.select(this.box);
    return this;
  }

  private topLeft(): StoredCell | undefined {
    this.assertSheetExists();
    return this.grid.read(this.box.row, this.box.column);
  }

  private read<T>(pick: (cell: StoredCell | undefined) => T): T[][] {
    this.assertSheetExists();
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => pick(this.grid.read(row + i, column + j))),
    );
  }

  private write(cells: StoredCell[][]): this {
    this.assertEditable();
    for (const line of cells) line.forEach(assertNotTooLong);
    this.grid.write(this.box.row, this.box.column, cells);
    return this;
  }

  private assertSheetExists(): void {
    assertExists(this.grid);
  }

  private assertEditable(): void {
    if (this.canEdit()) return;
    throw new Error(
      'You are trying to edit a protected cell or object. ' +
        'Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
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

function cellValue(cell: StoredCell | undefined): CellValue {
  return cell ? cellArgument(cell) : '';
}

function cellFormula(cell: StoredCell | undefined): string {
  return cell?.formula ?? '';
}

function cellFormat(cell: StoredCell | undefined): string {
  return cell?.pattern || AUTOMATIC_FORMAT;
}

function formulaCell(text: string): StoredCell {
  if (text === '') return { value: null };
  return { value: null, formula: withCommas(text.startsWith('=') ? text : `=${text}`) };
}

/** support.google.com/drive/answer/37603 */
const MOST_CHARACTERS = 50_000;

function assertNotTooLong({ value, formula = '' }: StoredCell): void {
  if (Math.max(typeof value === 'string' ? value.length : 0, formula.length) <= MOST_CHARACTERS) return;
  throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
}

function assertSameCount(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
