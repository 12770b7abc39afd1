/** The active workbook of a Univer instance, headless or with its user interface, as a Book. */
import { CellValueType, type ICellData, type Injector, type Nullable, VerticalAlign } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import { type Book, type Box, type Grid, NEW_SHEET, type StoredCell, type Value } from './book';
import type { ChartRecord } from './chart-record';
import { errorNote, googleError, isFilled } from './univer-errors';

export const NEW_UNIVER_SHEET = {
  rowCount: NEW_SHEET.rows,
  columnCount: NEW_SHEET.columns,
  defaultColumnWidth: NEW_SHEET.columnWidth,
  // Univer draws the line below frozen rows over text that stands at their bottom.
  defaultStyle: { fs: NEW_SHEET.fontSize, vt: VerticalAlign.MIDDLE },
};

export interface UniverBookOptions {
  /** Brings a selected cell into view. */
  readonly reveal?: (sheet: FWorksheet, row: number, column: number) => void;
  readonly chartsChanged?: () => void;
  /** By Univer's sheet ids; those of a workbook that was kept, or none. */
  readonly records?: Map<string, SheetRecord>;
}

/** What the stand-in keeps about a sheet that Univer does not. */
export interface SheetRecord {
  readonly id: number;
  readonly protections: Box[];
  charts: readonly ChartRecord[];
}

export function createUniverBook(api: FUniver, injector: Injector, options: UniverBookOptions = {}): Book {
  const { records = new Map<string, SheetRecord>() } = options;
  const recordOf = (sheetId: string): SheetRecord => {
    const record = records.get(sheetId) ?? { id: records.size, protections: [], charts: [] };
    records.set(sheetId, record);
    return record;
  };
  const workbook = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new Error('No workbook is open.');
    return active;
  };
  const wrap = (sheet: FWorksheet): Grid =>
    createGrid(sheet, workbook(), injector, recordOf(sheet.getSheetId()), options);

  return {
    get id() {
      return workbook().getId();
    },
    get name() {
      return workbook().getName();
    },
    get locale() {
      // Univer's "enUS" is Google's "en_US".
      return String(workbook().getLocale()).replace(/^(..)(..)$/, '$1_$2');
    },
    grids: () => workbook().getSheets().map(wrap),
    activeGrid: () => wrap(workbook().getActiveSheet()),
    insert(name, cells = []) {
      const rowCount = Math.max(NEW_UNIVER_SHEET.rowCount, cells.length);
      const columnCount = Math.max(NEW_UNIVER_SHEET.columnCount, cells[0]?.length ?? 0);
      const cellData = Object.fromEntries(cells.map((line, row) => [row, { ...line.map(univerCell) }]));
      return wrap(workbook().insertSheet(name, { sheet: { ...NEW_UNIVER_SHEET, rowCount, columnCount, cellData } }));
    },
    remove(grid) {
      const sheet = workbook()
        .getSheets()
        .find((one) => recordOf(one.getSheetId()).id === grid.id);
      if (sheet) workbook().deleteSheet(sheet);
    },
  };
}

/** Resolves when the results of the latest change are in the sheet; they are calculated with a delay of 100 ms. */
export async function settle(api: FUniver): Promise<void> {
  await api.getFormula().onCalculationResultApplied();
}

