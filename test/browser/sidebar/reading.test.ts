import type { JSHandle } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../../workbench/stand-in/faults';
import type { Call } from '../../../workbench/stand-in/wire';
import { visitBefore, visitor } from '../visitor';
import { LARGE } from './large-roster';
import {
  answered,
  answersHeard,
  brief,
  button,
  comeBack,
  comeBackAndSee,
  form,
  inject,
  insertSheet,
  readNewSheet,
  readShown,
  showSheet,
  strategy,
} from './sidebar';

const notice = () => visitor.sidebar.locator('.notice');

/** First row, rows and columns. */
type Chunk = [number, number, number];

/** The chunks that the sidebar asks for from now on. */
function chunksAsked(): Promise<JSHandle<Chunk[]>> {
  return visitor.page.evaluateHandle(() => {
    const chunks: [number, number, number][] = [];
    window.addEventListener('message', ({ data }: MessageEvent<Call>) => {
      const { name, parameters } = data;
      if (name === 'readRows') chunks.push(parameters.slice(1) as [number, number, number]);
    });
    return chunks;
  });
}

describe('a large sheet', () => {
  visitBefore(beforeAll);
  beforeAll(async () => {
    await readNewSheet('Large', LARGE);
    await brief({ Goal: 'niche', Budget: '12500' });
  });

  /** Reads the sheet again, up to its second chunk. */
  async function readUpToSecondChunk(...faults: Fault[]): Promise<JSHandle<Chunk[]>> {
    const chunks = await chunksAsked();
    await inject('readRows', ...faults);
    await button('Read again').first().click();
    await visitor.sidebar.getByText('2,500 of 6,001 rows of “Large”').waitFor();
    return chunks;
  }

  const firstRows = async (chunks: JSHandle<Chunk[]>) => (await chunks.jsonValue()).map(([firstRow]) => firstRow);

  async function isReadWhole(): Promise<void> {
    await visitor.sidebar.getByText('6,000 influencers read from “Large”.').waitFor();
    await answered();
    expect(await visitor.sidebar.getByText('noticed').count()).toBe(0);
    expect(await form().getByLabel('Budget').inputValue()).toBe('12500');
    expect(await form().getByLabel('Goal').inputValue()).toBe('niche');
  }

  test('is read in chunks, with its progress', async () => {
    const chunks = await readUpToSecondChunk('late', 'late');
    const progress = visitor.sidebar.getByRole('progressbar', { name: 'Rows read' });
    expect(await progress.getAttribute('value')).toBe('2500');
    expect(await progress.getAttribute('max')).toBe('6001');
    await visitor.sidebar.getByText('5,000 of 6,001 rows of “Large”').waitFor();
    await isReadWhole();
    expect(await chunks.jsonValue()).toEqual([
      [2501, 2500, 12],
      [5001, 2500, 12],
    ]);
  });

  test('can be stopped, and goes on where it stopped; the answer that comes late changes nothing', async () => {
    const chunks = await readUpToSecondChunk('late');
    const answers = await answersHeard();
    await button('Stop').click();
    await visitor.sidebar.getByText('Reading was stopped.').waitFor();
    await visitor.sidebar.getByText('2,500 of 6,001 rows').waitFor();
    await button('Try again').click();
    await isReadWhole();
    expect(await firstRows(chunks)).toEqual([2501, 2501, 5001]);
    await expect.poll(async () => (await answers.jsonValue()).length).toBeGreaterThanOrEqual(3);
    await isReadWhole();
  });

  test.each(['error', 'null'] as const)('whose chunk fails (%s) goes on with it, and is read whole', async (fault) => {
    const chunks = await readUpToSecondChunk(fault);
    await visitor.sidebar.getByRole('alert').getByText('The sheet could not be read.').waitFor();
    expect(await visitor.sidebar.getByText('Service Spreadsheets').count()).toBe(0);
    await button('Try again').click();
    await isReadWhole();
    expect(await firstRows(chunks)).toEqual([2501, 2501, 5001]);
  });

  test('can be stopped before its first rows have come', async () => {
    await inject('openSheet', 'late');
    await button('Read again').first().click();
    await button('Stop').click();
    await visitor.sidebar.getByText('Reading was stopped.').waitFor();
    await button('Try again').click();
    await isReadWhole();
  });

  test('is read from the start on demand', async () => {
    const chunks = await readUpToSecondChunk('error');
    await button('Read from the start').click();
    await isReadWhole();
    expect(await firstRows(chunks)).toEqual([2501, 2501, 5001]);
  });

  test('whose chunk never comes says so after some seconds, and goes on with it', async () => {
    const chunks = await readUpToSecondChunk('never');
    await visitor.sidebar.getByText('Google Sheets is taking longer than usual.').waitFor();
    await button('Try again').click();
    await isReadWhole();
    expect(await firstRows(chunks)).toEqual([2501, 2501, 5001]);
  });

  test('that is deleted meanwhile cannot be read; from the start the one that is shown is', async () => {
    await readUpToSecondChunk('late');
    await showSheet('Roster');
    await visitor.page.evaluate(() => {
      const spreadsheet = window.workbench?.app.getActiveSpreadsheet();
      const sheet = spreadsheet?.getSheetByName('Large');
      if (sheet) spreadsheet?.deleteSheet(sheet);
    });
    await visitor.sidebar.getByText('The sheet could not be read.').waitFor();
    await button('Read from the start').click();
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
  });
});

