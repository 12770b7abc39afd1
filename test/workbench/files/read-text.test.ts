import { describe, expect, test } from 'vitest';
import { readPasted, readSheets } from '../../../workbench/files/read-sheets';
import type { StoredCell } from '../../../workbench/stand-in/book';

const values = (cells: readonly (readonly StoredCell[])[]) => cells.map((row) => row.map(({ value }) => value));

async function readBytes(bytes: Uint8Array, locale = 'en_US', name = 'roster.csv') {
  const [sheet] = await readSheets({ name, bytes }, locale);
  return values(sheet?.cells ?? []);
}
const read = (text: string, locale?: string, name?: string) => readBytes(new TextEncoder().encode(text), locale, name);

describe('a CSV file', () => {
  test('is one sheet, named after the file without its ending', async () => {
    const nameOf = async (name: string) => (await readSheets({ name, bytes: Buffer.from('a') }, 'en_US'))[0]?.name;
    expect(await nameOf('Künstler 2025.Q1.csv')).toBe('Künstler 2025.Q1');
    expect(await nameOf(`${'x'.repeat(120)}.csv`)).toBe('x'.repeat(100));
    expect(await nameOf(' .csv')).toBe('Sheet1');
    expect(await nameOf('__proto__.csv')).toBe('__proto__');
  });

  test('is typed as its cells would be', async () => {
    const bytes = new TextEncoder().encode('Handle,Followers,Rate,Since,Active\n@ada,"12,500",3.45%,1/5/2025,TRUE\n');
    const [sheet] = await readSheets({ name: 'a.csv', bytes }, 'en_US');
    expect(sheet?.cells[1]).toEqual([
      { value: '@ada' },
      { value: 12_500, pattern: '#,##0' },
      { value: 0.0345, pattern: '0.00%' },
      { value: 45_662, pattern: 'M/d/yyyy' },
      { value: true },
    ]);
  });

  test('may hold formulas, as in Google Sheets, and what looks like one', async () => {
    const [sheet] = await readSheets({ name: 'a.csv', bytes: Buffer.from('=1+1,+49 171,-') }, 'en_US');
    expect(sheet?.cells).toEqual([
      [{ value: null, formula: '=1+1' }, { value: null, formula: '=+49 171' }, { value: '-' }],
    ]);
  });

  test.each([
    ['commas', 'Name,Fee\nada,1\n'],
    ['semicolons', 'Name;Fee\r\nada;1\r\n'],
    ['tabs', 'Name\tFee\nada\t1'],
    ['bars', 'Name|Fee\nada|1'],
    ['commas, with blank lines and cells at the end', 'Name,Fee,,\nada,1,,\n,,,\n\n'],
  ])('may be divided by %s', async (_, text) => {
    expect(await read(text)).toEqual([
      ['Name', 'Fee'],
      ['ada', 1],
    ]);
  });

  test('may declare in its first line what divides it, as Excel does', async () => {
    expect(await read('sep=;\r\nBo, Jr.;1\r\nAda, Dr.;2\r\n')).toEqual([
      ['Bo, Jr.', 1],
      ['Ada, Dr.', 2],
    ]);
  });

  test('keeps the blank lines between its tables, which do not hide what divides it', async () => {
    expect(await read('Report\n\n\nName;Fee;City\n\nada;1;Rome\n\n')).toEqual([
      ['Report', null, null],
      [null, null, null],
      [null, null, null],
      ['Name', 'Fee', 'City'],
      [null, null, null],
      ['ada', 1, 'Rome'],
    ]);
  });

  test('reads decimal commas beside semicolons by the locale', async () => {
    expect(await read('Name;Rate;Followers\nada;3,45;1.234\nbo;2,1;12.000', 'de_DE')).toEqual([
      ['Name', 'Rate', 'Followers'],
      ['ada', 3.45, 1234],
      ['bo', 2.1, 12_000],
    ]);
  });

  test('may quote delimiters, line breaks and quotation marks, and leave rows short', async () => {
    expect(await read('Name,Bio\n"Bo, Jr.","two\nlines"\n"the ""best"""\n\nada,x')).toEqual([
      ['Name', 'Bio'],
      ['Bo, Jr.', 'two\nlines'],
      ['the "best"', null],
      [null, null],
      ['ada', 'x'],
    ]);
  });

  test('whose name ends in .tsv is divided by tabs, whatever else its texts hold', async () => {
    expect(await read('a,b;c\nd,e;f', 'en_US', 'list.tsv')).toEqual([['a,b;c'], ['d,e;f']]);
  });

  test('of 200,000 rows is read whole', async () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, i) => `@creator${i},"1,${100 + (i % 900)}",${i % 100}.5%,x,,Berlin`,
    );
    const cells = await read(`Handle,Followers,Rate,Niche,Fee,City\n${lines.join('\n')}\n`);
    expect(cells).toHaveLength(200_001);
    expect(cells.at(-1)).toEqual(['@creator199999', 1299, 0.995, 'x', null, 'Berlin']);
  });
});

