import { type Cell, isBlank } from '../cells/cell';
import { type NumberCell, readNumbers } from '../cells/read-numbers';
import type { Field, RecognisedColumn } from './roster';

export interface DataRow {
  /** Of the range, 1 = first. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface FieldCell {
  /** Of the range, 1 = first. */
  readonly column: number;
  readonly cell: Cell;
}

/** The rows from an index on that hold anything at all. */
export function dataRows(values: readonly (readonly Cell[])[], from: number): DataRow[] {
  return values.slice(from).flatMap((cells, i) => (cells.every(isBlank) ? [] : { row: from + i + 1, cells }));
}

/** The cell of a field in each row; where several columns name the field, the first that is not blank. */
export function fieldCells(field: Field, columns: readonly RecognisedColumn[], rows: readonly DataRow[]): FieldCell[] {
  const own = columns.filter((column) => column.field === field).map(({ column }) => column);
  return rows.map(({ cells }) => {
    const column = own.find((candidate) => !isBlank(cells[candidate - 1])) ?? own[0] ?? 0;
    return { column, cell: cells[column - 1] };
  });
}

/** The same cells read as numbers; how numbers are spelled is decided column by column. */
export function fieldNumbers(
  field: Field,
  columns: readonly RecognisedColumn[],
  rows: readonly DataRow[],
): (FieldCell & { readonly number: NumberCell })[] {
  const read = new Map<number, NumberCell[]>();
  for (const { column } of columns.filter((candidate) => candidate.field === field)) {
    read.set(column, readNumbers(rows.map(({ cells }) => cells[column - 1])));
  }
  return fieldCells(field, columns, rows).map((found, i) => ({
    ...found,
    number: read.get(found.column)?.[i] ?? { kind: 'blank' },
  }));
}