describe('a sheet that was read', () => {
  visitBefore(beforeEach);

  const change = (action: string) =>
    visitor.page.evaluate(async (what) => {
      const { app, settle } = window.workbench ?? {};
      const sheet = app?.getActiveSpreadsheet().getSheetByName('Roster');
      if (what === 'fee') sheet?.getRange('H3').setValue(999);
      if (what === 'rate of another column') sheet?.getRange('M5').setValue('a note');
      if (what === 'sort') {
        const range = sheet?.getRange('A2:J61');
        range?.setValues([...(range?.getValues() ?? [])].reverse());
      }
      if (what === 'delete') sheet?.getRange('A30:J30').clearContent();
      if (what === 'new column') sheet?.getRange('M1').setValue('Quote (USD)');
      await settle?.();
    }, action);

  test.each(['fee', 'sort', 'delete', 'new column'])(
    'says so when somebody comes back after a change: %s',
    async (what) => {
      await strategy().waitFor();
      await change(what);
      await comeBack();
      await notice().getByText('The sheet was changed after it was read.').waitFor();
      await notice().getByRole('button', { name: 'Read again' }).click();
      await expect.poll(() => notice().count()).toBe(0);
      await visitor.sidebar.getByText(/influencers read from “Roster”/).waitFor();
      await comeBackAndSee();
      expect(await notice().count()).toBe(0);
    },
  );

  test('says nothing after a change that no answer rests on', async () => {
    await strategy().waitFor();
    await change('rate of another column');
    await comeBackAndSee();
    expect(await notice().count()).toBe(0);
  });

  test('says so when another sheet is shown, and reads that one on demand', async () => {
    await strategy().waitFor();
    await insertSheet('Other', [
      ['Handle', 'Followers'],
      ['@ada', 5_000],
    ]);
    await comeBack();
    await notice().getByText('You are on “Other” now.').waitFor();
    await notice().getByRole('button', { name: 'Read that one' }).click();
    await visitor.sidebar.getByText('1 influencer read from “Other”.').waitFor();
  });

  test('is read again itself, also while another sheet is shown', async () => {
    await button('Write a plan sheet').click();
    await visitor.sidebar.getByText('The plan is in the new sheet').waitFor();
    await change('fee');
    await inject('openSheet', 'late');
    await button('Read again').first().click();
    await visitor.sidebar.getByRole('heading', { name: 'Reading the sheet' }).waitFor();
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
    await comeBackAndSee();
    await notice().getByText('You are on “Rostermix plan” now.').waitFor();
  });

  test('is still said to be changed after one of its columns is taken for something else', async () => {
    await strategy().waitFor();
    await change('fee');
    await comeBack();
    await notice().getByText('The sheet was changed').waitFor();
    await visitor.sidebar.getByText('10 columns recognised').click();
    await visitor.sidebar.locator('.columns-read').getByLabel('Avg views').selectOption('ignored');
    await visitor.sidebar.getByText('9 columns recognised').waitFor();
    expect(await notice().count()).toBe(1);
  });

  test('says so when it is gone', async () => {
    await readNewSheet('Gone', [
      ['Handle', 'Followers'],
      ['@ada', 5_000],
    ]);
    await visitor.page.evaluate(() => {
      const spreadsheet = window.workbench?.app.getActiveSpreadsheet();
      const sheet = spreadsheet?.getSheetByName('Gone');
      if (sheet) spreadsheet?.deleteSheet(sheet);
    });
    await comeBack();
    await notice().getByText('This sheet is no longer in the file.').waitFor();
  });

  test('that was no roster is read when one was put there', async () => {
    await readNewSheet('New', [['']]);
    await visitor.page.evaluate(async () => {
      window.workbench?.app
        .getActiveSheet()
        .getRange('A1:B2')
        .setValues([
          ['Handle', 'Followers'],
          ['@ada', 5_000],
        ]);
      await window.workbench?.settle();
    });
    await comeBack();
    await notice().getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.getByText('1 influencer read from “New”.').waitFor();
  });
});

