import { expect, test } from 'vitest';
import { openDist } from './open-dist';

const MENU = [{ caption: 'Recommend micro or macro', functionName: 'showSidebar' }];

test.each(['onOpen', 'onInstall'] as const)('%s makes the menu before the add-on is allowed anything else', (door) => {
  const { dist, shown } = openDist('NONE');
  dist[door]();
  expect(shown.menu).toEqual(MENU);
});

test('the menu opens the sidebar', () => {
  const { dist, shown } = openDist();
  dist.showSidebar();
  expect(shown.sidebarTitle).toBe('Rostermix');
  expect(shown.sidebar).toContain('<main id="sidebar">');
});

test('the sidebar is handed the cells of the active sheet, dates in a form that survives the way', () => {
  const { dist, app } = openDist();
  const sheet = app.getActiveSheet();
  const day = new Date(2026, 4, 17);
  sheet.getRange('A1:C2').setValues([
    ['Handle', 'Followers', 'Since'],
    ['@ada', 12_000, day],
  ]);
  const snapshot = JSON.parse(JSON.stringify(dist.readActiveSheet()));
  expect(snapshot).toEqual({
    sheetId: sheet.getSheetId(),
    sheetName: 'Sheet1',
    locale: 'en_US',
    choices: [],
    values: [
      ['Handle', 'Followers', 'Since'],
      ['@ada', 12_000, { date: day.getTime() }],
    ],
  });
});

test('what columns were said to hold is kept with the document, for each sheet', () => {
  const { dist, app } = openDist();
  const first = app.getActiveSheet();
  const choices = [{ column: 'Abos', field: 'followers' }];
  dist.rememberColumns(first.getSheetId(), choices);
  expect(dist.readActiveSheet().choices).toEqual(choices);
  app.getActiveSpreadsheet().insertSheet('Second');
  expect(dist.readActiveSheet().choices).toEqual([]);
  first.activate();
  dist.rememberColumns(first.getSheetId(), []);
  expect(dist.readActiveSheet().choices).toEqual([]);
});

test.each(['not JSON', '{}', '[null, 5, {"column": 1, "field": "followers"}]'])(
  'what is kept and is no choice of columns is not heard: %s',
  (kept) => {
    const { dist, app, stored } = openDist();
    dist.rememberColumns(app.getActiveSheet().getSheetId(), [{ column: 'A', field: 'name' }]);
    for (const key of stored.keys()) stored.set(key, kept);
    expect(dist.readActiveSheet().choices).toEqual([]);
  },
);

test('a cell is selected on its own sheet, and a sheet that is gone is told', () => {
  const { dist, app } = openDist();
  const first = app.getActiveSheet();
  app.getActiveSpreadsheet().insertSheet('Second');
  dist.selectCell(first.getSheetId(), 7, 3);
  expect(app.getActiveSheet().getName()).toBe('Sheet1');
  expect(app.getActiveRange().getA1Notation()).toBe('C7');
  expect(() => dist.selectCell(99, 1, 1)).toThrow('This sheet is no longer in the file.');
});
