/** Sheets of a file become sheets of the workbook; nothing that is there is touched. */
import type { ImportedSheet } from '../files/imported-sheet';
import { type Book, NEW_SHEET } from '../stand-in/book';

export function addSheets(book: Book, sheets: readonly ImportedSheet[]): void {
  for (const { name, cells } of sheets) {
    const grid = book.insert(unusedName(book, name));
    grid.resize(Math.max(NEW_SHEET.rows, cells.length), Math.max(NEW_SHEET.columns, cells[0]?.length ?? 0));
    grid.write(0, 0, cells);
    grid.activate();
  }
}

function unusedName(book: Book, wanted: string): string {
  const taken = new Set(book.grids().map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
  return name;
}
