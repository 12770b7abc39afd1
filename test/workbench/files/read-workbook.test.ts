import { readFileSync } from 'node:fs';
import { CFB, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readSheets } from '../../../workbench/files/read-sheets';
import { xlsxOf } from '../../../workbench/files/xlsx-of';
import type { StoredCell } from '../../../workbench/stand-in/book';
import { serialOf } from '../../../workbench/stand-in/dates';

/** Written by openpyxl 3.0.9; the results of the formulas in roster.xlsx were added as Excel stores them. */
const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const read = (bytes: Uint8Array, locale = 'en_US') => readSheets({ name: 'roster.xlsx', bytes }, locale);
const readFixture = (name: string, locale?: string) => read(fixture(name), locale);

describe('a workbook', () => {
  test('gives every sheet that holds something', async () => {
    expect((await readFixture('roster.xlsx')).map(({ name }) => name)).toEqual(['Roster', 'Notes & Co']);
  });

  test('gives values with their formats, formulas with their results, errors by their names and texts as texts', async () => {
    const [roster] = await readFixture('roster.xlsx');
    const [title, headers, ada, bo] = roster?.cells ?? [];
    expect(title?.map(({ value }) => value)).toEqual(['Creators', ...Array(8).fill(null)]);
    expect(headers?.map(({ value }) => value).slice(0, 3)).toEqual(['Handle', 'Followers', 'Engagement rate']);
    expect(ada).toEqual([
      { value: '@ada' },
      { value: 12_500, pattern: '#,##0' },
      { value: 0.0345, pattern: '0.00%' },
      { value: serialOf(2025, 1, 5), pattern: 'M/d/yyyy' },
      { value: expect.closeTo((serialOf(2025, 6, 30) ?? 0) + 13.75 / 24, 9), pattern: 'yyyy-mm-dd hh:mm' },
      { value: true },
      { value: '00712' },
      { value: 350, pattern: '"$"#,##0.00' },
      { value: 700, formula: '=H3*2' },
    ]);
    expect(bo?.slice(5)).toEqual([
      { value: false },
      { value: '01067' },
      { value: '#N/A', pattern: '"$"#,##0.00' },
      { value: '#N/A', formula: '=H4*2' },
    ]);
  });

  test('keeps texts that look like formulas or HTML, and durations beyond a day', async () => {
    const [, notes] = await readFixture('roster.xlsx');
    expect(notes?.cells[1]?.[1]).toEqual({ value: '"=1+1" <b>line\nbreak</b>' });
    expect(notes?.cells[3]?.[2]).toEqual({ value: 26.25 / 24, pattern: '[hh]:mm:ss' });
    expect(notes?.cells[4]?.[2]).toEqual({ value: '=1+1' });
  });

  test('shows Excel’s plain dates in the way of the locale', async () => {
    const [roster] = await readFixture('roster.xlsx', 'de_DE');
    expect(roster?.cells[2]?.[3]?.pattern).toBe('dd.MM.yyyy');
  });

  test('whose days count from 1904 gives the same dates, and leaves its numbers', async () => {
    const [sheet] = await readFixture('from-1904.xlsx');
    expect(sheet?.cells).toEqual([[{ value: serialOf(2025, 1, 5), pattern: 'yyyy-mm-dd' }, { value: 1462 }]]);
  });

  test('is recognised by its bytes, whatever its name', async () => {
    const [roster] = await readSheets({ name: 'roster.csv', bytes: fixture('roster.xlsx') }, 'en_US');
    expect(roster?.name).toBe('Roster');
  });

  test.each(['biff8', 'ods'] as const)('may be of another kind: %s', async (bookType) => {
    const sheet = { A1: { t: 's', v: '@ada' }, B1: { t: 'n', v: 0.5, z: '0.00%' }, '!ref': 'A1:B1' } as const;
    const bytes = write({ SheetNames: ['Old'], Sheets: { Old: sheet } }, { type: 'buffer', bookType });
    expect(await read(bytes)).toEqual([
      { name: 'Old', cells: [[{ value: '@ada' }, { value: 0.5, pattern: '0.00%' }]] },
    ]);
  });

  test('loses formulas of a kind that Google Sheets could not calculate, not their results', async () => {
    const sheet = {
      A1: { t: 'n', v: 1, f: '[1]Other!A1' },
      B1: { t: 'n', v: 2, f: 'SUM(List[Fee])' },
      C1: { t: 'n', v: 3, f: 'ROW(A1:A2)+2', F: 'C1:C2' },
      D1: { t: 'n', v: 3, f: 'SUM(1,2)' },
      '!ref': 'A1:D1',
    } as const;
    const bytes = write({ SheetNames: ['Links'], Sheets: { Links: sheet } }, { type: 'buffer', bookType: 'xlsx' });
    const [links] = await read(bytes);
    expect(links?.cells).toEqual([[{ value: 1 }, { value: 2 }, { value: 3 }, { value: 3, formula: '=SUM(1,2)' }]]);
  });
});

test('the limit of 10 million cells is one of all sheets together', async () => {
  const corner = (rows: number, columns: number) => [
    ...Array<StoredCell[]>(rows - 1).fill([]),
    [...Array<StoredCell>(columns - 1).fill({ value: null }), { value: 'x' }],
  ];
  const sheets = ['One', 'Two'].map((name) => ({ name, cells: corner(3000, 2000) }));
  await expect(read(await xlsxOf(sheets))).rejects.toThrow('more than the 10 million cells');
  const [alone] = await read(await xlsxOf(sheets.slice(0, 1)));
  expect([alone?.cells.length, alone?.cells[0]?.length]).toEqual([3000, 2000]);
});

describe('what cannot be read says what to do', () => {
  const container = (files: Readonly<Record<string, string>>, fileType?: 'zip') => {
    const made = CFB.utils.cfb_new();
    for (const [name, text] of Object.entries(files)) CFB.utils.cfb_add(made, name, Buffer.from(text));
    return Uint8Array.from(CFB.write(made, { type: 'buffer', ...(fileType ? { fileType } : {}) }) as Buffer);
  };

  test.each<[string, Uint8Array, string]>([
    [
      'a password',
      container({ '/EncryptionInfo': 'secret', '/EncryptedPackage': 'secret' }),
      'roster.xlsx is protected by a password. Save a copy without one, and open that.',
    ],
    [
      'half of a file',
      fixture('roster.xlsx').subarray(0, 3000),
      'roster.xlsx is a broken workbook, or no workbook at all.',
    ],
    [
      'a document',
      container({ '/word/document.xml': '<w/>' }, 'zip'),
      'roster.xlsx is a broken workbook, or no workbook',
    ],
    ['no cells', write({ SheetNames: ['A'], Sheets: { A: {} } }, { type: 'buffer', bookType: 'xlsx' }), 'is empty'],
    [
      'a cell far away',
      fixture('far-cell.xlsx'),
      'has more than the 10 million cells that Google Sheets holds. Delete what',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({
      name: 'UnreadableFile',
      message: expect.stringContaining(message),
    });
  });
});
