import { beforeEach, describe, expect, test } from 'vitest';
import { visitBefore, visitor } from '../visitor';
import { brief, button, comeBack, form, insertSheet, sheetNames, strategy } from './sidebar';

const inject = (door: string, fault: 'error' | 'never' | 'late' | 'out of order' | 'null') =>
  visitor.page.evaluate(([name, kind]) => window.workbench?.faults.inject(name, kind), [door, fault] as const);

/** Whatever goes wrong: no raw words of an exception, and what was typed is there. */
async function isUnharmed(): Promise<void> {
  expect(await visitor.sidebar.getByText(/Exception|Service Spreadsheets|undefined|null|\[object/).count()).toBe(0);
}

describe('while the sheet is read', () => {
  visitBefore(beforeEach);

  describe.each(['openSheet', 'readRows'])('%s', (door) => {
    test.each(['error', 'null'] as const)('fails (%s): it is said, and another try works', async (fault) => {
      await brief({ Goal: 'niche', Budget: '12500' });
      await inject(door, fault);
      await button('Read again').first().click();
      await visitor.sidebar.getByRole('alert').getByText('The sheet could not be read.').waitFor();
      await visitor.sidebar.getByText('Nothing was changed, and what you typed is kept.').waitFor();
      await isUnharmed();
      await button('Try again').click();
      await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
      expect(await form().getByLabel('Budget').inputValue()).toBe('12500');
    });

    test.each(['late', 'out of order'] as const)('is answered %s: it is waited for', async (fault) => {
      await brief({ Budget: '12500' });
      await inject(door, fault);
      await button('Read again').first().click();
      await visitor.sidebar.getByRole('heading', { name: 'Reading the sheet' }).waitFor();
      await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
      expect(await form().getByLabel('Budget').inputValue()).toBe('12500');
    });

    test('is never answered: after some seconds there is another try', async () => {
      await brief({ Budget: '12500' });
      await inject(door, 'never');
      await button('Read again').first().click();
      await visitor.sidebar.getByText('Google Sheets is taking longer than usual.').waitFor();
      await button('Try again').click();
      await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
      expect(await form().getByLabel('Budget').inputValue()).toBe('12500');
    });
  });

  test.each(['error', 'null', 'late', 'out of order'] as const)('the words come with a fault (%s)', async (fault) => {
    await visitor.page.getByRole('button', { name: 'Close Rostermix' }).click();
    await inject('readWords', fault);
    await visitor.choose('Extensions', 'Rostermix', 'Recommend micro or macro');
    if (fault === 'error' || fault === 'null') {
      await visitor.sidebar.getByText('The sheet could not be read.').waitFor();
      await button('Try again').click();
    }
    await strategy().waitFor();
    await isUnharmed();
  });

  test('the words never come: there is another try', async () => {
    await visitor.page.getByRole('button', { name: 'Close Rostermix' }).click();
    await inject('readWords', 'never');
    await visitor.choose('Extensions', 'Rostermix', 'Recommend micro or macro');
    await button('Try again').click();
    await strategy().waitFor();
  });
});

describe('beside an answer', () => {
  visitBefore(beforeEach);

  test.each(['error', 'never', 'late', 'out of order', 'null'] as const)(
    'looking at the sheet again goes wrong (%s): nothing is said that nobody knows',
    async (fault) => {
      await strategy().waitFor();
      await inject('checkSheet', fault);
      await comeBack();
      await visitor.page.waitForTimeout(400);
      expect(await visitor.sidebar.locator('.notice').count()).toBe(0);
      // The next look tells.
      await visitor.type('D3', '55555');
      await visitor.values('D3');
      await comeBack();
      await visitor.sidebar.getByText('The sheet was changed after it was read.').waitFor();
    },
  );

  test.each(['error', 'null'] as const)('a row cannot be selected (%s): it is said', async (fault) => {
    await strategy().waitFor();
    await inject('selectCells', fault);
    await visitor.sidebar
      .getByRole('button', { name: /^row \d+$/ })
      .first()
      .click();
    await visitor.sidebar.getByRole('alert').getByText('That cell is no longer there.').waitFor();
    await visitor.sidebar
      .getByRole('button', { name: /^row \d+$/ })
      .first()
      .click();
    await expect.poll(() => visitor.sidebar.getByText('That cell is no longer there.').count()).toBe(0);
  });

  test('a half-written sheet cannot be removed: it is said, and another try removes it', async () => {
    await insertSheet('⏳ Rostermix: Plan', [['half']]);
    await visitor.page.evaluate(() => {
      window.workbench?.app.getActiveSpreadsheet().getSheetByName('Roster')?.activate();
    });
    await button('Read again').first().click();
    await visitor.sidebar.getByText('“⏳ Rostermix: Plan” was left half written.').waitFor();
    await inject('removeUnfinished', 'error');
    await button('Remove it').click();
    await visitor.sidebar.getByText('could not be removed').waitFor();
    await button('Remove it').click();
    await visitor.sidebar.getByText('“⏳ Rostermix: Plan” was removed.').waitFor();
    expect(await sheetNames()).not.toContain('⏳ Rostermix: Plan');
  });
});

/** Without a word it may be done. */
const SAID = { error: 'This could not be done.', null: 'No answer yet. Look into the file' };

describe('while something is written', () => {
  visitBefore(beforeEach);

  describe.each([
    ['addColumns', 'Add columns of live formulas', 'Added in'],
    ['writePlan', 'Write a plan sheet', 'The plan is in the new sheet'],
  ])('%s', (door, label, done) => {
    test.each(['error', 'null'] as const)('fails (%s): it is said, and another try works', async (fault) => {
      await strategy().waitFor();
      await inject(door, fault);
      await button(label).click();
      await visitor.sidebar.getByText(SAID[fault]).waitFor();
      await isUnharmed();
      await button(label).click();
      await visitor.sidebar.getByText(done).waitFor();
    });

    test.each(['late', 'out of order'] as const)('is answered %s: it is waited for, and done once', async (fault) => {
      await strategy().waitFor();
      const before = await sheetNames();
      await inject(door, fault);
      await button(label).click();
      await visitor.sidebar.getByText('Writing…').waitFor();
      // It says that it is busy, and does nothing.
      await button(label).click({ force: true });
      await visitor.sidebar.getByText(done).waitFor();
      expect((await sheetNames()).length).toBe(before.length + (door === 'writePlan' ? 1 : 0));
    });
  });

  test('it is never answered: after a while it is said that it may be done', { timeout: 90_000 }, async () => {
    await strategy().waitFor();
    await inject('writePlan', 'never');
    await button('Write a plan sheet').click();
    await visitor.sidebar.getByText('No answer yet. Look into the file').waitFor({ timeout: 30_000 });
    await button('Write a plan sheet').click();
    await visitor.sidebar.getByText('The plan is in the new sheet').waitFor();
  });

  test.each(['error', 'null'] as const)('the sample cannot be inserted (%s): another try works', async (fault) => {
    await insertSheet('Blank', [['']]);
    await button('Read again').first().click();
    await visitor.sidebar.getByText('This sheet is empty.').waitFor();
    await inject('insertSample', fault);
    await button('Insert a sample roster').click();
    await visitor.sidebar.getByText(SAID[fault]).waitFor();
    await button('Insert a sample roster').click();
    await visitor.sidebar.getByText('59 influencers read from “Sample roster').waitFor();
  });
});
