/** A book in memory, for tests without a browser. It stores formulas and does not calculate them. */
import { type Book, type Box, type Grid, NEW_SHEET, type StoredCell } from './book';
import { fromSerial, isDatePattern } from './dates';

interface MemoryCell extends StoredCell {
  readonly bold?: boolean;
}

export function createMemoryBook({ locale = 'en_US', name = 'Untitled spreadsheet' } = {}): Book {
  const grids: Grid[] = [];
  const insert = (sheetName: string): Grid => {
    const grid = createGrid(grids.length, sheetName, () => {
      active = grid;
    });
    grids.push(grid);
    return grid;
  };
  let active = insert('Sheet1');
  return { id: 'memory', name, locale, grids: () => [...grids], activeGrid: () => active, insert };
}

function createGrid(id: number, firstName: string, activate: () => void): Grid {
  const cells: (MemoryCell | undefined)[][] = [];
  const widths = new Map<number, number>();
  let name = firstName;
  let size = { rows: NEW_SHEET.rows as number, columns: NEW_SHEET.columns as number };
  let selection: Box = { row: 0, column: 0, rows: 1, columns: 1 };
  let frozen = 0;

  const read = (row: number, column: number) => cells[row]?.[column];
  const change = (row: number, column: number, edit: (cell: MemoryCell) => MemoryCell) => {
    cells[row] ??= [];
    cells[row][column] = edit(cells[row][column] ?? { value: null });
  };
  const eachOf = <T>(
    row: number,
    column: number,
    block: readonly (readonly T[])[],
    edit: (old: MemoryCell, given: T) => MemoryCell,
  ) => {
    block.forEach((line, i) => {
      line.forEach((given, j) => {
        change(row + i, column + j, (old) => edit(old, given));
      });
    });
  };

  return {
    id,
    get name() {
      return name;
    },
    get rows() {
      return size.rows;
    },
    get columns() {
      return size.columns;
    },
    read,
    visit(visitor) {
      cells.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (cell) visitor(row, column, cell);
        });
      });
    },
    write: (row, column, block) => eachOf(row, column, block, overwrite),
    writePatterns: (row, column, block) => eachOf(row, column, block, (old, pattern) => ({ ...old, pattern })),
    display: (box) =>
      Array.from({ length: box.rows }, (_, i) =>
        Array.from({ length: box.columns }, (_, j) => displayed(read(box.row + i, box.column + j))),
      ),
    resize(rows, columns) {
      size = { rows, columns };
    },
    rename(newName) {
      name = newName;
    },
    activate,
    selection: () => selection,
    select(box) {
      selection = box;
      activate();
    },
    isBold: (row, column) => read(row, column)?.bold ?? false,
    setBold(box, bold) {
      for (let i = 0; i < box.rows; i++) {
        for (let j = 0; j < box.columns; j++) change(box.row + i, box.column + j, (old) => ({ ...old, bold }));
      }
    },
    frozenRows: () => frozen,
    freezeRows(count) {
      frozen = count;
    },
    columnWidth: (column) => widths.get(column) ?? NEW_SHEET.columnWidth,
    setColumnWidth(column, pixels) {
      widths.set(column, pixels);
    },
  };
}

function overwrite({ formula: _, ...look }: MemoryCell, given: StoredCell): MemoryCell {
  return { ...look, ...given };
}

/** Number patterns are not applied here; the Univer book applies them. */
function displayed(cell: StoredCell | undefined): string {
  if (!cell || cell.value === null) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value !== 'number' || !isDatePattern(cell.pattern ?? '')) return String(cell.value);
  const date = fromSerial(cell.value);
  return `${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()}`;
}
