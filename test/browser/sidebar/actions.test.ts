import { beforeEach, describe, expect, test } from 'vitest';
import { tierOf } from '../../../src/metrics/tier-of';
import { DEFAULT_TIERS } from '../../../src/reference/tier';
import { unfinishedName } from '../../../src/wire/unfinished';
import { visitBefore, visitor } from '../visitor';
import {
  answered,
  brief,
  button,
  cellsOf,
  comeBackAndSee,
  form,
  frame,
  insertSheet,
  plan,
  readNewSheet,
  readShown,
  region,
  sheetNames,
  showSheet,
  strategy,
} from './sidebar';

const done = (text: string) => visitor.sidebar.getByRole('status').getByText(text).waitFor();

describe('columns of live formulas', () => {
  visitBefore(beforeEach);

  const headers = async () => (await visitor.values('A1:Z1'))[0]?.filter((cell) => cell !== '') ?? [];

  test('stand right of the roster with headers, and answer anew when a cell changes', async () => {
    await strategy().waitFor();
    const before = await cellsOf('Roster');
    await button('Add columns of live formulas').click();
    await done('Added in M:P of “Roster”: Tier, Engagement rate, Grade, Against the roster.');
    expect((await headers()).slice(12)).toEqual(['Tier', 'Engagement rate', 'Grade', 'Against the roster']);
    const after = await cellsOf('Roster');
    expect(after.map((row) => row.slice(0, 12))).toEqual(before);
    for (const [, , , followers, likes, comments, , , , , , , tier, rate] of after.slice(1)) {
      if (typeof followers !== 'number') continue;
      expect(tier).toBe(tierOf(followers, DEFAULT_TIERS));
      if (typeof likes !== 'number') continue;
      expect(rate).toBeCloseTo((likes + (typeof comments === 'number' ? comments : 0)) / followers, 9);
    }
    const formats = await visitor.page.evaluate(() =>
      window.workbench?.app.getActiveSheet().getRange('N2:P2').getNumberFormats(),
    );
    expect(formats).toEqual([['0.00%', 'General', '0.0"×"']]);
    await visitor.type('D3', '2500000');
    expect(await visitor.values('M3')).toEqual([['Mega']]);
  });

  test('are no change of the sheet, so that more can be done with what was read', async () => {
    await strategy().waitFor();
    await button('Add columns of live formulas').click();
    await done('Added in');
    await comeBackAndSee();
    expect(await visitor.sidebar.locator('.notice').count()).toBe(0);
    await button('Add columns of live formulas').click();
    await done('Added in Q:T of “Roster”');
  });

  test('are not read as the roster’s own: read again, the answer is the same', async () => {
    await brief({ Goal: 'niche', Budget: '20000' });
    await expect.poll(() => plan('Micro plan').count()).toBe(1);
    await answered();
    const answer = () => visitor.sidebar.locator('.answer, .plans, .shortlist').allTextContents();
    const before = await answer();
    await button('Add columns of live formulas').click();
    await done('Added in M:P of “Roster”');
    await button('Read again').first().click();
    await visitor.sidebar.getByText('10 columns recognised').waitFor();
    await visitor.sidebar.getByText('worth up to').first().waitFor();
    await answered();
    expect(await answer()).toEqual(before);
  });

  test('stand further right where something stands already', async () => {
    await strategy().waitFor();
    await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getRange('N40').setValue('mine'));
    await button('Add columns of live formulas').click();
    await done('Added in O:R of “Roster”');
    expect(await visitor.values('N40')).toEqual([['mine']]);
  });

  test('have what is worth checking only where that is asked for', async () => {
    await strategy().waitFor();
    await visitor.sidebar.getByLabel('with what is worth checking by hand').check();
    await button('Add columns of live formulas').click();
    await done('Added in M:Q of “Roster”: Tier, Engagement rate, Grade, Against the roster, Checks.');
    expect((await headers()).slice(12)).toContain('Checks');
  });

  test('refer to the columns that were chosen by hand', async () => {
    await visitor.sidebar.getByText('columns recognised').click();
    await visitor.sidebar.locator('.columns-read').getByLabel('Avg comments').selectOption('followers');
    await visitor.sidebar.getByText('In formulas, pass the option').waitFor();
    await button('Add columns of live formulas').click();
    await done('Added in');
    const formula = await visitor.page.evaluate(() =>
      window.workbench?.app.getActiveSheet().getRange('M2').getFormula(),
    );
    expect(formula).toMatch(/^=INFLUENCER_TIER\(F2:F\d*\)$/);
  });

  test('are not written where the sheet was changed after it was read', async () => {
    await strategy().waitFor();
    await visitor.type('D3', '55555');
    await visitor.values('D3');
    await button('Add columns of live formulas').click();
    await done('Nothing was written: the sheet was changed after it was read.');
    expect(await headers()).toHaveLength(12);
    await visitor.sidebar.locator('.actions').getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
    await button('Add columns of live formulas').click();
    await done('Added in');
  });

  test('are not written into protected cells', async () => {
    await strategy().waitFor();
    await visitor.page.evaluate(() => {
      window.workbench?.book.activeGrid().protect({ row: 0, column: 0, rows: 1000, columns: 26 });
    });
    await button('Add columns of live formulas').click();
    await done('those cells are protected');
    expect(await headers()).toHaveLength(12);
  });
});

