import { beforeEach, expect, test } from 'vitest';
import { visitBefore, visitor } from './visitor';

visitBefore(beforeEach);

const openMenus = () => visitor.page.getByRole('menu').count();
const focused = () => visitor.page.evaluate(() => document.activeElement?.firstElementChild?.textContent);
const sheetNames = () =>
  visitor.page.evaluate(() =>
    window.workbench?.app
      .getActive()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );

async function press(...keys: string[]) {
  for (const key of keys) await visitor.page.keyboard.press(key);
}

test('the sidebar can be closed and opened from the menu with the keyboard alone', async () => {
  const { page } = visitor;
  await page.getByRole('button', { name: 'Close Rostermix' }).press('Enter');
  expect(await page.locator('#sidebar').isHidden()).toBe(true);
  expect(await focused()).toBe('File');
  await press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
  expect(await focused()).toBe('Rostermix');
  await press('ArrowRight');
  expect(await focused()).toBe('Recommend micro or macro');
  await press('Enter');
  await visitor.sidebar.getByLabel('Goal').waitFor();
  expect(await openMenus()).toBe(0);
});

test('arrows go around within a menu and along the bar, and Escape goes back to where it began', async () => {
  await visitor.page.getByRole('menuitem', { name: 'File' }).focus();
  await press('Enter', 'ArrowUp');
  expect(await focused()).toBe('Start over with the samples …');
  await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'End');
  expect(await focused()).toBe('Microsoft Excel (.xlsx)');
  expect(await openMenus()).toBe(2);
  await press('ArrowLeft');
  expect(await focused()).toBe('Download');
  await press('ArrowLeft');
  expect(await focused()).toBe('About this page');
  await press('ArrowRight');
  expect(await focused()).toBe('Import …');
  await press('Escape');
  expect(await focused()).toBe('File');
  expect(await openMenus()).toBe(0);
});

test('a click elsewhere closes the menu, and keys typed in it do not reach the sheet', async () => {
  const { page } = visitor;
  await visitor.choose('Extensions');
  expect(await openMenus()).toBe(1);
  await page.keyboard.type('xyz');
  await press('Delete', 'Escape');
  expect(await openMenus()).toBe(0);
  await visitor.choose('Extensions');
  await page.getByText('Workbench: a local stand-in').click();
  expect(await openMenus()).toBe(0);
  expect(await visitor.values('A1')).toEqual([['Name']]);
});

test('while one menu is open, pointing at another opens that instead', async () => {
  await visitor.choose('File');
  await visitor.page.getByRole('menuitem', { name: 'Edit' }).hover();
  expect(await visitor.page.getByRole('menuitem', { name: 'Undo' }).isVisible()).toBe(true);
  expect(await openMenus()).toBe(1);
});

test('Undo and Redo take back and restore what was typed', async () => {
  await visitor.type('D2', '5');
  await visitor.choose('Edit', 'Undo');
  expect(await visitor.values('D2:D2')).not.toEqual([[5]]);
  await visitor.choose('Edit', 'Redo');
  expect(await visitor.values('D2:D2')).toEqual([[5]]);
});

test('Insert ▸ Sheet adds a sheet and shows it', async () => {
  const before = (await sheetNames()) ?? [];
  await visitor.choose('Insert', 'Sheet');
  const added = (await sheetNames())?.filter((name) => !before.includes(name)) ?? [];
  expect(added).toHaveLength(1);
  expect(await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getName())).toBe(added[0]);
});

test('Help says what this page is', async () => {
  await visitor.choose('Help', 'About this page');
  const dialog = visitor.page.getByRole('dialog');
  await dialog.getByText('A stand-in for Google Sheets').waitFor();
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await visitor.page.getByRole('dialog').count()).toBe(0);
});
