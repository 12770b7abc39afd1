import { beforeEach, expect, test } from 'vitest';
import { visitBefore, visitor } from './visitor';

visitBefore(beforeEach);
beforeEach(async () => {
  await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getRange('N2').activate());
  await visitor.page.locator('canvas[id^="univer-sheet-main"]').focus();
});

const card = () => visitor.page.locator('#error-note');

async function setFormulas(formulas: Readonly<Record<string, string>>) {
  await visitor.page.evaluate(async (entries) => {
    const sheet = window.workbench?.app.getActiveSheet();
    for (const [cell, formula] of entries) sheet?.getRange(cell).setFormula(formula);
    await window.workbench?.settle();
  }, Object.entries(formulas));
}
const select = (cell: string) =>
  visitor.page.evaluate((name) => {
    window.workbench?.app.getActiveSheet().getRange(name).activate();
  }, cell);

test('the functions of the add-on are offered as one types, with the descriptions of their JSDoc', async () => {
  const { page } = visitor;
  await page.keyboard.type('=ENGAGEMENT_R');
  await page.getByText('The engagement rate: likes, comments, shares and saves of a post').waitFor();
});

test('while one types its parameters, each is explained as in its JSDoc', async () => {
  const { page } = visitor;
  await page.keyboard.type('=ENGAGEMENT_RATE(');
  for (const text of ['Followers, reach, impressions or views; a cell or a whole column such as C2:C.', 'saves']) {
    await page.getByText(text).first().waitFor();
  }
});

test.each([
  ['#ERROR!', '=INFLUENCER_TIER(D2, "Instagram", "no such preset")', 'no such preset'],
  ['#NAME?', '=INFLUENCE_TIER(D2)', 'INFLUENCE_TIER'],
])('a cell with %s has a card that says why', async (error, formula, words) => {
  await setFormulas({ N2: formula });
  expect(await visitor.values('N2')).toEqual([[error]]);
  await select('N3');
  await select('N2');
  await card().filter({ hasText: words }).waitFor();
});

test('a spill that has no room is #REF!, with a card that says which cell is in its way', async () => {
  await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getRange('N5').setValue('mine'));
  await setFormulas({ N2: '=INFLUENCER_TIER(D2:D9)' });
  expect(await visitor.values('N2:N3')).toEqual([['#REF!'], ['']]);
  await select('N2');
  await card().filter({ hasText: 'Array result was not expanded because it would overwrite data in N5.' }).waitFor();
});

test('the card comes where the mouse points, too, and goes with the scroll', async () => {
  const { page } = visitor;
  await setFormulas({ B5: '=INFLUENCER_TIER(D2, "Instagram", "no such preset")' });
  await select('A1');
  expect(await card().isHidden()).toBe(true);
  await page.mouse.move(200, 250);
  await page.mouse.move(205, 258);
  await card().filter({ hasText: 'no such preset' }).waitFor();
  await select('B5');
  await page.mouse.move(600, 600);
  await page.mouse.wheel(0, 2000);
  await card().waitFor({ state: 'hidden' });
});
