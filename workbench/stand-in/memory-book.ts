/** A book in memory, for tests without a browser. It calculates custom functions and applies no number patterns. */
import { type Book, type Box, type Grid, NEW_SHEET, type StoredCell } from './book';
import type { ChartRecord } from './chart-record';
import { fromSerial, isDatePattern } from './dates';
import { calculate, FormulaCell, type FormulaSheet, hide, keyOf, type Result } from './memory-formulas';
import { createScript, type Script } from './script';

interface MemoryCell extends StoredCell {
  readonly bold?: boolean;
}

export interface MemoryBookOptions {
  readonly locale?: string;
  readonly name?: string;
  /** Whose functions formulas may call. */
  readonly script?: Script;
}

export function createMemoryBook({
  locale = 'en_US',
  name = 'Untitled spreadsheet',
  script = createScript(''),
}: MemoryBookOptions = {}): Book {
  const sheets: MemorySheet[] = [];
  let lastId = 0;
  let isCalculated = true;
  const book: BookOfSheet = {
    contains: (sheet) => sheets.includes(sheet),
    changed() {
      isCalculated = false;
    },
    calculate() {
      if (isCalculated) return;
      isCalculated = true;
      calculate(sheets, script);
    },
    activate(sheet) {
      active = sheet;
    },
  };
  const insert = (sheetName: string, cells: readonly (readonly StoredCell[])[] = []): MemorySheet => {
    const sheet = new MemorySheet(lastId++, sheetName, book);
    sheets.push(sheet);
    sheet.resize(Math.max(sheet.rows, cells.length), Math.max(sheet.columns, cells[0]?.length ?? 0));
    sheet.write(0, 0, cells);
    return sheet;
  };
  let active = insert('Sheet1');
  return {
    id: 'memory',
    name,
    locale,
    grids: () => [...sheets],
    activeGrid: () => active,
    insert,
    remove({ id }) {
      const index = sheets.findIndex((sheet) => sheet.id === id);
      sheets.splice(index, 1);
      active = sheets.includes(active) ? active : (sheets[Math.max(0, index - 1)] ?? active);
      book.changed();
    },
  };
}

/** What a sheet needs of its book. */
interface BookOfSheet {
  contains(sheet: MemorySheet): boolean;
  changed(): void;
  calculate(): void;
  activate(sheet: MemorySheet): void;
}

class MemorySheet implements Grid, FormulaSheet {
  readonly id: number;
  name: string;
  rows: number = NEW_SHEET.rows;
  columns: number = NEW_SHEET.columns;
  readonly formulas = new Map<string, FormulaCell>();
  readonly results = new Map<string, Result>();
  private readonly book: BookOfSheet;
  private readonly cells: (MemoryCell | undefined)[][] = [];
  private readonly widths = new Map<number, number>();
  private readonly protections: Box[] = [];
  private chartRecords: readonly ChartRecord[] = [];
  private selected: Box = { row: 0, column: 0, rows: 1, columns: 1 };
  private frozen = 0;

  constructor(id: number, name: string, book: BookOfSheet) {
    this.id = id;
    this.name = name;
    this.book = book;
  }

  get deleted(): boolean {
    return !this.book.contains(this);
  }

  own(row: number, column: number): MemoryCell | undefined {
    return this.cells[row]?.[column];
  }

  read(row: number, column: number): StoredCell | undefined {
    this.book.calculate();
    const own = this.own(row, column);
    const result = this.results.get(keyOf(row, column));
    return result ? { ...own, ...result, pattern: own?.pattern || result.pattern || '' } : own;
  }

  note(row: number, column: number): string | undefined {
    this.book.calculate();
    return this.results.get(keyOf(row, column))?.note;
  }

  visit(visitor: (row: number, column: number, cell: StoredCell) => void): void {
    this.book.calculate();
    this.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell) visitor(row, column, this.read(row, column) ?? cell);
      });
    });
    for (const [key, result] of this.results) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      visitor(row, column, result);
    }
  }

  write(row: number, column: number, block: readonly (readonly StoredCell[])[]): void {
    this.changeEach(row, column, block, overwrite);
    block.forEach((line, i) => {
      line.forEach((cell, j) => {
        this.setFormula(row + i, column + j, cell.formula);
      });
    });
    this.book.changed();
  }

  writePatterns(row: number, column: number, patterns: readonly (readonly string[])[]): void {
    this.changeEach(row, column, patterns, (old, pattern) => ({ ...old, pattern }));
    this.book.changed();
  }

  display({ row, column, rows, columns }: Box): string[][] {
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => displayed(this.read(row + i, column + j))),
    );
  }

  resize(rows: number, columns: number): void {
    this.rows = rows;
    this.columns = columns;
    this.book.changed();
  }

  rename(name: string): void {
    this.name = name;
    this.book.changed();
  }

  activate(): void {
    this.book.activate(this);
  }

  selection(): Box {
    return this.selected;
  }

  select(box: Box): void {
    this.selected = box;
    this.activate();
  }

  isBold(row: number, column: number): boolean {
    return this.own(row, column)?.bold ?? false;
  }

  setBold({ row, column, rows, columns }: Box, bold: boolean): void {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) this.change(row + i, column + j, (old) => ({ ...old, bold }));
    }
  }

  frozenRows(): number {
    return this.frozen;
  }

  freezeRows(count: number): void {
    this.frozen = count;
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? NEW_SHEET.columnWidth;
  }

  setColumnWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels);
  }

  protectedBoxes(): readonly Box[] {
    return this.protections;
  }

  protect(box: Box): void {
    this.protections.push(box);
  }

  charts(): readonly ChartRecord[] {
    return this.chartRecords;
  }

  setCharts(charts: readonly ChartRecord[]): void {
    this.chartRecords = charts;
  }

  private setFormula(row: number, column: number, formula: string | undefined): void {
    const key = keyOf(row, column);
    const old = this.formulas.get(key);
    if (old) hide(this, old);
    if (formula) this.formulas.set(key, new FormulaCell(row, column, formula));
    else this.formulas.delete(key);
  }

  private changeEach<T>(
    row: number,
    column: number,
    block: readonly (readonly T[])[],
    edit: (old: MemoryCell, given: T) => MemoryCell,
  ): void {
    block.forEach((line, i) => {
      line.forEach((given, j) => {
        this.change(row + i, column + j, (old) => edit(old, given));
      });
    });
  }

  private change(row: number, column: number, edit: (cell: MemoryCell) => MemoryCell): void {
    this.cells[row] ??= [];
    this.cells[row][column] = edit(this.own(row, column) ?? { value: null });
  }
}

function overwrite({ formula: _, ...look }: MemoryCell, given: StoredCell): MemoryCell {
  return { ...look, ...given };
}

function displayed(cell: StoredCell | undefined): string {
  if (!cell || cell.value === null) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value !== 'number' || !isDatePattern(cell.pattern ?? '')) return String(cell.value);
  const date = fromSerial(cell.value);
  return `${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()}`;
}
