import { beforeAll, describe, expect, test } from 'vitest';
import { FAULTS } from '../../../workbench/stand-in/faults';
import { visitBefore, visitor } from '../visitor';
import { LARGE } from './large-roster';
import {
  answered,
  brief,
  button,
  cellsOf,
  comeBack,
  form,
  inject,
  insertSheet,
  readNewSheet,
  readShown,
  region,
  sheetNames,
  showSheet,
  strategy,
} from './sidebar';

/** No raw words of an exception, and what was typed is there. */
async function isUnharmed(): Promise<void> {
  expect(await visitor.sidebar.getByText(/Exception|Service Spreadsheets|undefined|null|\[object/).count()).toBe(0);
  expect(await form().getByLabel('Budget').inputValue()).toBe('12500');
}

const says = (text: string) => visitor.sidebar.getByText(text).waitFor();
const saysNoLonger = (text: string) => expect.poll(() => visitor.sidebar.getByText(text).count()).toBe(0);
const kept = () => visitor.page.evaluate(() => [...(window.workbench?.store.properties.values() ?? [])].join());

describe('while the sheet is read', () => {
  visitBefore(beforeAll);

  describe.each([
    ['openSheet', '59 influencers read from “Roster”.'],
    ['readRows', '6,000 influencers read from “Large”.'],
  ] as const)('%s', (door, isRead) => {
    beforeAll(async () => {
      // The first rows of a large roster come with the sheet, the others by calls of their own.
      if (door === 'readRows') await readNewSheet('Large', LARGE);
      await brief({ Budget: '12500' });
    });

    test.each(['error', 'null'] as const)('fails (%s): it is said, and another try works', async (fault) => {
      await inject(door, fault);
      await button('Read again').first().click();
      await visitor.sidebar.getByRole('alert').getByText('The sheet could not be read.').waitFor();
      await says('Nothing was changed, and what you typed is kept.');
      await button('Try again').click();
      await says(isRead);
      await isUnharmed();
    });

    test.each(['late', 'out of order'] as const)('is answered %s: it is waited for', async (fault) => {
      await inject(door, fault);
      await button('Read again').first().click();
      await visitor.sidebar.getByRole('heading', { name: 'Reading the sheet' }).waitFor();
      await says(isRead);
      await isUnharmed();
    });

    test('is never answered: after some seconds there is another try', async () => {
      await inject(door, 'never');
      await button('Read again').first().click();
      await says('Google Sheets is taking longer than usual.');
      await button('Try again').click();
      await says(isRead);
      await isUnharmed();
    });
  });

  test('words that fail after another try has brought them change nothing', async () => {
    await visitor.page.getByRole('button', { name: 'Close Rostermix' }).click();
    await inject('readWords', 'never');
    await visitor.choose('Extensions', 'Rostermix', 'Recommend micro or macro');
    await says('Google Sheets is taking longer than usual.');
    await inject('readWords', 'late');
    await button('Try again').click();
    await strategy().waitFor();
    await isUnharmed();
  });

  test.each(FAULTS)('the words come with a fault (%s)', async (fault) => {
    await visitor.page.getByRole('button', { name: 'Close Rostermix' }).click();
    await inject('readWords', fault);
    await visitor.choose('Extensions', 'Rostermix', 'Recommend micro or macro');
    if (fault === 'error' || fault === 'null') await says('The sheet could not be read.');
    if (fault === 'never') await says('Google Sheets is taking longer than usual.');
    if (fault === 'error' || fault === 'null' || fault === 'never') await button('Try again').click();
    await strategy().waitFor();
    await isUnharmed();
  });
});

describe('beside an answer', () => {
  visitBefore(beforeAll);
  beforeAll(() => brief({ Budget: '12500' }));

  const notShown = 'That cell could not be shown. Try again.';
  const unfinished = '⏳ Rostermix: Plan';

  test.each(FAULTS)('looking at the sheet again goes wrong (%s): the next look tells', async (fault) => {
    const changed = 'The sheet was changed after it was read.';
    await answered();
    await inject('checkSheet', fault);
    await comeBack();
    await visitor.type('D3', String(50_000 + FAULTS.indexOf(fault)));
    await visitor.values('D3');
    await comeBack();
    await says(changed);
    await isUnharmed();
    await visitor.sidebar.locator('.notice').getByRole('button', { name: 'Read again' }).click();
    await saysNoLonger(changed);
    await says('59 influencers read from “Roster”.');
  });

  test.each(FAULTS)('a row is selected with a fault (%s)', async (fault) => {
    const row = visitor.sidebar.getByRole('button', { name: /^row \d+$/ }).first();
    const place = `A${/\d+/.exec((await row.textContent()) ?? '')?.[0]}:`;
    const isSelected = () =>
      visitor.page.evaluate(
        (start) => window.workbench?.app.getActiveRange().getA1Notation().startsWith(start) ?? false,
        place,
      );
    await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getRange('A1').activate());
    await inject('selectCells', fault);
    await row.click();
    if (fault === 'error' || fault === 'null') await says(notShown);
    if (fault === 'error') await row.click();
    await expect.poll(isSelected).toBe(true);
    await row.click();
    await saysNoLonger(notShown);
    await isUnharmed();
  });

  test.each(FAULTS)('what was typed is kept with a fault (%s)', async (fault) => {
    const notKept = 'it could not be kept in the file';
    await inject('remember', fault);
    await brief({ Budget: '14000' });
    if (fault === 'error') await says(notKept);
    else await expect.poll(kept).toContain('14000');
    await brief({ Budget: '12500' });
    // A call that is never answered is waited for, lest it come last.
    await expect.poll(kept, { timeout: 15_000 }).toContain('12500');
    await saysNoLonger(notKept);
    await isUnharmed();
  });

  test.each(FAULTS)('a half-written sheet is removed with a fault (%s)', async (fault) => {
    await insertSheet(unfinished, [['half']]);
    await showSheet('Roster');
    await button('Read again').first().click();
    await says(`“${unfinished}” was left half written.`);
    expect(await sheetNames()).toContain(unfinished);
    await inject('removeUnfinished', fault);
    await button('Remove it').click();
    if (fault === 'error' || fault === 'null') await says(`“${unfinished}” could not be removed.`);
    if (fault === 'error' || fault === 'null' || fault === 'never') {
      await expect.poll(async () => (await sheetNames()).includes(unfinished)).toBe(fault === 'error');
      await button('Remove it').click();
    }
    await says(
      fault === 'null' || fault === 'never'
        ? `“${unfinished}” was not removed: it is finished, gone`
        : `“${unfinished}” was removed.`,
    );
    expect(await sheetNames()).not.toContain(unfinished);
    await isUnharmed();
  });
});

