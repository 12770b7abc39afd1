import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetter } from '../../src/roster/column-choices';
import type { ColumnsRequest, FormulaColumn } from '../../src/wire/doors';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import type { CellValue } from '../../workbench/stand-in/range';
import { createScript } from '../../workbench/stand-in/script';
import type { Sheet } from '../../workbench/stand-in/sheet';
import { createVmScript } from '../../workbench/stand-in/vm-script';
import { HOSTILE_TEXTS } from './hostile-texts';
import { interruptedBook } from './interrupted-book';
import { DIST, type OpenDist, openAnother, openDist } from './open-dist';
import { readThrough } from './roster-as-read';

const WATCHED = { columns: [1, 2, 3], headerRow: 1 };
const ROSTER = [
  ['Handle', 'Followers', 'Likes'],
  ['@ada', 12_000, 600],
  ['@bo', 450_000, 9_000],
];
const COLUMNS: readonly FormulaColumn[] = [
  { name: 'tier', header: 'Tier', formula: '=INFLUENCER_TIER(B2:B)', format: '' },
  { name: 'rate', header: 'Engagement rate', formula: '=ENGAGEMENT_RATE(B2:B;C2:C)', format: '0.00%' },
  {
    name: 'grade',
    header: 'Grade',
    formula: '=ENGAGEMENT_GRADE(B2:B;"Instagram";{rate}2:{rate};"followers")',
    format: '',
  },
];

function openRoster(opened: OpenDist = openDist()): OpenDist & { readonly roster: Sheet } {
  const roster = opened.app.getActiveSheet();
  roster.getRange('A1:C3').setValues(ROSTER);
  return { ...opened, roster };
}

/** What the sidebar asks for after it has read the active sheet. */
function requested({ doors }: OpenDist, change: Partial<ColumnsRequest> = {}): ColumnsRequest {
  const { sheetId, watched, footprint } = readThrough(doors, WATCHED);
  return { sheetId, watched, footprint, headerRow: 1, after: 3, columns: COLUMNS, ...change };
}

const contentOf = (sheet: Sheet) => [sheet.getDataRange().getValues(), sheet.getDataRange().getFormulas()];

test('columns of live formulas stand right of the roster, with bold headers and their formats', () => {
  const script = createVmScript(readFileSync(`${DIST}/Code.js`, 'utf8'));
  const opened = openRoster(openDist({ book: createMemoryBook({ script }) }));
  const { doors, roster } = opened;
  expect(doors.addColumns(requested(opened))).toEqual({
    outcome: 'written',
    sheetName: 'Sheet1',
    range: 'D:F',
  });
  expect(roster.getRange('A1:C3').getValues()).toEqual(ROSTER);
  expect(roster.getRange('D1:F3').getValues()).toEqual([
    ['Tier', 'Engagement rate', 'Grade'],
    ['Micro', 0.05, 'High'],
    ['Macro', 0.02, 'Above average'],
  ]);
  expect(roster.getRange('F2').getFormula()).toBe('=ENGAGEMENT_GRADE(B2:B,"Instagram",E2:E,"followers")');
  expect(roster.getRange('D1:F1').getFontWeight()).toBe('bold');
  expect(['D1', 'D2', 'E2', 'E1000'].map((cell) => roster.getRange(cell).getNumberFormat())).toEqual([
    '@',
    'General',
    '0.00%',
    '0.00%',
  ]);
  roster.getRange('A4:C4').setValues([['@cy', 8_000, 100]]);
  expect(roster.getRange('D4:E4').getValues()).toEqual([['Nano', 0.0125]]);
});

test('where the roster has no headers, formulas begin in its first row', () => {
  const { doors, roster, ...opened } = openRoster();
  roster.getRange('A1:C3').setValues([...ROSTER.slice(1), ['@cy', 8_000, 100]]);
  const { sheetId, watched, footprint } = readThrough(doors, { columns: [1, 2], headerRow: 0 });
  const request = { ...requested({ doors, ...opened }), sheetId, watched, footprint, headerRow: 0 };
  expect(doors.addColumns(request)).toMatchObject({ outcome: 'written', range: 'D:F' });
  expect(roster.getRange('D1:F1').getFormulas()[0]?.[0]).toBe('=INFLUENCER_TIER(B2:B)');
  expect(roster.getRange('D1').getFontWeight()).toBe('normal');
});

