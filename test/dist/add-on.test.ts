import { expect, test } from 'vitest';
import type { WireCell } from '../../src/wire/cell';
import { rowsAtOnce } from '../../src/wire/chunk';
import type { Memory } from '../../src/wire/memory';
import { unfinishedName } from '../../src/wire/unfinished';
import { HOSTILE_TEXTS } from './hostile-texts';
import { openAnother, openDist } from './open-dist';
import { readThrough } from './roster-as-read';

const MENU = [{ caption: 'Recommend micro or macro', functionName: 'showSidebar' }];

test.each(['onOpen', 'onInstall'] as const)('%s makes the menu before the add-on is allowed anything else', (door) => {
  const { dist, shown } = openDist({ authMode: 'NONE' });
  dist[door]();
  expect(shown.menu).toEqual(MENU);
});

test('the menu opens the sidebar', () => {
  const { dist, shown } = openDist();
  dist.showSidebar();
  expect(shown.sidebarTitle).toBe('Rostermix');
  expect(shown.sidebar).toContain('<main id="sidebar">');
});

test('the active sheet is told, with its first rows', () => {
  const { app, doors } = openDist();
  const sheet = app.getActiveSpreadsheet().insertSheet('Roster');
  sheet.getRange('B3:C4').setValues([
    ['Handle', ''],
    ['@ada', 12_000],
  ]);
  expect(doors.openSheet(null)).toEqual({
    head: {
      sheetId: sheet.getSheetId(),
      sheetName: 'Roster',
      locale: 'en_US',
      rows: 4,
      columns: 3,
      own: [],
      memory: null,
      unfinished: [],
    },
    firstRows: [
      ['', '', ''],
      ['', '', ''],
      ['', 'Handle', ''],
      ['', '@ada', 12_000],
    ],
  });
});

test('a sheet is told by its number, also where another is shown; where it is gone the one that is shown is', () => {
  const { app, doors } = openDist();
  const spreadsheet = app.getActiveSpreadsheet();
  const [roster, other] = [spreadsheet.insertSheet('Roster'), spreadsheet.insertSheet('Other')];
  expect(doors.openSheet(null).head.sheetName).toBe('Other');
  expect(doors.openSheet(roster.getSheetId()).head.sheetName).toBe('Roster');
  spreadsheet.deleteSheet(roster);
  other.activate();
  expect(doors.openSheet(roster.getSheetId()).head.sheetName).toBe('Other');
});

test('of a large sheet the first rows come with it, the others on demand', () => {
  const { app, book, doors } = openDist();
  const count = rowsAtOnce(2) + 10;
  book.activeGrid().resize(count, 2);
  app
    .getActiveSheet()
    .getRange(1, 1, count, 2)
    .setValues(Array.from({ length: count }, (_, i) => [i, -i]));
  const { head, firstRows } = doors.openSheet(null);
  expect(firstRows).toHaveLength(rowsAtOnce(2));
  expect(firstRows.at(-1)).toEqual([rowsAtOnce(2) - 1, 1 - rowsAtOnce(2)]);
  expect(doors.readRows(head.sheetId, firstRows.length + 1, rowsAtOnce(2), 2)?.map(([cell]) => cell)).toEqual(
    Array.from({ length: 10 }, (_, i) => rowsAtOnce(2) + i),
  );
});

test('an empty sheet has no rows and no columns', () => {
  const { doors } = openDist();
  const { head, firstRows } = doors.openSheet(null);
  expect([head.rows, head.columns, head.own, firstRows]).toEqual([0, 0, [], []]);
  expect(doors.readRows(head.sheetId, 1, 0, 0)).toEqual([]);
  expect(doors.checkSheet(head.sheetId, { columns: [1], headerRow: 1 }).footprint).toEqual(expect.any(String));
});

test("columns of the add-on's formulas are known wherever they were moved", () => {
  const { app, doors } = openDist();
  app
    .getActiveSheet()
    .getRange('A1:D1')
    .setValues([['Handle', 'Tier', 'Sum', 'Rate']]);
  app
    .getActiveSheet()
    .getRange('A2:D3')
    .setFormulas([
      ['', '=INFLUENCER_TIER(A2:A)', '=SUM(A2:A)', ''],
      ['', '', '', '=engagement_rate(A3:A;B3:B)'],
    ]);
  expect(doors.openSheet(null).head.own).toEqual([2, 4]);
});

