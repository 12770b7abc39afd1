import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { openDist } from '../dist/open-dist';
import { visitBefore, visitor, workbench } from './visitor';

const strategy = () => visitor.sidebar.getByRole('heading', { level: 2 });

async function brief({ goal, budget }: { goal?: string; budget?: string }) {
  if (goal) await visitor.sidebar.getByLabel('Goal').selectOption(goal);
  if (budget !== undefined) await visitor.sidebar.getByLabel('Budget').fill(budget);
}

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

  test('recommends by goal and by budget, the same as the formula does', async () => {
    const { CAMPAIGN_STRATEGY } = openDist().dist;
    const seen: (string | null)[] = [];
    for (const [goal, budget] of [
      ['launch', '20000'],
      ['niche', '8000'],
      ['launch', '5K'],
      ['sales', '90,000'],
    ] as const) {
      await brief({ goal, budget });
      const [[, answer], ...rows] = CAMPAIGN_STRATEGY(SAMPLE_ROSTER, goal, budget) as [
        [string, string],
        ...[string, string][],
      ];
      await expect.poll(() => strategy().textContent()).toBe(answer);
      const reasons = rows.filter(([name]) => name === 'Reason').map(([, text]) => text);
      expect(await visitor.sidebar.locator('.reasons li').allTextContents()).toEqual(reasons);
      seen.push(await strategy().textContent());
    }
    expect(seen).toEqual(['Macro', 'Micro', 'Micro', 'Macro']);
  });

  test('shows both plans and whom to book', async () => {
    await brief({ goal: 'launch', budget: '20000' });
    const plans = visitor.sidebar.getByRole('table').first();
    await expect.poll(() => plans.getByRole('row', { name: 'Influencers' }).textContent()).toBe('Influencers20420');
    const shortlist = visitor.sidebar.getByRole('region', { name: 'Shortlist of the macro plan' });
    expect(await shortlist.getByRole('rowheader').count()).toBe(4);
    expect(await shortlist.getByRole('rowheader').first().textContent()).toMatch(
      /^@\w+~\w+(Macro|Mega) · \w+ · row \d+$/,
    );
    expect(await plans.getByRole('columnheader', { name: 'ahead' }).textContent()).toBe('Macroahead');
  });

  test('where the budget pays for nobody on one side, nobody is called ahead', async () => {
    await brief({ goal: 'launch', budget: '100' });
    await visitor.sidebar.getByText('Confidence: Not compared.').waitFor();
    await visitor.sidebar.getByText('All 3 micro influencers chosen are nano-influencers.').waitFor();
    expect(await strategy().textContent()).toBe('Micro');
    expect(await visitor.sidebar.getByRole('columnheader', { name: 'ahead' }).count()).toBe(0);
  });

  test('keeps what was typed where it is no budget, says so, and goes on when it is one', async () => {
    await brief({ budget: 'lots' });
    await visitor.sidebar.getByRole('alert').filter({ hasText: '“lots” is no budget.' }).waitFor();
    expect(await visitor.sidebar.getByLabel('Budget').inputValue()).toBe('lots');
    await brief({ budget: '20000' });
    await strategy().waitFor();
    expect(await visitor.sidebar.getByText('is no budget').count()).toBe(0);
  });

  test('reads the sheet again when asked to, and keeps the brief', async () => {
    await brief({ goal: 'niche', budget: '12500' });
    await visitor.type('D14', '8000');
    await visitor.values('K14');
    await visitor.sidebar.getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
    expect(await visitor.sidebar.getByLabel('Budget').inputValue()).toBe('12500');
    expect(await visitor.sidebar.getByLabel('Goal').inputValue()).toBe('niche');
  });

  test('says what it took each column for, and what it did not understand', async () => {
    await visitor.sidebar.getByText('11 columns recognised').click();
    expect(await visitor.sidebar.getByLabel('Avg likes').inputValue()).toBe('likes');
    await visitor.sidebar.getByText('things noticed').click();
    await visitor.sidebar.getByText('Row 10: “on request” under fee is not a number').waitFor();
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
    await visitor.page.evaluate(
      ([name, values]) => {
        const sheet = window.workbench?.app.getActiveSpreadsheet().insertSheet(name);
        sheet?.getRange(1, 1, values.length, values[0]?.length ?? 1).setValues(values);
      },
      [name, cells] as const,
    );
    await visitor.sidebar.getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.locator('.reasons').getByText(sentence).waitFor();
    expect(await strategy().textContent()).toBe('Not enough data');
  });
});

describe('the sidebar beside a sheet of an unusual size', () => {
  visitBefore(beforeEach);

  test('says what is missing whatever was typed before', async () => {
    await brief({ budget: 'lots' });
    await visitor.page.evaluate(() => window.workbench?.app.getActiveSpreadsheet().insertSheet('Blank'));
    await visitor.sidebar.getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.getByText('This sheet is empty.').waitFor();
  });

  test('reads a roster with 50,000 blank rows below as if they were not there', async () => {
    await visitor.page.evaluate(() => {
      const sheet = window.workbench?.app.getActiveSheet();
      sheet?.getRange('D14').setValue(8_000);
      sheet?.insertRowsAfter(sheet.getMaxRows(), 50_000).getRange('A51000').setValue(' ');
    });
    await visitor.sidebar.getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
    expect(await strategy().textContent()).toMatch(/^(Micro|Macro|Mixed|Either)$/);
    expect(await visitor.values('K60:K63')).toEqual([
      [expect.stringMatching(/^M/)],
      [expect.stringMatching(/^M/)],
      [''],
      [''],
    ]);
  });
});