describe('an encoding', () => {
  const table = [
    ['Name', 'Café – “Größe” €'],
    ['Şule', 1],
  ];
  const text = 'Name,Café – “Größe” €\nŞule,1';

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as Excel saves Unicode text', Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le')],
    ['UTF-16 with the high byte first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('is recognised: %s', async (_, bytes) => {
    expect(await readBytes(bytes, 'en_US', 'roster.txt')).toEqual(table);
  });

  test('is otherwise that of Windows in the locale’s country', async () => {
    // Café – “ß” €Žž
    const western = [67, 97, 102, 0xe9, 32, 0x96, 32, 0x93, 0xdf, 0x94, 32, 0x80, 0x8e, 0x9e];
    expect(await readBytes(Uint8Array.from(western))).toEqual([['Café – “ß” €Žž']]);
    const letters = Uint8Array.from([0xde, 0xfe, 0xd0, 0xf0, 0xdd, 0xfd, 0x80]);
    expect(await readBytes(letters, 'tr_TR')).toEqual([['ŞşĞğİı€']]);
    expect(await readBytes(letters, 'de_DE')).toEqual([['ÞþÐðÝý€']]);
  });
});

describe('what is pasted', () => {
  test('from a spreadsheet is divided by tabs, otherwise by what divides it', () => {
    expect(values(readPasted('Name, first\tFee\n"a\nb"\t1,200\n', 'en_US'))).toEqual([
      ['Name, first', 'Fee'],
      ['a\nb', 1200],
    ]);
    expect(values(readPasted('Name;Fee\nada;1.200', 'de_DE'))).toEqual([
      ['Name', 'Fee'],
      ['ada', 1200],
    ]);
  });

  test('must hold something', () => {
    expect(() => readPasted(' \n\n'.trim(), 'en_US')).toThrow('Nothing was pasted. Copy the cells of a table');
  });
});

describe('what cannot be read says what to do', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  test.each<[string, Uint8Array, string]>([
    ['an empty file', bytes(), 'roster.csv is empty. Open a file with a table.'],
    ['nothing but blanks', Buffer.from('\ufeff,,\r\n,,\r\n'), 'roster.csv is empty.'],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'roster.csv is a PDF, not a table. Save the table as CSV or XLSX'],
    ['an image', bytes(0x89, 80, 78, 71, 13, 10, 26, 10), 'roster.csv is an image, not a table.'],
    ['an archive', bytes(0x1f, 0x8b, 8, 0), 'roster.csv is an archive, not a table.'],
    [
      'a web page',
      Buffer.from('\n<!DOCTYPE html><title>Sign in</title>'),
      'roster.csv is a web page. Open it in Excel',
    ],
    ['some other program’s file', bytes(1, 0, 2, 0), 'roster.csv holds no text. Save the table as CSV or XLSX'],
    [
      'an old encoding',
      bytes(0x83, 0x81, 0x83, 0x93),
      'roster.csv is in an old encoding that cannot be told from others',
    ],
    [
      'an open quotation mark',
      Buffer.from('a,b\n"c,d\ne,f\n'),
      'In row 2 of roster.csv a quotation mark (") begins a text',
    ],
    ['a long text', Buffer.from(`a,b\nc,${'x'.repeat(50_001)}`), 'Cell B2 of roster.csv holds 50,001 characters'],
    ['too many cells', Buffer.from(`${','.repeat(1000)}x${'\n'.repeat(10_000)}y`), 'more than the 10 million cells'],
  ])('%s', async (_, content, message) => {
    await expect(readBytes(content)).rejects.toMatchObject({
      name: 'UnreadableFile',
      message: expect.stringContaining(message),
    });
  });
});
