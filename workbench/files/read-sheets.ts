/** One's own file, or what was pasted, as sheets: what Google Sheets makes of it on import. */
import type { StoredCell } from '../stand-in/book';
import { enteredCell } from '../stand-in/entered-cell';
import { decodedText } from './decoded-text';
import { delimitedRows } from './delimited-text';
import { type ImportedSheet, rectangle } from './imported-sheet';
import { readWorkbook } from './read-workbook';
import { googleSheetName } from './sheet-name';
import { UnreadableFile } from './unreadable-file';

/** How files begin, whatever their names say. */
const WORKBOOKS = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'a PDF': ['%PDF'],
  'an image': ['\x89PNG', '\xff\xd8\xff', 'GIF8'],
  'an archive': ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'PK\x05\x06'],
};
const WEB_PAGE = /^\s*<(?:!|\?xml|html|head|body|table|meta|style|script|div)/i;

export async function readSheets(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  locale: string,
): Promise<ImportedSheet[]> {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const other = Object.keys(OTHERS).find((kind) => OTHERS[kind]?.some((magic) => start.startsWith(magic)));
  if (other)
    throw new UnreadableFile(`${name} is ${other}, not a table. Save the table as CSV or XLSX, and open that.`);
  const sheets = WORKBOOKS.some((magic) => start.startsWith(magic))
    ? await readWorkbook(name, bytes, locale)
    : [{ name: googleSheetName(name), cells: readText(name, decodedText(name, bytes, locale), locale) }];
  const filled = sheets.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) throw new UnreadableFile(`${name} is empty. Open a file with a table.`);
  return filled;
}

function readText(name: string, text: string, locale: string): StoredCell[][] {
  if (WEB_PAGE.test(text)) {
    throw new UnreadableFile(`${name} is a web page. Open it in Excel or Google Sheets and save it as XLSX or CSV.`);
  }
  return typedCells(name, delimitedRows(name, text, /\.(?:tsv|tab)$/i.test(name) ? '\t' : undefined), locale);
}

export function readPasted(text: string, locale: string): StoredCell[][] {
  const name = 'the pasted text';
  const cells = typedCells(name, delimitedRows(name, text, text.includes('\t') ? '\t' : undefined), locale);
  if (cells.length === 0) throw new UnreadableFile('Nothing was pasted. Copy the cells of a table, headers first.');
  return cells;
}

function typedCells(name: string, rows: readonly (readonly string[])[], locale: string): StoredCell[][] {
  return rectangle(
    name,
    rows.map((row) => row.map((text) => enteredCell(text, '', locale))),
  );
}
