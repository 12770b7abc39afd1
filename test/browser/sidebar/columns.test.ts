import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { visitBefore, visitor } from '../visitor';
import { button, readNewSheet, region, strategy } from './sidebar';

const columnsRead = () => visitor.sidebar.locator('.columns-read');

describe('what was read', () => {
  visitBefore(beforeAll);

  test('says what it took each column for, and what it did not understand', async () => {
    await visitor.sidebar.getByText('10 columns recognised').click();
    expect(await columnsRead().getByLabel('Avg likes').inputValue()).toBe('likes');
    await visitor.sidebar.getByText('things noticed').click();
    await visitor.sidebar.getByText('Row 10: “on request” under fee is not a number').waitFor();
  });

  test('selects the cell of what it noticed', async () => {
    await button('Row 14: “soon” under followers is not a number, so no plan can count on this influencer.').click();
    await visitor.page.waitForFunction(() => window.workbench?.app.getActiveRange().getA1Notation() === 'D14');
  });

  test('says so where the cell of what it noticed cannot be shown or is gone, and goes on', async () => {
    await visitor.page.evaluate(() => window.workbench?.faults.inject('selectCells', 'error'));
    await visitor.sidebar.getByRole('button', { name: 'Row 10' }).click();
    await visitor.sidebar.getByText('That cell could not be shown. Try again.').waitFor();
    expect(await strategy().count()).toBe(1);
    await visitor.sidebar.getByRole('button', { name: 'Row 10' }).click();
    await visitor.page.waitForFunction(() => window.workbench?.app.getActiveRange().getA1Notation() === 'H10');
    await expect.poll(() => visitor.sidebar.getByText('That cell could not be shown.').count()).toBe(0);
    await visitor.page.evaluate(() => {
      const spreadsheet = window.workbench?.app.getActiveSpreadsheet();
      const roster = spreadsheet?.getSheetByName('Roster');
      spreadsheet?.insertSheet('Other');
      if (roster) spreadsheet?.deleteSheet(roster);
    });
    await visitor.sidebar.getByRole('button', { name: 'Row 10' }).click();
    await visitor.sidebar.getByText('That cell is no longer there. Read the sheet again.').waitFor();
    expect(await strategy().count()).toBe(1);
  });
});

describe('a column that is taken for something else by hand', () => {
  visitBefore(beforeEach);

  /** What the sidebar shows of the roster and its answer. */
  const shown = async () => {
    await visitor.sidebar.locator('.answer[aria-busy=false]').waitFor();
    const read = await visitor.sidebar.locator('.roster > p').first().textContent();
    return { read, shortlist: await visitor.sidebar.locator('.shortlist li strong').allTextContents() };
  };
  const choose = async (column: string, field: string) => {
    await visitor.sidebar.getByText('columns recognised').click();
    await columnsRead().getByLabel(column).selectOption(field);
  };

  test('changes the answer at once, is kept with the document, and can be taken back', async () => {
    const before = await shown();
    await choose('Avg views', 'ignored');
    await visitor.sidebar.getByText('In formulas, pass the option “columns=Avg views:ignored”.').waitFor();
    await expect.poll(shown).not.toEqual(before);
    const after = await shown();

    await button('Read again').first().click();
    await visitor.sidebar.getByText('9 columns recognised').waitFor();
    expect(await shown()).toEqual(after);

    await visitor.sidebar.getByText('9 columns recognised').click();
    await button('As recognised').click();
    await visitor.sidebar.getByText('10 columns recognised').waitFor();
    await expect.poll(shown).toEqual(before);
  });

  test('is told from others of its name by its letter', async () => {
    await readNewSheet('Grouped', [
      ['', 'Instagram', '', 'TikTok', ''],
      ['Name', 'Handle', 'Followers', 'Handle', 'Followers'],
      ['Ada Lind', '@ada', 5_000, '@adatok', 70_000],
    ]);
    await choose('Followers (E)', 'ignored');
    await visitor.sidebar.getByText('In formulas, pass the option “columns=E:ignored”.').waitFor();
    expect(await columnsRead().getByLabel('Followers (C)').inputValue()).toBe('followers');
  });

  test('gives sidebar and formula the same roster', async () => {
    await choose('Avg comments', 'followers');
    const options = /“(.+)”/.exec((await visitor.sidebar.getByText('In formulas').textContent()) ?? '')?.[1] ?? '';
    expect(options).toBe('columns=Avg comments:followers');
    const { read, shortlist } = await shown();

    await visitor.page.evaluate(() => window.workbench?.app.getActiveSpreadsheet().insertSheet('Clean'));
    await visitor.type('A1', `=ROSTER_CLEAN(Roster!A1:J61, "${options}")`);
    const [, ...table] = await visitor.values('A1:Q70');
    const rows = table.filter(([, , , , , , , , , , , , , , , row]) => row !== '');
    expect(read).toContain(`${rows.length} influencers read`);
    // Every follower count is now one of comments.
    expect(Math.max(...rows.map(([, , , followers]) => Number(followers)))).toBeLessThan(10_000);
    const names = rows.map(([name, handle]) => handle || name);
    for (const entry of shortlist) expect(names).toContain(entry);
  });
});

describe('a sheet that is no roster gets a sentence that says what is missing', () => {
  visitBefore(beforeAll);

  test.each<[string, (string | number)[][], string]>([
    ['nothing in it', [['']], 'This sheet is empty.'],
    [
      'no followers',
      [
        ['Handle', 'Avg likes'],
        ['@ada', 5],
      ],
      'No column of followers was found (read: Handle, Avg likes).',
    ],
    ['one row', [['Handle', 'Followers']], 'There are headers in row 1 and no influencers below.'],
    [
      'one influencer',
      [
        ['Handle', 'Followers', 'Fee'],
        ['@ada', 5_000, 90],
      ],
      'The only influencer has fewer than 100,000 followers.',
    ],
    ['text in every cell', Array.from({ length: 20 }, () => ['lorem', 'ipsum']), 'No roster was found.'],
    [
      'only unreadable rows',
      [
        ['Handle', 'Followers'],
        ['@ada', 'many'],
      ],
      'Row 2: “many” under followers is not a number',
    ],
  ])('%s', async (name, cells, sentence) => {
    await readNewSheet(name, cells);
    await region('Recommendation').getByText(sentence).waitFor();
    expect(await strategy().textContent()).toBe('Not enough data');
  });
});