describe('a plan sheet', () => {
  visitBefore(beforeEach);

  test('has brief, recommendation, reasons, shortlist, totals and charts; a second plan has a second sheet', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await visitor.sidebar.getByText('worth up to').first().waitFor();
    const before = await sheetNames();
    const others = await Promise.all(before.map(cellsOf));
    await button('Write a plan sheet').click();
    await done('The plan is in the new sheet “Rostermix plan”.');
    const cells = await cellsOf('Rostermix plan');
    const row = (name: string) => cells.find(([first]) => first === name) ?? [];
    expect(row('Campaign brief')[1]).toBe('Launch: most people reached, with $20,000 and up to 20 influencers');
    expect(row('Recommendation')[1]).toBe('Macro');
    expect(cells.some(([first]) => first === 'Reasons')).toBe(true);
    const at = cells.findIndex(([first]) => first === 'Shortlist of the macro plan');
    const booked = cells.slice(at + 1, at + 5);
    expect(booked.map(([handle]) => handle)).toEqual(
      await visitor.sidebar.locator('.shortlist li strong').allTextContents(),
    );
    const fees = booked.reduce((sum, cell) => sum + Number(cell[6]), 0);
    expect(row('Total')[6]).toBeCloseTo(fees, 6);
    expect(cells.flat().join(' ')).toContain('https://');
    const charts = await visitor.page.evaluate(
      () => window.workbench?.app.getActiveSpreadsheet().getSheetByName('Rostermix plan')?.getCharts().length,
    );
    expect(charts).toBe(2);

    await button('Write a plan sheet').click();
    await done('The plan is in the new sheet “Rostermix plan 2”.');
    expect(await sheetNames()).toEqual([...before, 'Rostermix plan', 'Rostermix plan 2']);
    expect(await Promise.all(before.map(cellsOf))).toEqual(others);
  });

  test('waits for the answer to what was typed last', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await answered();
    // Pressed while the answer is still to come, it writes nothing that is old.
    const write = await button('Write a plan sheet').elementHandle();
    await form()
      .getByLabel('Budget')
      .evaluate((field, pressed) => {
        (field as HTMLInputElement).value = '8000';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => (pressed as HTMLElement).click(), 60);
      }, write);
    await expect.poll(() => strategy().textContent()).toBe('Micro');
    await visitor.sidebar.getByRole('button', { name: 'Write a plan sheet', disabled: false }).click();
    await done('The plan is in the new sheet “Rostermix plan”.');
    const cells = await cellsOf('Rostermix plan');
    expect(cells.flat().join()).toContain('with $8,000');
    expect((await sheetNames()).filter((name) => name.startsWith('Rostermix plan'))).toHaveLength(1);
  });

  test('tells of nobody what is worth checking by hand', async () => {
    await readNewSheet('Odd', [
      ['Handle', 'Platform', 'Followers', 'Likes', 'Fee (USD)'],
      ['@ada', 'Instagram', 20_000, 15_000, 90],
      ['@bob', 'Instagram', 30_000, 3, 80],
      ['@cy', 'Instagram', 400_000, 8_000, 3_000],
    ]);
    await answered();
    await visitor.sidebar.getByLabel('with what is worth checking by hand').check();
    await button('Add columns of live formulas').click();
    await done('Added in F:J of “Odd”');
    const checks = (await cellsOf('Odd')).slice(1).map((row) => String(row[9] ?? ''));
    expect(checks.filter(Boolean).length).toBeGreaterThan(1);
    await plan('Micro plan').check();
    await region('Shortlist of the micro plan').waitFor();
    await answered();
    await button('Write a plan sheet').click();
    await done('The plan is in the new sheet');
    const cells = (await cellsOf('Rostermix plan')).flat().join('\n');
    expect(cells).toContain('@ada');
    for (const check of checks.filter(Boolean)) expect(cells).not.toContain(check);
  });

  test('waits for nobody who writes: it says so, and nothing is written', async () => {
    await strategy().waitFor();
    const before = await sheetNames();
    await visitor.page.evaluate(() => {
      const { store } = window.workbench ?? {};
      if (store) store.lock.holder = 'another script';
    });
    await button('Write a plan sheet').click();
    await done('somebody else is writing with Rostermix');
    expect(await sheetNames()).toEqual(before);
    await visitor.page.evaluate(() => {
      const { store } = window.workbench ?? {};
      if (store) store.lock.holder = 'nobody';
    });
    await button('Write a plan sheet').click();
    await done('The plan is in');
  });
});