function createGrid(
  sheet: FWorksheet,
  workbook: FWorkbook,
  injector: Injector,
  record: SheetRecord,
  { reveal, chartsChanged }: UniverBookOptions,
): Grid {
  const formulas = injector.get(FormulaDataModel);
  const matrix = sheet.getSheet().getCellMatrix();
  const sheetId = sheet.getSheetId();
  const rangeOf = (box: Box): FRange => sheet.getRange(box.row, box.column, box.rows, box.columns);

  /** Spilled values are not among the sheet's own cells. */
  const spilled = () => formulas.getArrayFormulaCellData()[workbook.getId()]?.[sheetId] ?? {};
  const pattern = (cell: Nullable<ICellData>): string =>
    workbook.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
  const formula = (row: number, column: number, cell: ICellData): string =>
    cell.f || (cell.si && formulas.getFormulaStringByCell(row, column, sheetId, workbook.getId())) || '';

  const stored = (row: number, column: number, own: Nullable<ICellData>, shown: ICellData): StoredCell => ({
    value: storedValue(shown),
    formula: own ? formula(row, column, own) : '',
    pattern: pattern(own) || pattern(shown),
  });
  const read = (row: number, column: number): StoredCell | undefined => {
    const own = matrix.getValue(row, column);
    const shown = isFilled(own) ? own : (spilled()[row]?.[column] ?? own);
    return shown ? stored(row, column, own, shown) : undefined;
  };

  return {
    id: record.id,
    get name() {
      return sheet.getSheetName();
    },
    get rows() {
      return sheet.getMaxRows();
    },
    get columns() {
      return sheet.getMaxColumns();
    },
    get deleted() {
      return !workbook.getSheetBySheetId(sheetId);
    },
    read,
    note: (row, column) => errorNote(sheet, row, column, injector),
    visit(visitor) {
      matrix.forValue((row, column, cell) => {
        if (cell) visitor(row, column, stored(row, column, cell, cell));
      });
      for (const [row, cells] of Object.entries(spilled())) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          if (cell) visitor(+row, +column, { value: storedValue(cell as ICellData) });
        }
      }
    },
    write(row, column, cells) {
      const box = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
      rangeOf(box).setValues(cells.map((line) => line.map((cell) => ({ ...NOTHING, ...univerCell(cell) }))));
    },
    writePatterns(row, column, patterns) {
      const box = { row, column, rows: patterns.length, columns: patterns[0]?.length ?? 0 };
      rangeOf(box).setNumberFormats(patterns.map((line) => [...line]));
    },
    display(box) {
      return rangeOf(box)
        .getDisplayValues()
        .map((line, i) =>
          line.map((text, j) => {
            const value = read(box.row + i, box.column + j)?.value ?? '';
            if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
            return typeof value === 'number' ? String(text) : value;
          }),
        );
    },
    resize(rows, columns) {
      sheet.setRowCount(rows);
      sheet.setColumnCount(columns);
    },
    rename(name) {
      sheet.setName(name);
    },
    activate() {
      sheet.activate();
    },
    selection() {
      const range = sheet.getActiveRange();
      if (!range) return { row: 0, column: 0, rows: 1, columns: 1 };
      return { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
    },
    select(box) {
      sheet.activate();
      sheet.setActiveRange(rangeOf(box));
      reveal?.(sheet, box.row, box.column);
    },
    isBold: (row, column) => sheet.getRange(row, column).getCellStyleData()?.bl === 1,
    setBold(box, bold) {
      rangeOf(box).setFontWeight(bold ? 'bold' : 'normal');
    },
    frozenRows: () => Math.max(0, sheet.getFrozenRows()),
    freezeRows(count) {
      sheet.setFrozenRows(count);
    },
    columnWidth: (column) => sheet.getColumnWidth(column),
    setColumnWidth(column, pixels) {
      sheet.setColumnWidth(column, pixels);
    },
    protectedBoxes: () => record.protections,
    protect(box) {
      record.protections.push(box);
    },
    charts: () => record.charts,
    setCharts(charts) {
      record.charts = charts;
      chartsChanged?.();
    },
  };
}

function storedValue(cell: ICellData): Value {
  if (cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1;
  return typeof cell.v === 'string' ? googleError(cell.v) : cell.v;
}

/** What takes the old content out of a cell. */
const NOTHING: ICellData = { f: null, si: null, p: null, v: null };

function univerCell({ value, formula, pattern }: StoredCell): ICellData {
  const style = pattern ? { s: { n: { pattern } } } : {};
  if (formula) return { f: formula, ...style };
  return value === null ? style : { v: univerValue(value), t: univerType(value), ...style };
}

function univerValue(value: NonNullable<Value>): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

function univerType(value: NonNullable<Value>): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}