test('rows arrive as they stand, dates in a form that survives the way', () => {
  const { app, doors } = openDist();
  const day = new Date(2026, 4, 17, 13, 30);
  const values = [
    ['Handle', 'Followers', 'Since', 'Paid'],
    ['@ada', 12_000.5, day, true],
    ['', '', '', ''],
    ['@bo', '12.5K', '', false],
  ];
  app.getActiveSheet().getRange('A1:D4').setValues(values);
  const { sheetId } = doors.openSheet(null).head;
  expect(doors.readRows(sheetId, 2, 1, 4)).toEqual([['@ada', 12_000.5, { date: day.getTime() }, true]]);
  for (const rows of [1, 3, 99]) {
    expect(readThrough(doors, { columns: [1], headerRow: 1 }, rows).cells).toEqual(values);
  }
});

test('hostile cells arrive as what they are', () => {
  const { app, doors } = openDist();
  const range = app.getActiveSheet().getRange(1, 1, HOSTILE_TEXTS.length, 1);
  range.setNumberFormat('@').setValues(HOSTILE_TEXTS.map((text) => [text]));
  expect(readThrough(doors, { columns: [1], headerRow: 0 }).cells).toEqual(HOSTILE_TEXTS.map((text) => [text]));
});

test('of rows and columns that are gone nothing arrives, of a sheet that is gone null', () => {
  const { app, book, doors } = openDist();
  const { sheetId } = doors.openSheet(null).head;
  book.activeGrid().resize(10, 3);
  expect(doors.readRows(sheetId, 9, 500, 26)).toEqual(new Array<WireCell[]>(2).fill(['', '', '']));
  expect(doors.readRows(sheetId, 11, 500, 26)).toEqual([]);
  const roster = app.getActiveSheet();
  app.getActiveSpreadsheet().insertSheet('Other');
  app.getActiveSpreadsheet().deleteSheet(roster);
  expect(doors.readRows(sheetId, 1, 500, 26)).toBeNull();
});

test('the spreadsheet works out the footprint that the sidebar worked out over the rows that arrived', () => {
  const { app, doors } = openDist();
  app
    .getActiveSheet()
    .getRange('A1:E5')
    .setValues([
      ['', 'Export of 17 May', '', '', ''],
      ['Handle', 'Followers', 'Since', 'Paid', 'Notes'],
      ['@ada', 12_000, new Date(2026, 4, 17, 23, 59, 59), true, '="x"'],
      ['@bo', 0.1 + 0.2, new Date(1899, 0, 1), false, ''],
      ['@cy', '1.234,5', '', '', 'last'],
    ]);
  for (const columns of [[1], [3, 2], [5], [1, 2, 3, 4, 5], []]) {
    for (const headerRow of [0, 1, 2, 9]) {
      const watched = { columns, headerRow };
      const { sheetId, footprint } = readThrough(doors, watched);
      expect(doors.checkSheet(sheetId, watched).footprint).toBe(footprint);
    }
  }
});

test('a sheet that was changed since, another one that is shown and one that is gone are told', () => {
  const { app, doors } = openDist();
  const roster = app.getActiveSheet();
  roster.getRange('A1:C2').setValues([
    ['Handle', 'Followers', 'Notes'],
    ['@ada', 12_000, 'kind'],
  ]);
  const watched = { columns: [1, 2], headerRow: 1 };
  const { sheetId, footprint } = readThrough(doors, watched);
  roster.getRange('C2').setValue('very kind');
  expect(doors.checkSheet(sheetId, watched)).toEqual({
    footprint,
    activeSheetId: sheetId,
    activeSheetName: 'Sheet1',
  });
  roster.getRange('B2').setValue(12_001);
  expect(doors.checkSheet(sheetId, watched).footprint).not.toBe(footprint);
  roster.getRange('B2').setValue(12_000);
  expect(doors.checkSheet(sheetId, watched).footprint).toBe(footprint);
  roster.getRange('D1').setValue('Fee');
  expect(doors.checkSheet(sheetId, watched).footprint).not.toBe(footprint);
  const other = app.getActiveSpreadsheet().insertSheet('Other');
  app.getActiveSpreadsheet().deleteSheet(roster);
  expect(doors.checkSheet(sheetId, watched)).toEqual({
    footprint: null,
    activeSheetId: other.getSheetId(),
    activeSheetName: 'Other',
  });
});

const MEMORY: Memory = {
  brief: { goal: 'launch', budget: '5,000', ['__proto__']: '=1+1' },
  columns: [{ column: 'Abos', field: 'followers' }],
  ticks: ['instagram @ada~moves', '</script>'],
};