test('columns in which anything stands are passed over, also where a formula shows nothing', () => {
  const book = createMemoryBook({ script: createScript('function NOTHING() { return ""; }') });
  const opened = openRoster(openDist({ book }));
  const { doors, roster } = opened;
  roster.getRange('E40').setValue('a note');
  roster.getRange('I7').setFormula('=NOTHING()');
  expect(doors.addColumns(requested(opened))).toMatchObject({ range: 'F:H' });
  expect(doors.addColumns(requested(opened))).toMatchObject({ range: 'J:L' });
  expect(doors.addColumns(requested(opened, { columns: COLUMNS.slice(0, 1) }))).toMatchObject({ range: 'D:D' });
  expect([roster.getRange('E40').getValue(), roster.getRange('I7').getFormula()]).toEqual(['a note', '=NOTHING()']);
});

test('a sheet that is too narrow is widened', () => {
  const opened = openRoster();
  const { book, doors, roster } = opened;
  book.activeGrid().resize(3, 4);
  expect(doors.addColumns(requested(opened))).toMatchObject({ range: 'D:F' });
  book.activeGrid().resize(3, 6);
  expect(doors.addColumns(requested(opened))).toMatchObject({ range: 'G:I' });
  expect([roster.getMaxRows(), roster.getMaxColumns()]).toEqual([3, 9]);
});

test('a header never becomes a formula, a number or a date', () => {
  const opened = openRoster();
  const columns = HOSTILE_TEXTS.map((header, i): FormulaColumn => {
    return { name: `c${i}`, header, formula: '=INFLUENCER_TIER(B2:B)', format: '' };
  });
  opened.doors.addColumns(requested(opened, { columns }));
  const headers = opened.roster.getRange(1, 4, 1, columns.length);
  expect(headers.getValues()).toEqual([HOSTILE_TEXTS]);
  expect(headers.getFormulas().flat().join('')).toBe('');
});

test('only the name of a new column is replaced by its letter', () => {
  const opened = openRoster();
  const formula = '=INFLUENCER_TIER({constructor}2:B;{1;2};"{other}";{rate}2)';
  opened.doors.addColumns(requested(opened, { columns: COLUMNS.map((column) => ({ ...column, formula })) }));
  expect(opened.roster.getRange('D2').getFormula()).toBe('=INFLUENCER_TIER({constructor}2:B,{1;2},"{other}",E2)');
});

test.each<[string, (sheet: Sheet) => void]>([
  ['a followers count', (sheet) => sheet.getRange('B3').setValue(450_001)],
  ['the order', (sheet) => sheet.getRange('A2:C3').setValues([ROSTER[2] ?? [], ROSTER[1] ?? []])],
  ['a row at the end', (sheet) => sheet.getRange('A4').setValue('@cy')],
  ['a row that is gone', (sheet) => sheet.getRange('A3:C3').clearContent()],
  ['a header', (sheet) => sheet.getRange('C1').setValue('Comments')],
  ['a new header', (sheet) => sheet.getRange('D1').setValue('Fee')],
])('nothing is written where the roster was changed since: %s', (_, change) => {
  const opened = openRoster();
  const request = requested(opened);
  change(opened.roster);
  const before = contentOf(opened.roster);
  expect(opened.doors.addColumns(request)).toEqual({ outcome: 'changed' });
  expect(contentOf(opened.roster)).toEqual(before);
  expect(opened.store.lock.holder).toBe('nobody');
});

test('what stands beside the watched columns may change', () => {
  const opened = openRoster();
  const request = requested(opened);
  opened.roster.getRange('D2:D3').setValues([['kind'], ['quick']]);
  expect(opened.doors.addColumns(request)).toMatchObject({ outcome: 'written', range: 'E:G' });
});

test('a roster that is gone is told', () => {
  const opened = openRoster();
  const request = requested(opened);
  opened.app.getActiveSpreadsheet().insertSheet('Other');
  opened.app.getActiveSpreadsheet().deleteSheet(opened.roster);
  expect(opened.doors.addColumns(request)).toEqual({ outcome: 'gone' });
});

test.each([
  ['all of the sheet', { row: 0, column: 0, rows: 1000, columns: 26 }],
  ['a cell far down in the new columns', { row: 900, column: 5, rows: 1, columns: 1 }],
  ['the headers', { row: 0, column: 0, rows: 1, columns: 26 }],
])('nothing is written where somebody protects it: %s', (_, box) => {
  const opened = openRoster();
  opened.book.activeGrid().protect(box);
  expect(opened.doors.addColumns(requested(opened))).toEqual({ outcome: 'protected' });
  expect(opened.roster.getLastColumn()).toBe(3);
});