describe('a sheet that was left half written', () => {
  visitBefore(beforeEach);

  const name = unfinishedName('Plan');
  beforeEach(async () => {
    await insertSheet(name, [['half']]);
    await showSheet('Roster');
    await button('Read again').first().click();
    await visitor.sidebar.getByText(`“${name}” was left half written.`).waitFor();
  });

  test('is removed on demand only', async () => {
    await answered();
    await button('Write a plan sheet').click();
    await done('The plan is in the new sheet');
    expect(await sheetNames()).toContain(name);
    await button('Remove it').dblclick();
    await done(`“${name}” was removed.`);
    expect(await sheetNames()).not.toContain(name);
    expect(await sheetNames()).toContain('Rostermix plan');
  });

  test('stays where it was finished meanwhile', async () => {
    await visitor.page.evaluate((from) => {
      window.workbench?.app.getActiveSpreadsheet().getSheetByName(from)?.setName('Mine');
    }, name);
    await button('Remove it').click();
    await done(`“${name}” was not removed: it is finished, gone`);
    expect(await sheetNames()).toContain('Mine');
  });
});

describe('for a first try', () => {
  visitBefore(beforeEach);

  test('the sample roster comes into a new sheet, and is read at once', async () => {
    await insertSheet('Blank', [['']]);
    await readShown();
    await visitor.sidebar.getByText('This sheet is empty.').waitFor();
    await button('Insert a sample roster').click();
    await visitor.sidebar.getByText('59 influencers read from “Sample roster”.').waitFor();
    await strategy().waitFor();
    expect(await cellsOf('Blank')).toEqual([['']]);
  });
});

describe('a summary', () => {
  visitBefore(beforeEach);

  const text = () => visitor.sidebar.getByRole('textbox', { name: 'Copy a summary' }).inputValue();

  test('is copied, with brief, answer, plans and whom to book', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await button('Copy a summary').click();
    await visitor.sidebar.getByText('Copied.').waitFor();
    const copied = await text();
    expect(copied).toContain('Macro. Confidence: ');
    expect(copied).toContain('Launch: most people reached, with $20,000 and up to 20 influencers');
    expect(copied).toMatch(/Macro plan: 4 influencers for \$[\d,]+: /);
    for (const who of await visitor.sidebar.locator('.shortlist li strong').allTextContents()) {
      expect(copied).toContain(who);
    }
  });

  test('is said to be copied until it changes', async () => {
    await brief({ Budget: '20000' });
    await plan('Macro plan ahead').waitFor();
    await answered();
    await button('Copy a summary').click();
    await visitor.sidebar.getByText('Copied.').waitFor();
    await brief({ Budget: '8000' });
    await expect.poll(() => visitor.sidebar.getByText('Copied.').count()).toBe(0);
  });

  test('is shown to be copied by hand where the browser does not let us copy', async () => {
    await strategy().waitFor();
    await frame().evaluate(() => {
      document.execCommand = () => false;
    });
    await button('Copy a summary').click();
    await visitor.sidebar.getByText('Copy this text:').waitFor();
    expect(await text()).toContain('Micro or macro? By the roster “Roster”');
    expect(await frame().evaluate(() => getSelection()?.toString())).toBe(await text());
  });
});

describe('two people with the same sheet', () => {
  visitBefore(beforeEach);

  test('who press at once get two results and no mixture', async () => {
    await strategy().waitFor();
    await visitor.page.evaluate(() => window.workbench?.openSecondSidebar());
    const frames = visitor.page.locator('iframe[title^="Rostermix"]');
    const [first, second] = [frames.nth(0).contentFrame(), frames.nth(1).contentFrame()];
    await second.getByRole('region', { name: 'Recommendation' }).getByRole('heading').waitFor();
    const press = (name: string) =>
      Promise.all([first, second].map((one) => one.getByRole('button', { name, exact: true }).click()));
    await press('Write a plan sheet');
    const said = await Promise.all(
      [first, second].map((one) => one.getByText(/^The plan is in the new sheet/).textContent()),
    );
    expect(said.sort()).toEqual([
      'The plan is in the new sheet “Rostermix plan 2”.',
      'The plan is in the new sheet “Rostermix plan”.',
    ]);
    expect(await cellsOf('Rostermix plan')).toEqual(await cellsOf('Rostermix plan 2'));

    await press('Add columns of live formulas');
    const names = ['Tier', 'Engagement rate', 'Grade', 'Against the roster'];
    const added = await Promise.all([first, second].map((one) => one.getByText(/^Added in/).textContent()));
    expect(added.sort()).toEqual(['M:P', 'Q:T'].map((range) => `Added in ${range} of “Roster”: ${names.join(', ')}.`));
    const [headers = []] = await cellsOf('Roster');
    expect(headers.slice(12)).toEqual([...names, ...names]);
  });
});
