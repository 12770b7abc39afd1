/** Apps Script's Sheet: developers.google.com/apps-script/reference/spreadsheet/sheet */
import { parseReference } from './a1';
import { assertExists } from './assert-exists';
import type { Grid } from './book';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import { type CellValue, Range } from './range';
import type { Spreadsheet } from './spreadsheet';

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
    assertExists(this.grid);
    return this.grid.name;
  }

  setName(name: string): this {
    assertExists(this.grid);
    this.spreadsheet.assertNameIsFree(name, this);
    this.grid.rename(name);
    return this;
  }

  getMaxRows(): number {
    assertExists(this.grid);
    return this.grid.rows;
  }

  getMaxColumns(): number {
    assertExists(this.grid);
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
    assertExists(this.grid);
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
    assertExists(this.grid);
    if (position !== this.grid.rows) throw new Error('This stand-in inserts rows only after the last one.');
    this.grid.resize(this.grid.rows + count, this.grid.columns);
    return this;
  }

  insertColumnsAfter(position: number, count: number): this {
    assertExists(this.grid);
    if (position !== this.grid.columns) throw new Error('This stand-in inserts columns only after the last one.');
    this.grid.resize(this.grid.rows, this.grid.columns + count);
    return this;
  }

  getFrozenRows(): number {
    assertExists(this.grid);
    return this.grid.frozenRows();
  }

  setFrozenRows(count: number): void {
    assertExists(this.grid);
    this.grid.freezeRows(count);
  }

  getColumnWidth(column: number): number {
    assertExists(this.grid);
    return this.grid.columnWidth(column - 1);
  }

  setColumnWidth(column: number, pixels: number): this {
    assertExists(this.grid);
    this.grid.setColumnWidth(column - 1, pixels);
    return this;
  }

  activate(): this {
    assertExists(this.grid);
    this.grid.activate();
    return this;
  }

  getActiveRange(): Range {
    assertExists(this.grid);
    return new Range(this, this.grid, this.grid.selection());
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  insertChart(chart: EmbeddedChart): void {
    assertExists(this.grid);
    const id = Math.max(0, ...this.grid.charts().map((other) => other.id)) + 1;
    this.grid.setCharts([...this.grid.charts(), { ...chart.record(), id }]);
  }

  getCharts(): EmbeddedChart[] {
    assertExists(this.grid);
    return this.grid.charts().map((record) => new EmbeddedChart(record, this.spreadsheet.rangesAt(record.ranges)));
  }

  removeChart(chart: EmbeddedChart): void {
    assertExists(this.grid);
    this.grid.setCharts(this.grid.charts().filter(({ id }) => id !== chart.getChartId()));
  }

  private namedRange(a1Notation: string): Range {
    const reference = parseReference(a1Notation);
    if (!reference || reference.sheetName !== undefined) throw new Error('Range not found');
    const box = reference.boxIn(this.grid);
    return this.getRange(box.row + 1, box.column + 1, box.rows, box.columns);
  }

  private contentSize(): { rows: number; columns: number } {
    assertExists(this.grid);
    const size = { rows: 0, columns: 0 };
    this.grid.visit((row, column, cell) => {
      if (!cell.formula && (cell.value === null || cell.value === '')) return;
      size.rows = Math.max(size.rows, row + 1);
      size.columns = Math.max(size.columns, column + 1);
    });
    return size;
  }
}
