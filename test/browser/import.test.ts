import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { readSheets } from '../../workbench/files/read-sheets';
import { visit } from './open-workbench';
import { visitBefore, visitor, workbench } from './visitor';

const ROSTERS = fileURLToPath(new URL('../roster/fixtures/', import.meta.url));
const WORKBOOK = fileURLToPath(new URL('../workbench/fixtures/roster.xlsx', import.meta.url));

visitBefore(beforeEach);

const dialog = () => visitor.page.getByRole('dialog', { name: 'Import a roster' });
const importButton = () => dialog().getByRole('button', { name: 'Import into new sheets' });
const preview = async () => (await dialog().getByRole('cell').allTextContents()).filter((text) => text !== '');
const sheetNames = () =>
  visitor.page.evaluate(() => (window.workbench?.app.getActive().getSheets() ?? []).map((sheet) => sheet.getName()));

async function openImport() {
  await visitor.choose('File', 'Import …');
}
async function chooseFiles(files: Parameters<Locator['setInputFiles']>[0]) {
  await dialog().getByLabel('A file').setInputFiles(files);
}
async function finish() {
  await importButton().click();
  await dialog().waitFor({ state: 'hidden' });
}
const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe('a file that is chosen', () => {
  test('becomes a sheet as its cells would be typed, for every quirk that real rosters have', async () => {
    const names = readdirSync(ROSTERS).filter((name) => !name.endsWith('.clean.csv') && name.endsWith('.csv'));
    const before = await sheetNames();
    await openImport();
    await chooseFiles(names.map((name) => `${ROSTERS}${name}`));
    await finish();
    expect(await sheetNames()).toEqual([...before, ...names.map((name) => name.replace('.csv', ''))]);
    for (const name of names) {
      const [sheet] = await readSheets({ name, bytes: readFileSync(`${ROSTERS}${name}`) }, 'en_US');
      const kept = await visitor.page.evaluate(
        (wanted) => {
          const grid = window.workbench?.book.grids().find((one) => one.name === wanted);
          const size = window.workbench?.app.getActive().getSheetByName(wanted)?.getDataRange();
          return Array.from({ length: size?.getNumRows() ?? 0 }, (_, row) =>
            Array.from({ length: size?.getNumColumns() ?? 0 }, (_, column) => {
              const { value, formula } = grid?.read(row, column) ?? {};
              return formula || (value ?? null);
            }),
          );
        },
        name.replace('.csv', ''),
      );
      expect(kept, name).toEqual(sheet?.cells.map((row) => row.map(({ value, formula }) => formula || value)));
    }
  });

  test('may be a workbook of several sheets, whose formulas are live', async () => {
    await openImport();
    await chooseFiles(WORKBOOK);
    await dialog().getByText('Also: Notes & Co').waitFor();
    await finish();
    // The workbook had a sheet of that name already.
    expect((await sheetNames()).slice(-2)).toEqual(['Roster (2)', 'Notes & Co']);
    await visitor.page.evaluate(() => {
      window.workbench?.app.getActive().getSheetByName('Roster (2)')?.activate().getRange('H3').setValue(500);
    });
    expect(await visitor.values('I3')).toEqual([[1000]]);
  });

  test('one undo takes the whole import back, and redo brings it again', async () => {
    const before = await sheetNames();
    await openImport();
    await chooseFiles(file('mine.csv', 'Handle,Followers\n@ada,5'));
    await finish();
    await visitor.choose('Edit', 'Undo');
    await expect.poll(sheetNames).toEqual(before);
    await visitor.choose('Edit', 'Redo');
    await expect.poll(sheetNames).toEqual([...before, 'mine']);
    await visitor.page.evaluate(() => window.workbench?.app.getActive().getSheetByName('mine')?.activate());
    expect(await visitor.values('A2:B2')).toEqual([['@ada', 5]]);
  });

  test.each<[string, Buffer | string, RegExp]>([
    [
      'picture.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      /^picture.png .+Save the table as CSV/,
    ],
    ['nothing.csv', '', /^nothing.csv is empty\. Open a file with a table\.$/],
    ['broken.xlsx', Buffer.from('PK\x03\x04 and no more'), /^broken.xlsx .+\.$/],
  ])('%s gets a sentence, and another may be chosen', async (name, content, sentence) => {
    await openImport();
    await chooseFiles(file(name, content));
    const problem = dialog().getByRole('alert');
    await expect.poll(() => problem.textContent()).toMatch(sentence);
    expect(await importButton().isDisabled()).toBe(true);
    await chooseFiles(file('good.csv', 'Handle,Followers\n@ada,5'));
    await dialog().getByText('good: 2 rows, 2 columns').waitFor();
    expect(await problem.isHidden()).toBe(true);
    await finish();
    expect(await visitor.values('A1:B2')).toEqual([
      ['Handle', 'Followers'],
      ['@ada', 5],
    ]);
  });
});

