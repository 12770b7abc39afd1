import type { ColumnsRequest, Written } from '../wire/doors';
import { grow } from './grow';
import type { Sheet } from './sheet-of';
import { whileAsRead } from './while-locked';

/**
 * Adds columns of formulas to the right of a roster, where nothing stands yet.
 *
 * @param request what to add, and the sheet as it was read
 */
export function addColumns(request: ColumnsRequest): Written {
  return whileAsRead(request, (sheet) => {
    const { headerRow, after, columns } = request;
    const count = columns.length;
    const first = firstEmptyColumn(sheet, after, count);
    if (!isEditable(sheet, headerRow, first, count)) return { outcome: 'protected' };
    grow(sheet, headerRow + 1, first + count - 1);
    const letters = columns.map((_, i) => letterOf(sheet, first + i));
    write(sheet, first, request, letters);
    return {
      outcome: 'written',
      sheetName: sheet.getName(),
      range: `${letters[0]}:${letters[count - 1]}`,
    };
  });
}

function write(sheet: Sheet, first: number, { headerRow, columns }: ColumnsRequest, letters: readonly string[]): void {
  const formulaRow = headerRow + 1;
  const headers = headerRow > 0 ? sheet.getRange(headerRow, first, 1, columns.length) : undefined;
  const formulas = sheet.getRange(formulaRow, first, 1, columns.length);
  try {
    headers?.setNumberFormat('@').setValues([columns.map(({ header }) => header)]);
    columns.forEach(({ format }, i) => {
      const column = sheet.getRange(formulaRow, first + i, sheet.getMaxRows() - headerRow, 1);
      column.setNumberFormat(format || 'General');
    });
    const letterBy = new Map(columns.map(({ name }, i) => [name, letters[i]]));
    const inPlace = (formula: string) => formula.replace(/\{(\w+)\}/g, (text, name) => letterBy.get(name) ?? text);
    formulas.setFormulas([columns.map(({ formula }) => inPlace(formula))]);
    headers?.setFontWeight('bold');
    // Google writes late: what fails has to fail here.
    SpreadsheetApp.flush();
  } catch (error) {
    headers?.clearContent();
    formulas.clearContent();
    throw error;
  }
}

/** The first one of so many columns beside each other, right of `after`, in which nothing stands, not even a formula. */
function firstEmptyColumn(sheet: Sheet, after: number, count: number): number {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn() - after];
  if (columns < 1) return after + 1;
  const range = sheet.getRange(1, after + 1, rows, columns);
  const contents = [...range.getValues(), ...range.getFormulas()];
  let empty = 0;
  for (let i = 0; i < columns; i++) {
    empty = contents.every((row) => row[i] === '') ? empty + 1 : 0;
    if (empty === count) return after + 1 + i - (count - 1);
  }
  return after + 1 + columns - empty;
}

/** Of columns that the sheet does not have yet, the last one tells. */
function isEditable(sheet: Sheet, headerRow: number, first: number, count: number): boolean {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const row = Math.max(headerRow, 1);
  const column = Math.min(first, columns);
  const width = Math.min(first + count, columns + 1) - column;
  return sheet.getRange(row, column, rows - row + 1, width).canEdit();
}

function letterOf(sheet: Sheet, column: number): string {
  return sheet.getRange(1, column).getA1Notation().replace(/\d/g, '');
}