test('a sheet that is protected as a whole is not widened either', () => {
  const opened = openRoster();
  opened.book.activeGrid().resize(10, 3);
  opened.book.activeGrid().protect({ row: 0, column: 0, rows: 10, columns: 3 });
  expect(opened.doors.addColumns(requested(opened))).toEqual({ outcome: 'protected' });
  expect(opened.roster.getMaxColumns()).toBe(3);
});

test('cells that others protect elsewhere do not matter', () => {
  const opened = openRoster();
  opened.book.activeGrid().protect({ row: 0, column: 0, rows: 1000, columns: 3 });
  expect(opened.doors.addColumns(requested(opened))).toMatchObject({ outcome: 'written' });
});

test('nothing is written while somebody else writes', () => {
  const opened = openRoster();
  const request = requested(opened);
  opened.store.lock.holder = 'another script';
  expect(opened.doors.addColumns(request)).toEqual({ outcome: 'busy' });
  expect([opened.roster.getLastColumn(), opened.store.lock.holder]).toEqual([3, 'another script']);
});

test('two people who read the same roster both get their columns, side by side', () => {
  const first = openRoster();
  const second = openAnother(first);
  const requests = [requested(first), requested(second)];
  expect(first.doors.addColumns(requests[0] as ColumnsRequest)).toMatchObject({ range: 'D:F' });
  expect(second.doors.addColumns(requests[1] as ColumnsRequest)).toMatchObject({ range: 'G:I' });
  expect(first.roster.getRange('D1:I1').getValues()).toEqual([[...COLUMNS, ...COLUMNS].map(({ header }) => header)]);
  expect(first.doors.openSheet(null).head.own).toEqual([4, 5, 6, 7, 8, 9]);
  expect(second.doors.checkSheet(requests[1]?.sheetId ?? -1, WATCHED).footprint).toBe(requests[1]?.footprint);
});

test('where one change fails, nothing stays half done', () => {
  for (let failing = 1; ; failing++) {
    const { book, store, roster, ...opened } = openRoster();
    const before = contentOf(roster);
    const { doors } = openDist({ book: interruptedBook(book, failing, false), store });
    const request = requested({ ...opened, book, store });
    if (!failed(() => doors.addColumns(request))) {
      expect(failing).toBeGreaterThan(6);
      return;
    }
    expect(contentOf(roster)).toEqual(before);
    expect(store.lock.holder).toBe('nobody');
  }
});

const occupied = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 12 }),
    content: fc.constantFrom<CellValue>('x', 0, false, '=NOTHING()', '=PAIR()', new Date(2026, 0, 1)),
  }),
  { maxLength: 12 },
);

test('no cell that holds something is ever changed, and the first room that is wide enough is taken', () => {
  const { app, book, doors } = openDist({
    book: createMemoryBook({
      script: createScript('function NOTHING() { return ""; }\nfunction PAIR() { return [["", "second"]]; }'),
    }),
  });
  fc.assert(
    fc.property(occupied, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 4 }), (cells, after, count) => {
      const sheet = app.getActiveSpreadsheet().insertSheet();
      book.activeGrid().resize(12, 14);
      for (const { row, column, content } of cells) sheet.getRange(row, column).setValue(content);
      const width = 14;
      const [values, formulas] = [
        sheet.getRange(1, 1, 12, width).getValues(),
        sheet.getRange(1, 1, 12, width).getFormulas(),
      ];
      const isEmpty = (column: number) =>
        values.every((row, i) => (row[column - 1] ?? '') === '' && (formulas[i]?.[column - 1] ?? '') === '');
      const columns = Array.from({ length: count }, (_, i): FormulaColumn => {
        return { name: `c${i}`, header: `Header ${i}`, formula: '=INFLUENCER_TIER(A2:A)', format: '0' };
      });
      const { sheetId, watched, footprint } = readThrough(doors, { columns: [1], headerRow: 1 });
      const written = doors.addColumns({ sheetId, watched, footprint, headerRow: 1, after, columns });
      let first = after + 1;
      while (!columns.every((_, i) => isEmpty(first + i))) first += 1;
      expect(written).toMatchObject({
        outcome: 'written',
        range: `${columnLetter(first)}:${columnLetter(first + count - 1)}`,
      });
      values.forEach((row, i) => {
        row.forEach((value, j) => {
          if (j + 1 >= first && j + 1 < first + count) return;
          expect(sheet.getRange(i + 1, j + 1).getValue()).toEqual(value);
          expect(sheet.getRange(i + 1, j + 1).getFormula()).toBe(formulas[i]?.[j]);
        });
      });
      expect(doors.checkSheet(sheetId, watched).footprint).toBe(footprint);
      app.getActiveSpreadsheet().deleteSheet(sheet);
    }),
    { numRuns: 150 },
  );
});

function failed(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}
