import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { strategy } from './sidebar/sidebar';
import { visitBefore, visitor, workbench } from './visitor';

describe('at first sight', () => {
  visitBefore(beforeAll);

  test('the roster stands beside live formulas and a recommendation', async () => {
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
    expect(await strategy().textContent()).toMatch(/^(Micro|Macro|Mixed|Either)$/);
    const [headers = [], ...rows] = await visitor.values('A1:L61');
    expect(headers.slice(0, 10)).toEqual(SAMPLE_ROSTER[0]);
    expect(headers.slice(10)).toEqual(['Tier', 'Engagement rate']);
    const answered = rows.filter(
      ([, , , , , , , , , , tier, rate]) => /^(Nano|Micro|Macro|Mega)$/.test(String(tier)) && typeof rate === 'number',
    );
    expect(answered).toHaveLength(59);
  });

  test('a wrong cell of the sample has its message in its own row, and the rows around it stand', async () => {
    expect(await visitor.values('K13:K15')).toEqual([['Micro'], ['⚠ followers: “soon” is not a number'], ['Mega']]);
  });

  test('the page asks nobody outside for anything', async () => {
    await strategy().waitFor();
    const outside = visitor.requests.filter(
      (url) => !url.startsWith(workbench.address) && !/^(data|blob|about):/.test(url),
    );
    expect(outside).toEqual([]);
  });
});

describe('a formula that is typed', () => {
  visitBefore(beforeEach);

  test('spills down its column', async () => {
    await visitor.type('N2', '=INFLUENCER_TIER(D2:D4)');
    expect(await visitor.values('N2:N5')).toEqual([['Micro'], ['Micro'], ['Macro'], ['']]);
  });

  test('answers anew when its cells change', async () => {
    await visitor.type('D2', '2500000');
    expect(await visitor.values('K2:L2')).toEqual([['Mega', expect.closeTo(822 / 2_500_000, 9)]]);
  });

  test('says in its own row what is wrong with a cell', async () => {
    await visitor.type('D3', 'lots');
    expect(await visitor.values('K2:L4')).toEqual([
      ['Micro', expect.any(Number)],
      ['⚠ followers: “lots” is not a number', '⚠ audience: “lots” is not a number'],
      ['Macro', expect.any(Number)],
    ]);
  });

  test('is an error with a note where it cannot answer at all', async () => {
    await visitor.type('N2', '=ENGAGEMENT_RATE(D2:D9, E2:E8)');
    expect(await visitor.values('N2')).toEqual([['#ERROR!']]);
    const message = 'audience has 8 rows and likes has 7 rows: pass ranges of the same size, or a single cell.';
    expect(await visitor.page.evaluate(() => window.workbench?.errorAt('N2'))).toContain(message);
    await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getRange('N2').activate());
    await visitor.page.getByRole('status').filter({ hasText: message }).waitFor();
  });

  test('says what is missing where there is no roster', async () => {
    await visitor.type('N2', '=CAMPAIGN_STRATEGY(P2:S50)');
    expect(await visitor.values('N2:O2')).toEqual([['Strategy', 'Not enough data']]);
    expect(await visitor.values('N4:O4')).toEqual([['Reason', expect.stringMatching(/^This sheet is empty\./)]]);
  });
});

describe('the sidebar', () => {
  visitBefore(beforeAll);

  test('opens from the menu, and closes', async () => {
    const { page } = visitor;
    await page.getByRole('button', { name: 'Close Rostermix' }).click();
    await expect.poll(() => page.locator('iframe[title="Rostermix"]').count()).toBe(0);
    await visitor.choose('Extensions', 'Rostermix', 'Recommend micro or macro');
    await strategy().waitFor();
  });
});
