/** File ▸ Download, with the names that Google Sheets gives. */
import { csvOf } from '../files/csv-of';
import { xlsxOf } from '../files/xlsx-of';
import type { Book, StoredCell } from '../stand-in/book';
import type { SpreadsheetApp } from '../stand-in/spreadsheet-app';
import { newElement } from './element';

const BLANK: StoredCell = { value: null };

/** The active sheet, as a person sees it. */
export function downloadCsv(app: SpreadsheetApp): void {
  const sheet = app.getActiveSheet();
  const rows = sheet.getDataRange().getDisplayValues();
  save([csvOf(rows)], 'text/csv', `${app.getActive().getName()} - ${sheet.getName()}.csv`);
}

/** All sheets, with their values and formats. */
export async function downloadXlsx(app: SpreadsheetApp, book: Book): Promise<void> {
  const sizes = app
    .getActive()
    .getSheets()
    .map((sheet) => sheet.getDataRange());
  const sheets = book.grids().map((grid, index) => ({
    name: grid.name,
    cells: Array.from({ length: sizes[index]?.getNumRows() ?? 0 }, (_, row) =>
      Array.from({ length: sizes[index]?.getNumColumns() ?? 0 }, (_, column) => grid.read(row, column) ?? BLANK),
    ),
  }));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  save([(await xlsxOf(sheets)) as BlobPart], type, `${app.getActive().getName()}.xlsx`);
}

function save(parts: BlobPart[], type: string, download: string): void {
  const href = URL.createObjectURL(new Blob(parts, { type }));
  newElement('a', { href, download }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