describe('what was noticed', () => {
  visitBefore(beforeEach);

  test('selects the cell of what it noticed', async () => {
    await visitor.sidebar.getByText('things noticed').click();
    await visitor.sidebar.getByRole('button', { name: 'Row 14: “soon” under followers' }).click();
    await visitor.page.waitForFunction(() => window.workbench?.app.getActiveRange().getA1Notation() === 'D14');
  });

  test('says so where the sheet of what it noticed is gone, and goes on', async () => {
    await visitor.sidebar.getByText('things noticed').click();
    await visitor.page.evaluate(() => {
      const { app } = window.workbench ?? {};
      if (app) app.getActive = () => ({ getSheets: () => [] }) as unknown as ReturnType<typeof app.getActive>;
    });
    await visitor.sidebar.getByRole('button', { name: 'Row 10' }).click();
    await visitor.sidebar.getByText('That cell is no longer there.').waitFor();
    expect(await strategy().count()).toBe(1);
  });
});

describe('a column that is taken for something else by hand', () => {
  visitBefore(beforeEach);

  /** What the sidebar shows of the roster and its answer. */
  const shown = async () => {
    await strategy().waitFor();
    const shortlist = await visitor.sidebar.locator('.shortlist tbody th').allTextContents();
    return { read: await visitor.sidebar.locator('.roster > p').first().textContent(), shortlist };
  };
  const choose = async (column: string, field: string) => {
    await visitor.sidebar.getByText('columns recognised').click();
    await visitor.sidebar.getByLabel(column).selectOption(field);
  };

  test('changes the answer at once, is kept with the document, and can be taken back', async () => {
    const before = await shown();
    await choose('Avg views', 'ignored');
    await visitor.sidebar.getByText('In formulas, pass the option “columns=Avg views:ignored”.').waitFor();
    const after = await shown();
    expect(after.shortlist).not.toEqual(before.shortlist);

    await visitor.sidebar.getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.getByText('10 columns recognised').waitFor();
    expect(await shown()).toEqual(after);

    await visitor.sidebar.getByText('10 columns recognised').click();
    await visitor.sidebar.getByRole('button', { name: 'As recognised' }).click();
    await visitor.sidebar.getByText('11 columns recognised').waitFor();
    expect(await shown()).toEqual(before);
  });

  test('is told from others of its name by its letter', async () => {
    await visitor.page.evaluate(() => {
      const sheet = window.workbench?.app.getActiveSpreadsheet().insertSheet('Grouped');
      sheet?.getRange(1, 1, 3, 5).setValues([
        ['', 'Instagram', '', 'TikTok', ''],
        ['Name', 'Handle', 'Followers', 'Handle', 'Followers'],
        ['Ada Lind', '@ada', 5_000, '@adatok', 70_000],
      ]);
    });
    await visitor.sidebar.getByRole('button', { name: 'Read again' }).click();
    await visitor.sidebar.getByText('2 influencers read').waitFor();
    await choose('Followers (E)', 'ignored');
    await visitor.sidebar.getByText('In formulas, pass the option “columns=E:ignored”.').waitFor();
    expect(await visitor.sidebar.getByLabel('Followers (C)').inputValue()).toBe('followers');
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
    const places = rows.map(([name, handle, platform, , tier, , , , , , , , , , , row]) =>
      [handle || name, [tier, platform, `row ${row}`].filter(Boolean).join(' · ')].join(''),
    );
    for (const entry of shortlist) expect(places).toContain(entry);
  });
});

describe('a sheet that cannot be read', () => {
  visitBefore(beforeEach);

  test.each(['error', 'null'] as const)(
    'gets a sentence and another try, and what was typed is kept (%s)',
    async (fault) => {
      const { page, sidebar } = visitor;
      await brief({ goal: 'niche', budget: '12500' });
      await page.evaluate((kind) => window.workbench?.faults.inject('readActiveSheet', kind), fault);
      await sidebar.getByRole('button', { name: 'Read again' }).click();
      expect(await sidebar.getByRole('alert').textContent()).toContain(
        'The sheet could not be read. Nothing was changed.',
      );
      expect(await sidebar.getByText('Service Spreadsheets').count()).toBe(0);
      await sidebar.getByRole('button', { name: 'Try again' }).click();
      await sidebar.getByText('59 influencers read from “Roster”.').waitFor();
      expect(await sidebar.getByLabel('Budget').inputValue()).toBe('12500');
    },
  );

  test('is waited for where its answer comes late', async () => {
    const { page, sidebar } = visitor;
    await sidebar.getByText('5 things noticed').waitFor();
    await visitor.type('D14', '8000');
    await page.evaluate(async () => {
      await window.workbench?.settle();
      window.workbench?.faults.inject('readActiveSheet', 'late');
    });
    await sidebar.getByRole('button', { name: 'Read again' }).click();
    await sidebar.getByText('Reading').waitFor();
    await sidebar.getByText('3 things noticed').waitFor();
  });
});

describe('hostile cells', () => {
  visitBefore(beforeEach);

  test('stay text in the sidebar', async () => {
    // Their fee is 0, so they are on the shortlist, by their name where they have no handle.
    const hostile = '<img src=x onerror="parent.postMessage(1,\'*\')">';
    await visitor.page.evaluate((text) => {
      window.workbench?.app
        .getActiveSheet()
        .getRange('A9:B9')
        .setValues([[text, '']]);
    }, hostile);
    await visitor.sidebar.getByRole('button', { name: 'Read again' }).click();
    await brief({ goal: 'launch', budget: '5000' });
    await visitor.sidebar.getByText(hostile).waitFor();
    expect(await visitor.sidebar.locator('img').count()).toBe(0);
  });
});
