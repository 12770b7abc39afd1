import { read as openWorkbook } from '@e965/xlsx';
import { numfmt } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../workbench/files/csv-of';
import { readSheets } from '../../../workbench/files/read-sheets';
import { xlsxOf } from '../../../workbench/files/xlsx-of';
import type { StoredCell } from '../../../workbench/stand-in/book';
import { enteredCell } from '../../../workbench/stand-in/entered-cell';

const read = (name: string, bytes: Uint8Array) => readSheets({ name, bytes }, 'en_US');

/** Any text that XML allows, and some that formats and spreadsheets take for something else. */
const texts = fc.oneof(
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .filter((text) => !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)),
  fc.constantFrom(
    '=1+1',
    '+49 171',
    '-',
    "'007",
    '007',
    '#N/A',
    '#ERROR!',
    '_x0041_',
    '_x000D_',
    '\r\n',
    ' a ',
    '\ufeff',
  ),
  fc.constantFrom('"', 'a;b;c', 'a\tb', 'a|b', 'sep=;', 'a,b', '<b>', ']]>', '&amp;', 'TRUE', '1/2', '__proto__', '%'),
);
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const formatted = fc.record({
  // Below 1,000 a plain "521.60" is read as 521.6, as in Google Sheets.
  value: fc.integer({ min: 100_000, max: 8_000_000 }).map((hundredths) => hundredths / 100),
  pattern: fc.constantFrom('0.00%', '#,##0.00', 'M/d/yyyy', 'yyyy-MM-dd', '[$$]#,##0.00', '[$€] #,##0.00', '[h]:mm:ss'),
});
const blank = fc.constant({ value: null });

/** Rows of one length, headers first. */
function tables<T>(cells: fc.Arbitrary<T>, header: T): fc.Arbitrary<T[][]> {
  return fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc
        .array(fc.array(cells, { minLength: columns, maxLength: columns }), { maxLength: 12 })
        .map((rows) => [Array<T>(columns).fill(header), ...rows, Array<T>(columns).fill(header)]),
    );
}

describe('CSV', () => {
  test('is what Google Sheets downloads: quoted where it must be, CRLF, no byte order mark', () => {
    expect(
      csvOf([
        ['Name', 'Fee'],
        ['Bo, Jr.', 'the "best"'],
        ['two\nlines', ''],
        ['a;b', ' x'],
      ]),
    ).toBe('Name,Fee\r\n"Bo, Jr.","the ""best"""\r\n"two\nlines",\r\n"a;b"," x"');
  });

  test('that is read again gives the same texts, typed', async () => {
    await fc.assert(
      fc.asyncProperty(tables(fc.oneof(texts, fc.constant('')), 'Header'), async (rows) => {
        const [sheet] = await read('a.csv', new TextEncoder().encode(csvOf(rows)));
        expect(sheet?.cells).toEqual(rows.map((row) => row.map((text) => enteredCell(text, '', 'en_US'))));
      }),
    );
  });

  test('that is read again gives cells that show the same', async () => {
    const shown = ({ value, pattern = 'General' }: StoredCell) => numfmt.format(pattern, value, { locale: 'en-US' });
    const cells = fc.oneof<fc.Arbitrary<StoredCell>[]>(
      formatted,
      blank,
      fc.boolean().map((value) => ({ value })),
    );
    await fc.assert(
      fc.asyncProperty(tables(cells, { value: 'Header' }), async (rows) => {
        const look = rows.map((row) => row.map(shown));
        const [sheet] = await read('a.csv', new TextEncoder().encode(csvOf(look)));
        expect(sheet?.cells.map((row) => row.map(shown))).toEqual(look);
      }),
    );
  });
});

describe('XLSX', () => {
  const withExcelLineBreaks = (cell: StoredCell) =>
    typeof cell.value === 'string' ? { ...cell, value: cell.value.replaceAll('\r\n', '\n') } : cell;

  test('that is read again gives the same cells', async () => {
    const plain = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null)).map((value) => ({ value }));
    const asText = texts.map((value) => ({ value, pattern: '@' }));
    await fc.assert(
      fc.asyncProperty(
        tables(fc.oneof<fc.Arbitrary<StoredCell>[]>(plain, formatted, asText), { value: 'Header' }),
        async (cells) => {
          const [sheet] = await read('a.xlsx', await xlsxOf([{ name: 'Roster', cells }]));
          expect(sheet?.cells).toEqual(cells.map((row) => row.map(withExcelLineBreaks)));
        },
      ),
    );
  });

  test('holds formulas as their values', async () => {
    const bytes = await xlsxOf([
      { name: 'Plan', cells: [[{ value: 3, formula: '=1+2', pattern: '0%' }, { value: '=1+2' }]] },
    ]);
    const [plan] = await read('a.xlsx', bytes);
    expect(plan?.cells).toEqual([[{ value: 3, pattern: '0%' }, { value: '=1+2' }]]);
  });

  test('has errors as errors where Excel knows them', async () => {
    const bytes = await xlsxOf([{ name: 'Errors', cells: [[{ value: '#N/A' }, { value: '#ERROR!' }]] }]);
    const { Sheets } = openWorkbook(bytes);
    expect([Sheets.Errors?.A1?.t, Sheets.Errors?.B1?.t]).toEqual(['e', 's']);
  });

  test('may have a sheet with nothing in it, which is not read again', async () => {
    const bytes = await xlsxOf([
      { name: 'Empty', cells: [] },
      { name: 'Roster', cells: [[], [{ value: '@ada' }]] },
    ]);
    expect(await read('a.xlsx', bytes)).toEqual([{ name: 'Roster', cells: [[{ value: null }], [{ value: '@ada' }]] }]);
  });

  test('has names that Excel takes, each once', async () => {
    const names = [
      'a/b:c*d?[e]\\f',
      'A/B:C*D?[E]\\F',
      'x'.repeat(40),
      'x'.repeat(50),
      '',
      "'quoted'",
      'History',
      '__proto__',
    ];
    const sheets = await read(
      'a.xlsx',
      await xlsxOf([...names, 'constructor'].map((name, i) => ({ name, cells: [[{ value: i }]] }))),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      'a_b_c_d__e__f',
      'A_B_C_D__E__F (2)',
      'x'.repeat(31),
      `${'x'.repeat(27)} (2)`,
      'Sheet',
      '_quoted_',
      'History_',
      '__proto__',
      'constructor',
    ]);
    expect(sheets.map(({ cells }) => cells[0]?.[0]?.value)).toEqual(sheets.map((_, i) => i));
  });

  test('is refused with a sentence where a text is too long for Excel', async () => {
    const cells = [[{ value: 'Bio' }], [{ value: 'x'.repeat(32_768) }]];
    await expect(xlsxOf([{ name: 'Roster', cells }])).rejects.toThrow(
      'Cell A2 holds 32,768 characters; Excel takes 32,767. Shorten it, or download CSV.',
    );
  });
});
