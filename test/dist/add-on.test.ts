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
    sheetName: 'Sheet1',
    values: [
      ['Handle', 'Followers', 'Since'],
      ['@ada', 12_000, { date: day.getTime() }],
    ],
  });
});