describe('what was typed', () => {
  visitBefore(beforeAll);

  test('is there after the sheet is read again, and each sheet has its own', async () => {
    await brief({ Goal: 'niche', Budget: '12500' });
    await readNewSheet('Second', [
      ['Handle', 'Followers', 'Fee (USD)'],
      ['@ada', 5_000, 90],
      ['@bob', 500_000, 9_000],
    ]);
    expect(await form().getByLabel('Budget').inputValue()).toBe('');
    await brief({ Budget: '777' });
    await showSheet('Roster');
    await readShown();
    await visitor.sidebar.getByText('influencers read from “Roster”').waitFor();
    expect(await form().getByLabel('Budget').inputValue()).toBe('12500');
    expect(await form().getByLabel('Goal').inputValue()).toBe('niche');
    await strategy().waitFor();
  });

  test('is there after the page is loaded again, and editors of the file are told', async () => {
    await visitor.sidebar.getByText('is kept in this file, where its editors can see it').waitFor();
    await brief({ Budget: '12600' });
    // It is kept when typing rests.
    await expect
      .poll(() => visitor.page.evaluate(() => [...(window.workbench?.store.properties.values() ?? [])].join()), {
        timeout: 5_000,
      })
      .toContain('12600');
    await expect.poll(() => visitor.page.evaluate(() => window.workbench?.isSaved()), { timeout: 10_000 }).toBe(true);
    await visitor.page.reload();
    await visitor.page.waitForFunction(() => window.workbench);
    await expect.poll(() => form().getByLabel('Budget').inputValue(), { timeout: 10_000 }).toBe('12600');
    expect(await form().getByLabel('Goal').inputValue()).toBe('niche');
  });

  test('that cannot be kept holds here, and it is said', async () => {
    await inject('remember', 'error');
    await brief({ Budget: '12700' });
    await visitor.sidebar.getByText('it could not be kept in the file').waitFor();
    expect(await form().getByLabel('Budget').inputValue()).toBe('12700');
  });

  test.each([
    'not JSON',
    '[]',
    '{"brief":{"budget":5,"most":"many","of another version":"x"},"columns":[null],"ticks":[1]}',
  ])('may be kept by another version or a person: %s', async (kept) => {
    await visitor.page.evaluate((text) => {
      const { properties } = window.workbench?.store ?? {};
      for (const key of properties?.keys() ?? []) properties?.set(key, text);
    }, kept);
    await button('Read again').first().click();
    await visitor.sidebar.getByText('influencers read from “Roster”').waitFor();
    await form().waitFor();
  });
});