describe('text that is pasted', () => {
  const paste = async (text: string, locale?: string) => {
    await openImport();
    await dialog().getByLabel('Or paste its cells').fill(text);
    if (locale) await dialog().getByLabel('Numbers and dates').selectOption(locale);
  };

  test('is typed by the locale that is chosen, which the preview follows', async () => {
    await paste('Handle;Follower;ER;Datum\n@ada;12.500;3,45%;05.01.2025', 'en_US');
    await expect.poll(preview).toEqual(['Handle', 'Follower', 'ER', 'Datum', '@ada', '12.5', '3,45%', '05.01.2025']);
    await dialog().getByLabel('Numbers and dates').selectOption('de_DE');
    await expect.poll(preview).toEqual(['Handle', 'Follower', 'ER', 'Datum', '@ada', '12,500', '3.45%', '5 Jan 2025']);
    await finish();
    const [, [handle, followers, rate, date] = []] = await visitor.values('A1:D2');
    expect([handle, followers, rate]).toEqual(['@ada', 12_500, 0.0345]);
    expect(date).toEqual(new Date(2025, 0, 5));
    expect(await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getName())).toBe('Pasted');
  });

  test('is typed by the locale that was chosen last', async () => {
    await openImport();
    await dialog().getByLabel('Numbers and dates').selectOption('de_DE');
    await visitor.page.keyboard.press('Escape');
    await paste('Handle;Follower\n@ada;12.500');
    await expect.poll(preview).toContain('12,500');
  });

  test.each([
    ['tr-TR', 'tr_TR'],
    ['de-AT', 'de_DE'],
    ['ja-JP', 'en_US'],
  ])('is typed at first by the locale of a browser in %s', async (language, locale) => {
    const { page, choose } = await visit(workbench, language);
    await choose('File', 'Import …');
    expect(await page.getByLabel('Numbers and dates').inputValue()).toBe(locale);
    await page.close();
  });

  test('is read in Turkish, too', async () => {
    await paste('Hesap\tTakipçi\tEtkileşim\n@ada\t1.234.567\t%3,45', 'tr_TR');
    await finish();
    expect(await visitor.values('B2:C2')).toEqual([[1_234_567, 0.0345]]);
  });

  test('keeps line breaks in quotes, and hostile texts stay texts', async () => {
    const hostile = '<img src=x onerror="window.broken=1">';
    await paste(`__proto__\tconstructor\n"two\nlines"\t${hostile}`, 'en_US');
    await expect.poll(preview).toContain(hostile);
    expect(await dialog().locator('img').count()).toBe(0);
    await finish();
    expect(await visitor.values('A1:B2')).toEqual([
      ['__proto__', 'constructor'],
      ['two\nlines', hostile],
    ]);
    expect(await visitor.page.evaluate(() => 'broken' in window)).toBe(false);
  });

  test('with the keyboard alone, and keys in the dialog do not reach the sheet', async () => {
    const { page } = visitor;
    await openImport();
    await dialog().getByLabel('Or paste its cells').focus();
    await page.keyboard.type('Handle,Followers');
    await page.keyboard.press('Enter');
    await page.keyboard.type('@bo,7');
    await expect.poll(() => importButton().isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await visitor.values('A1:A2')).toEqual([['Name'], [expect.not.stringContaining('bo,7')]]);
    expect(await sheetNames()).not.toContain('Pasted');

    await openImport();
    expect(await dialog().getByLabel('Or paste its cells').inputValue()).toBe('');
    await dialog().getByLabel('Or paste its cells').focus();
    await page.keyboard.type('Handle,Followers');
    await expect.poll(() => importButton().isEnabled()).toBe(true);
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await expect.poll(sheetNames).toContain('Pasted');
  });
});

describe('a file that is dropped', () => {
  test.each([
    ['on the grid', { x: 400, y: 400 }],
    ['on the sidebar', { x: 1300, y: 400 }],
  ])('%s opens the import with a preview', async (_, place) => {
    const { page } = visitor;
    const devtools = await page.context().newCDPSession(page);
    const data = { items: [], files: [WORKBOOK], dragOperationsMask: 1 };
    // Entering over the grid, as a mouse does that comes from outside the sidebar's own document.
    await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', x: 400, y: 30, data });
    for (const type of ['dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, ...place, data });
    }
    await dialog().getByText('Roster: ').waitFor();
    expect(await page.getByText('Drop to import').isHidden()).toBe(true);
    await finish();
    expect((await sheetNames()).slice(-2)).toEqual(['Roster (2)', 'Notes & Co']);
  });
});
