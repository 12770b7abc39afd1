/** The sheets of an XLSX, XLS or ODS file that hold something. */
import type { CellObject, WorkBook } from '@e965/xlsx';
import type { StoredCell } from '../stand-in/book';
import { defaultDatePattern, isDatePattern } from '../stand-in/dates';
import { EXCEL_ERRORS } from './excel-errors';
import { type ImportedSheet, rectangle } from './imported-sheet';
import { UnreadableFile } from './unreadable-file';

/** Days from the first one of Excel to that of old workbooks from a Mac. */
const DAYS_TO_1904 = 1462;

export async function readWorkbook(file: string, bytes: Uint8Array, locale: string): Promise<ImportedSheet[]> {
  const { read } = await import('@e965/xlsx');
  const workbook = opened(file, () =>
    read(bytes, { type: 'array', dense: true, cellDates: false, cellNF: true, cellText: false, cellHTML: false }),
  );
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets: ImportedSheet[] = [];
  let taken = 0;
  for (const name of workbook.SheetNames) {
    const rows = workbook.Sheets[name]?.['!data'] ?? [];
    const stored = rows.map((row) => row?.map((cell) => cell && storedCell(cell, from1904, locale)));
    const cells = rectangle(file, stored, taken);
    taken += cells.length * (cells[0]?.length ?? 0);
    if (cells.length > 0) sheets.push({ name, cells });
  }
  return sheets;
}

function opened(file: string, read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (error) {
    throw new UnreadableFile(
      /password|encrypt/i.test(String(error))
        ? `${file} is protected by a password. Save a copy without one, and open that.`
        : `${file} is a broken workbook, or no workbook at all. Open it in Excel or Google Sheets and save it as XLSX or CSV.`,
    );
  }
}

function storedCell(cell: CellObject, from1904: boolean, locale: string): StoredCell {
  const pattern = googlePattern(String(cell.z ?? ''), locale);
  return {
    value: storedValue(cell, from1904 && isDatePattern(pattern)),
    // A block of an array formula keeps its values, and so does what refers to other files or to Excel's tables.
    ...(cell.f && !cell.F && !cell.f.includes('[') ? { formula: `=${cell.f}` } : {}),
    ...(pattern ? { pattern } : {}),
  };
}

function storedValue({ t, v }: CellObject, from1904: boolean): StoredCell['value'] {
  if (t === 'e') return EXCEL_ERRORS.get(Number(v)) ?? '#ERROR!';
  if (typeof v === 'number') return Number.isFinite(v) ? v + (from1904 ? DAYS_TO_1904 : 0) : '#NUM!';
  return typeof v === 'string' || typeof v === 'boolean' ? v : null;
}

/** Excel shows its first format of dates, and that with a time, in the way of the country. */
function googlePattern(excel: string, locale: string): string {
  if (excel === 'General') return '';
  if (excel === 'm/d/yy') return defaultDatePattern(0, locale);
  return excel === 'm/d/yy h:mm' ? `${defaultDatePattern(0, locale)} H:mm` : excel;
}
