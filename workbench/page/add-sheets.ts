/** Sheets of a file become sheets of the workbook; nothing that is there is touched. */
import type { ImportedSheet } from '../files/imported-sheet';
import type { Book } from '../stand-in/book';

export function addSheets(book: Book, sheets: readonly ImportedSheet[]): void {
  for (const { name, cells } of sheets) {
    book.insert(unusedName(book, name), cells).activate();
  }
}

function unusedName(book: Book, wanted: string): string {
  const taken = new Set(book.grids().map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
  return name;
}
