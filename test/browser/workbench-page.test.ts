import { beforeEach, expect, test } from 'vitest';
import { visitBefore, visitor } from './visitor';

visitBefore(beforeEach);

test('the sidebar is 300 px wide, sandboxed, and bears the title that the add-on gave it', async () => {
  const frame = visitor.page.locator('#sidebar iframe');
  expect(await frame.boundingBox()).toMatchObject({ width: 300 });
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
  await visitor.page.getByRole('complementary', { name: 'Rostermix' }).waitFor();
});

test('the recommendation follows the goal and the budget in its cells', async () => {
  await visitor.page.evaluate(() => {
    window.workbench?.app.getActiveSpreadsheet().getSheetByName('Recommendation')?.activate();
  });
  const before = await visitor.values('A4:B9');
  expect(before[0]?.[0]).toBe('Strategy');
  await visitor.page.evaluate(() => {
    window.workbench?.app
      .getActiveSheet()
      .getRange('B1:B2')
      .setValues([['niche'], [5000]]);
  });
  const after = await visitor.values('A4:B9');
  expect(after[2]).toEqual(['Compared', expect.stringContaining('Niche')]);
  expect(after).not.toEqual(before);
  await visitor.page.evaluate(() => {
    window.workbench?.app.getActiveSpreadsheet().getSheetByName('Shortlist')?.activate();
  });
  const shortlist = (await visitor.values('A1:F30')).filter(([handle]) => handle !== '');
  expect(shortlist[0]?.[0]).toBe('Handle');
  expect(shortlist[shortlist.length - 1]?.[5]).toBeLessThanOrEqual(5000);
});

test('the note of an error goes when the error goes', async () => {
  const enter = (formula: string) =>
    visitor.page.evaluate(async (text) => {
      window.workbench?.app.getActiveSheet().getRange('N2').setFormula(text).activate();
      await window.workbench?.settle();
    }, formula);
  const note = visitor.page.locator('#error-note');
  await enter('=INFLUENCER_TIER(D2, "Instagram", "no such preset")');
  await note.filter({ hasText: 'no such preset' }).waitFor();
  await enter('=INFLUENCER_TIER(D2)');
  await note.waitFor({ state: 'hidden' });
});

test('undo does not take the sample away', async () => {
  await visitor.page.locator('canvas[id^="univer-sheet-main"]').focus();
  await visitor.page.keyboard.press('Control+z');
  expect(await visitor.values('A1:B1')).toEqual([['Name', 'Handle']]);
});
