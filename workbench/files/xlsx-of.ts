/** Sheets as an XLSX file: values in their formats; formulas become their values. */
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { cellName } from '../stand-in/a1';
import type { StoredCell } from '../stand-in/book';
import { EXCEL_ERRORS } from './excel-errors';
import { excelSheetName } from './sheet-name';

const MOST_CHARACTERS = 32_767;
const ERROR_CODES = new Map(Array.from(EXCEL_ERRORS, ([code, text]) => [text, code]));

interface NamedCells {
  readonly name: string;
  readonly cells: readonly (readonly StoredCell[])[];
}

export async function xlsxOf(sheets: readonly NamedCells[]): Promise<Uint8Array> {
  const { write } = await import('@e965/xlsx');
  // A sheet may be called "__proto__".
  const Sheets: Record<string, WorkSheet> = Object.create(null);
  const SheetNames: string[] = [];
  for (const { name, cells } of sheets) {
    const legal = excelSheetName(name, SheetNames);
    SheetNames.push(legal);
    Sheets[legal] = worksheet(cells);
  }
  return new Uint8Array(
    write({ SheetNames, Sheets }, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }),
  );
}

function worksheet(cells: NamedCells['cells']): WorkSheet {
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rows = cells.map((row, i) => {
    const line: CellObject[] = [];
    row.forEach((stored, j) => {
      const cell = excelCell(stored, cellName(i, j));
      if (cell) line[j] = cell;
    });
    return line;
  });
  // SheetJS does not write a sheet without rows.
  if (rows.length === 0) rows.push([]);
  return { '!data': rows, '!ref': `A1:${cellName(rows.length - 1, columns - 1)}` };
}

function excelCell({ value, pattern }: StoredCell, place: string): CellObject | undefined {
  const format = pattern ? { z: pattern } : {};
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return { t: 'n', v: value, ...format };
  if (typeof value === 'boolean') return { t: 'b', v: value, ...format };
  const code = ERROR_CODES.get(value);
  if (code !== undefined) return { t: 'e', v: code, ...format };
  if (value.length > MOST_CHARACTERS) {
    throw new Error(
      `Cell ${place} holds ${value.length.toLocaleString('en-US')} characters; Excel takes 32,767. Shorten it, or download CSV.`,
    );
  }
  // A text may look like the way in which XLSX spells a control character: "_x000D_".
  return { t: 's', v: value.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'), ...format };
}