test('what was typed and chosen is kept with the document, for each sheet, until it is forgotten', () => {
  const opened = openDist();
  const { app, doors } = opened;
  const first = app.getActiveSheet();
  doors.remember(first.getSheetId(), MEMORY);
  expect(openAnother(opened).doors.openSheet(null).head.memory).toEqual(MEMORY);
  const second = app.getActiveSpreadsheet().insertSheet('Second');
  expect(doors.openSheet(null).head.memory).toBeNull();
  doors.remember(second.getSheetId(), { ...MEMORY, ticks: null });
  first.activate();
  doors.remember(first.getSheetId(), null);
  expect(doors.openSheet(null).head.memory).toBeNull();
  second.activate();
  expect(doors.openSheet(null).head.memory).toEqual({ ...MEMORY, ticks: null });
});

test.each(['not JSON', '[]', 'null', '{"brief": 5, "columns": {}, "ticks": 1}'])(
  'a sheet opens whatever another program has kept for it: %s',
  (kept) => {
    const { doors, store } = openDist();
    const { sheetId } = doors.openSheet(null).head;
    doors.remember(sheetId, MEMORY);
    for (const key of store.properties.keys()) store.properties.set(key, kept);
    const { memory } = doors.openSheet(null).head;
    expect(memory ?? { brief: {}, columns: [], ticks: null }).toEqual({ brief: {}, columns: [], ticks: null });
  },
);

test('more than Google keeps is refused, and what was kept stays', () => {
  const { doors } = openDist();
  const { sheetId } = doors.openSheet(null).head;
  doors.remember(sheetId, MEMORY);
  const ticks = Array.from({ length: 1_000 }, (_, i) => `instagram @creator${i}`);
  expect(() => doors.remember(sheetId, { ...MEMORY, ticks })).toThrow('Argument too large: value');
  expect(doors.openSheet(null).head.memory).toEqual(MEMORY);
});

test('cells are selected on their own sheet, and cells that are gone are told', () => {
  const { app, doors } = openDist();
  const first = app.getActiveSheet();
  app.getActiveSpreadsheet().insertSheet('Second');
  expect(doors.selectCells(first.getSheetId(), 7, 3, 2)).toBe(true);
  expect(app.getActiveSheet().getName()).toBe('Sheet1');
  expect(app.getActiveRange().getA1Notation()).toBe('C7:D7');
  for (const [sheetId, row, column, columns] of [
    [99, 1, 1, 1],
    [first.getSheetId(), 1001, 1, 1],
    [first.getSheetId(), 1, 26, 2],
  ] as const) {
    expect(doors.selectCells(sheetId, row, column, columns)).toBe(false);
  }
  expect(app.getActiveRange().getA1Notation()).toBe('C7:D7');
});

test('a sheet that was left half written is told and removed', () => {
  const { app, doors } = openDist();
  const half = app.getActiveSpreadsheet().insertSheet(unfinishedName('Plan'));
  app.getActiveSpreadsheet().insertSheet('Plan');
  const sheetId = half.getSheetId();
  expect(doors.openSheet(null).head.unfinished).toEqual([{ sheetId, name: unfinishedName('Plan') }]);
  expect(doors.removeUnfinished(sheetId)).toBe(true);
  expect(doors.openSheet(null).head.unfinished).toEqual([]);
  expect(sheetNames(app)).toEqual(['Sheet1', 'Plan']);
  expect(doors.removeUnfinished(sheetId)).toBe(false);
});

test('a sheet that somebody has given a name of their own is not removed', () => {
  const { app, doors } = openDist();
  const half = app.getActiveSpreadsheet().insertSheet(unfinishedName('Plan'));
  half.setName('Mine now');
  expect(doors.removeUnfinished(half.getSheetId())).toBe(false);
  expect(doors.removeUnfinished(app.getActiveSpreadsheet().getSheets()[0]?.getSheetId() ?? -1)).toBe(false);
  expect(sheetNames(app)).toEqual(['Sheet1', 'Mine now']);
});

test('a half written sheet is not removed while somebody writes, nor where it is the only one', () => {
  const { app, doors, store } = openDist();
  const only = app.getActiveSheet().setName(unfinishedName('Plan'));
  expect(doors.removeUnfinished(only.getSheetId())).toBe(false);
  app.getActiveSpreadsheet().insertSheet('Roster');
  store.lock.holder = 'another script';
  expect(doors.removeUnfinished(only.getSheetId())).toBe(false);
  store.lock.holder = 'nobody';
  expect(doors.removeUnfinished(only.getSheetId())).toBe(true);
  expect([sheetNames(app), store.lock.holder]).toEqual([['Roster'], 'nobody']);
});

function sheetNames(app: ReturnType<typeof openDist>['app']): string[] {
  return app
    .getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
}