describe('while something is written', () => {
  /** Without an answer it may have been written. */
  const perhaps = 'No answer yet. Look into the file before you try again: it may be done.';
  const failed = 'This could not be done. Nothing that stood in the file was changed.';

  const columns = async () => (await cellsOf('Roster'))[0]?.length ?? 0;
  const sheets = async () => (await sheetNames()).length;

  describe.each([
    ['addColumns', 'Add columns of live formulas', 'Added in', columns, 4],
    ['writePlan', 'Write a plan sheet', 'The plan is in the new sheet', sheets, 1],
  ] as const)('%s', (door, label, done, count, more) => {
    visitBefore(beforeAll);
    beforeAll(() => brief({ Budget: '12500' }));

    test.each(FAULTS.filter((fault) => fault !== 'never'))('with a fault (%s)', async (fault) => {
      await answered();
      const before = await count();
      await inject(door, fault);
      await button(label).click();
      if (fault === 'late' || fault === 'out of order') {
        await says('Writing…');
        // It is busy: a second press writes nothing.
        await button(label).click({ force: true });
      } else {
        await says(fault === 'error' ? failed : perhaps);
        expect(await count()).toBe(fault === 'error' ? before : before + more);
        await button(label).click();
      }
      await says(done);
      expect(await count()).toBe(before + (fault === 'null' ? 2 : 1) * more);
      await isUnharmed();
    });
  });

  describe('columns and a plan at once', () => {
    visitBefore(beforeAll);
    beforeAll(() => brief({ Budget: '12500' }));

    test('are never answered: after a while it is said that they may be there', { timeout: 90_000 }, async () => {
      await answered();
      const before = [await columns(), await sheets()];
      await inject('addColumns', 'never');
      await inject('writePlan', 'never');
      await button('Add columns of live formulas').click();
      await button('Write a plan sheet').click();
      await visitor.sidebar.getByText(perhaps).nth(1).waitFor({ timeout: 30_000 });
      expect([await columns(), await sheets()]).toEqual(before.map((count, i) => count + (i === 0 ? 4 : 1)));
      await button('Add columns of live formulas').click();
      await button('Write a plan sheet').click();
      await says('Added in');
      await says('The plan is in the new sheet “Rostermix plan 2”.');
      await isUnharmed();
    });
  });

  describe('insertSample', () => {
    visitBefore(beforeAll);

    test.each(FAULTS)('with a fault (%s)', { timeout: 90_000 }, async (fault) => {
      await insertSheet(`Blank, ${fault}`, [['']]);
      await readShown();
      await says('This sheet is empty.');
      const before = await sheets();
      const press = () => region('Insert a sample roster').getByRole('button').click();
      await inject('insertSample', fault);
      await press();
      if (fault === 'late' || fault === 'out of order') {
        await says('Writing…');
      } else {
        await visitor.sidebar.getByText(fault === 'error' ? failed : perhaps).waitFor({ timeout: 30_000 });
        expect(await sheets()).toBe(fault === 'error' ? before : before + 1);
        await press();
      }
      await says('59 influencers read from “Sample roster');
      expect(await sheets()).toBe(fault === 'null' || fault === 'never' ? before + 2 : before + 1);
    });
  });
});
