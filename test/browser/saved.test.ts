import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { visitBefore, visitor, workbench } from './visitor';

visitBefore(beforeEach);

async function downloaded(...path: string[]): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), visitor.choose(...path)]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Every sheet's name, values as they are shown, and formats. */
const shown = (page: Page) =>
  page.evaluate(async () => {
    await window.workbench?.settle();
    return (window.workbench?.app.getActive().getSheets() ?? []).map((sheet) => {
      const range = sheet.getDataRange();
      return { name: sheet.getName(), values: range.getDisplayValues(), formats: range.getNumberFormats() };
    });
  });

async function importFile(name: string, content: Buffer) {
  await visitor.choose('File', 'Import …');
  await visitor.page.getByLabel('A file').setInputFiles({ name, mimeType: '', buffer: content });
  await visitor.page.getByRole('button', { name: 'Import into new sheets' }).click();
  await visitor.page.getByRole('dialog', { name: 'Import a roster' }).waitFor({ state: 'hidden' });
}

async function saved() {
  await visitor.page.evaluate(() => window.workbench?.settle());
  await visitor.page.waitForFunction(() => window.workbench?.isSaved());
}

async function reload() {
  await saved();
  await visitor.page.reload();
  await visitor.page.waitForFunction(() => window.workbench);
}

describe('a download that is imported again', () => {
  test('as XLSX gives every sheet as it is shown', async () => {
    const before = await shown(visitor.page);
    const { name, content } = await downloaded('File', 'Download', 'Microsoft Excel (.xlsx)');
    expect(name).toBe('Influencer roster.xlsx');
    await importFile(name, content);
    const again = (await shown(visitor.page)).slice(before.length);
    expect(again.map((sheet) => sheet.values)).toEqual(before.map((sheet) => sheet.values));
    expect(again.map((sheet) => sheet.name)).toEqual(before.map((sheet) => `${sheet.name} (2)`));
  });

  test('as CSV gives the sheet as it is shown', async () => {
    const [roster] = await shown(visitor.page);
    const { name, content } = await downloaded('File', 'Download', 'Comma-separated values (.csv)');
    expect(name).toBe('Influencer roster - Roster.csv');
    await importFile(name, content);
    const again = (await shown(visitor.page)).at(-1);
    expect(again?.name).toBe('Influencer roster - Roster');
    expect(again?.values).toEqual(roster?.values);
  });
});

describe('after a reload', () => {
  test('cells, formats, spills, errors, properties, charts and the closed sidebar are as they were', async () => {
    const { page } = visitor;
    await visitor.type('N2', '=INFLUENCER_TIER(D2:D9)');
    await visitor.type('O2', '=INFLUENCER_TIER(D2:D9)');
    await visitor.type('O5', 'mine');
    await page.evaluate(() => {
      const { app } = window.workbench ?? {};
      const sheet = app?.getActiveSheet();
      sheet?.getRange('P2').setValue(0.25).setNumberFormat('0.0%');
      if (sheet) sheet.insertChart(sheet.newChart().addRange(sheet.getRange('D1:E9')).setPosition(5, 2, 0, 0).build());
    });
    await visitor.sidebar.getByText('10 columns recognised').click();
    await visitor.sidebar.getByLabel('Avg views').selectOption('ignored');
    await visitor.sidebar.getByText('9 columns recognised').waitFor();
    // A person's finger rests for so many milliseconds.
    await page.getByRole('button', { name: 'Close Rostermix' }).click({ delay: 80 });
    const before = await shown(page);
    await reload();

    expect(await shown(page)).toEqual(before);
    expect(await visitor.values('N2:P2')).toEqual([['Micro', '#REF!', 0.25]]);
    expect(await page.evaluate(() => window.workbench?.errorAt('O2'))).toContain('would overwrite data in O5');
    expect(await page.getByRole('img', { name: 'Chart' }).count()).toBe(1);
    expect(await page.locator('#sidebar').isHidden()).toBe(true);
    await visitor.choose('Extensions', 'Rostermix', 'Recommend micro or macro');
    await visitor.sidebar.getByText('9 columns recognised').waitFor();

    await visitor.type('D2', '2500000');
    expect(await visitor.values('N2')).toEqual([['Mega']]);
    await visitor.type('O5', '');
    await page.evaluate(() => window.workbench?.app.getActiveSheet().getRange('O5').clearContent());
    expect(await visitor.values('O2:O3')).toEqual([['Mega'], ['Micro']]);
  });

  test('the sheet that was shown is shown again, and read by the sidebar', async () => {
    await importFile('mine.csv', Buffer.from('Handle,Followers\n@ada,5000\n@bo,900000'));
    await reload();
    expect(await visitor.values('A1:A3')).toEqual([['Handle'], ['@ada'], ['@bo']]);
    await visitor.sidebar.getByText('2 influencers read from “mine”.').waitFor();

    await visitor.page.goto(`${workbench.address}#gid=99`);
    await visitor.page.reload();
    await visitor.page.waitForFunction(() => window.workbench);
    expect(await visitor.values('A1')).toEqual([['Name']]);
  });

  test('undo takes back nothing of before', async () => {
    await visitor.type('A2', 'Somebody else');
    await reload();
    await visitor.choose('Edit', 'Undo');
    expect(await visitor.values('A1:A2')).toEqual([['Name'], ['Somebody else']]);
  });

  test('one can start over with the samples, after a question', async () => {
    const { page } = visitor;
    const [[first] = []] = await visitor.values('A2');
    await visitor.type('A2', 'Somebody else');
    await saved();
    await visitor.choose('File', 'Start over with the samples …');
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await visitor.values('A2')).toEqual([['Somebody else']]);
    await page.evaluate(() => window.workbench?.app.getActive().getSheetByName('Gallery')?.activate());
    await visitor.choose('File', 'Start over with the samples …');
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'OK' }).click()]);
    await page.waitForFunction(() => window.workbench);
    expect(await visitor.values('A2')).toEqual([[first]]);
  });

  test('a saved workbook that is broken locks nobody out', async () => {
    const { page } = visitor;
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('keyval-store');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const saving = opening.result.transaction('keyval', 'readwrite');
            saving.objectStore('keyval').put({ version: 1, workbook: { sheets: 'none' } }, 'workbook');
            saving.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await page.waitForFunction(() => window.workbench);
    await page.getByRole('status').filter({ hasText: 'could not be opened' }).waitFor();
    expect(await visitor.values('A1')).toEqual([['Name']]);
  });
});
