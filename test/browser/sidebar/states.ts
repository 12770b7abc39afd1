/** The states of the sidebar, whatever its language: what stands in the sheet, what was typed for it, and what happened. */
import { SAMPLE_ROSTER } from '../../../src/sample/roster';
import { unfinishedName } from '../../../src/wire/unfinished';
import { type Visit, visitor } from '../visitor';
import { comeBack, frame, insertSheet } from './sidebar';

type Cells = readonly (readonly (string | number)[])[];

export interface State {
  readonly name: string;
  readonly cells: Cells;
  /** As it is remembered with the document. */
  readonly brief?: Readonly<Record<string, string>>;
  readonly columns?: readonly { readonly column: string; readonly field: string }[];
  readonly ticks?: readonly string[];
  /** Before the sidebar opens. */
  readonly before?: () => Promise<unknown>;
  /** The sidebar opens on no answer. */
  readonly isUnread?: boolean;
  /** In the sidebar. */
  readonly then?: () => Promise<unknown>;
}

/** Google's names of sheets may be that long, and longer. */
const SHEET = 'Influencer_campaign_planning_of_all_agencies_and_brands_2026';
const letters = (first: string) => first.repeat(60);

/** Nothing in it can be broken between words, and all of its numbers are large. */
const LONG: Cells = [
  [
    'Handle',
    'Platform',
    'Followers',
    'Average likes of the last twelve posts, as the agency reports them',
    'Avg views',
    'Fee (TRY)',
    'Niche',
    `Internal_${letters('n')}`,
    'Internal remarks of the account managers, not to be shared with anybody',
  ],
  ...Array.from({ length: 12 }, (_, i) => [
    `@${letters('abcdefghijkl'.charAt(i))}`,
    i % 2 === 0 ? 'Instagram' : 'YouTube',
    24_000 + 5_000 * i,
    900 + 50 * i,
    9_000 + 900 * i,
    i === 3 ? '' : 1_234_567 + 1_000 * i,
    letters('running'.charAt(i % 7)),
    '',
    '',
  ]),
  ...Array.from({ length: 5 }, (_, i) => [
    `@${letters('mwxyz'.charAt(i))}`,
    i % 2 === 0 ? 'Instagram' : 'YouTube',
    i === 0 ? 1e9 : 345_678 * (i + 1),
    4_000 * (i + 1),
    98_765 * (i + 1),
    12_345_678 + 1_000 * i,
    letters('trail'.charAt(i)),
    '',
    '',
  ]),
  [`@${letters('u')}`, 'Instagram', letters('s'), 10, 20, letters('r'), '', '', ''],
  [`@${letters('v')}`, 'Instagram', '12,5', 10, 20, letters('q'), '', '', ''],
];

const HEADERS = SAMPLE_ROSTER[0] ?? [];
const FOLLOWERS = HEADERS.indexOf('Followers');
const MICRO_ONLY = SAMPLE_ROSTER.filter((row, i) => i === 0 || Number(row[FOLLOWERS]) < 100_000);

const SALES = { goal: 'sales', conversion: '30', 'order value': '80', margin: '40%' };

const PROBLEMS = {
  ...SALES,
  budget: 'lots',
  conversion: 'many',
  'order value': 'much',
  margin: '400%',
  audience: '-5',
  overlap: '700%',
  country: 'Atlantis',
  most: '0',
  posts: 'none',
  handling: '-1',
  must: '@nobody',
  leave: '@nobody~else',
  split: 'x',
  cpm: 'x',
  trust: '7',
  reach: '-1',
  'views per person': 'x',
  'drop outs': '900%',
};

const inject = (door: string, fault: 'error' | 'never') => () =>
  visitor.page.evaluate(([name, kind]) => window.workbench?.faults.inject(name, kind), [door, fault] as const);

/** Presses the button of an action: 0 adds the columns, 1 writes the plan, 2 copies the summary. */
const press = (action: number) => visitor.sidebar.locator('.action > button').nth(action).click();

/** What an action had to say. */
const told = (action: number, kind: 'done' | 'problem' | 'hint') =>
  visitor.sidebar.locator('.action').nth(action).locator(`[role=status] .${kind}`).waitFor();

/** Every `<details>`, and every list of the columns that were not used. */
export async function openDetails(): Promise<void> {
  await frame().evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise(requestAnimationFrame);
  });
}

const CALLS: readonly State[] = [
  {
    name: 'reading',
    cells: LONG,
    isUnread: true,
    before: inject('readRows', 'never'),
    then: () => visitor.sidebar.locator('progress[value]').waitFor(),
  },
  {
    name: 'reading slowly',
    cells: LONG,
    isUnread: true,
    before: inject('openSheet', 'never'),
    then: async () => {
      await visitor.sidebar.locator('progress').waitFor();
      await visitor.page.clock.fastForward(8_000);
      await visitor.sidebar.locator('.primary').waitFor();
    },
  },
  {
    name: 'reading failed',
    cells: LONG,
    isUnread: true,
    before: inject('readRows', 'error'),
    then: () => visitor.sidebar.getByRole('alert').waitFor(),
  },
  {
    name: 'reading cancelled',
    cells: LONG,
    isUnread: true,
    before: inject('readRows', 'never'),
    then: async () => {
      await visitor.sidebar.locator('progress[value]').waitFor();
      await visitor.sidebar.getByRole('button').click();
      await visitor.sidebar.getByRole('alert').waitFor();
    },
  },
];

const ROSTERS: readonly State[] = [
  { name: 'an empty sheet', cells: [['']], isUnread: true },
  { name: 'no roster', cells: [['Shopping list'], ['milk'], ['bread']] },
  { name: 'one side only', cells: MICRO_ONLY, then: openDetails },
  { name: 'an example brief', cells: SAMPLE_ROSTER },
];

const ANSWERS: readonly State[] = [
  { name: 'macro', cells: SAMPLE_ROSTER, brief: { budget: '20000' }, then: openDetails },
  { name: 'micro', cells: SAMPLE_ROSTER, brief: { budget: '8000' } },
  { name: 'mixed', cells: SAMPLE_ROSTER, brief: { goal: 'niche', budget: '30000' } },
  { name: 'either, as near as they are', cells: SAMPLE_ROSTER, brief: { budget: '16000' } },
  { name: 'either, as the runs disagree', cells: SAMPLE_ROSTER, brief: { budget: '14000' } },
  { name: 'either, as it is the platform', cells: SAMPLE_ROSTER, brief: { budget: '12000' } },
  { name: 'a budget that pays for one side only', cells: SAMPLE_ROSTER, brief: { budget: '100' }, then: openDetails },
  { name: 'sales', cells: SAMPLE_ROSTER, brief: { ...SALES, budget: '20000' } },
  { name: 'sales that do not pay', cells: SAMPLE_ROSTER, brief: { ...SALES, conversion: '0.1', budget: '4000' } },
  { name: 'the plan of the other side', cells: SAMPLE_ROSTER, brief: { budget: '20000', strategy: 'micro' } },
  {
    name: 'ticks over the budget',
    cells: SAMPLE_ROSTER,
    brief: { budget: '5000', most: '2' },
    ticks: ['tiktok @elif~reads', 'instagram @kasper~paints', 'youtube @ozan~builds'],
    then: () => visitor.sidebar.locator('[data-plan=mine] input').check(),
  },
];

const TYPED: readonly State[] = [
  { name: 'problems in every field', cells: SAMPLE_ROSTER, brief: PROBLEMS, then: openDetails },
  {
    name: 'long names and large numbers, all open',
    cells: LONG,
    brief: { budget: '45678901', most: '9', strategy: 'all' },
    columns: [{ column: 'Avg views', field: 'impressions' }],
    then: async () => {
      await openDetails();
      for (const change of await visitor.sidebar.locator('.assumptions [aria-expanded=false]').all()) {
        await change.click();
      }
    },
  },
  {
    name: 'long names, large sales',
    cells: LONG,
    brief: { ...SALES, 'order value': '12345678', budget: '45678901' },
    ticks: [`instagram @${letters('a')}`, `youtube @${letters('b')}`],
    then: async () => {
      await openDetails();
      await visitor.sidebar.locator('[data-plan=mine] input').check();
      await visitor.sidebar.locator('.add-people input').first().fill('e');
      await visitor.sidebar.locator('.found li').first().waitFor();
    },
  },
  {
    name: 'not kept',
    cells: SAMPLE_ROSTER,
    brief: { budget: '20000' },
    before: inject('remember', 'error'),
    then: async () => {
      const before = await visitor.sidebar.locator('.privacy').textContent();
      await visitor.sidebar.locator('.brief input').first().fill('21000');
      await frame().waitForFunction((text) => document.querySelector('.privacy')?.textContent !== text, before);
    },
  },
];

const NOTICES: readonly State[] = [
  {
    name: 'the sheet was changed',
    cells: LONG,
    then: async () => {
      await visitor.page.evaluate(() => window.workbench?.app.getActiveSheet().getRange('C2').setValue(7));
      await comeBack();
      await visitor.sidebar.locator('.notice').waitFor();
    },
  },
  {
    name: 'the sheet is gone',
    cells: LONG,
    then: async () => {
      await visitor.page.evaluate(() => {
        const spreadsheet = window.workbench?.app.getActiveSpreadsheet();
        spreadsheet?.deleteSheet(spreadsheet.getActiveSheet());
      });
      await comeBack();
      await visitor.sidebar.locator('.notice').waitFor();
    },
  },
  {
    name: 'another sheet is shown',
    cells: SAMPLE_ROSTER,
    then: async () => {
      await insertSheet(`${SHEET}_${letters('o')}`, [['']]);
      await comeBack();
      await visitor.sidebar.locator('.notice').waitFor();
      await visitor.page.evaluate(() => {
        const spreadsheet = window.workbench?.app.getActiveSpreadsheet();
        spreadsheet?.deleteSheet(spreadsheet.getActiveSheet());
      });
    },
  },
  {
    name: 'a sheet was left half written',
    cells: SAMPLE_ROSTER,
    before: async () => {
      await visitor.page.evaluate((name) => {
        const spreadsheet = window.workbench?.app.getActiveSpreadsheet();
        const roster = spreadsheet?.getActiveSheet();
        spreadsheet?.insertSheet(name);
        roster?.activate();
      }, unfinishedName(letters('p')));
    },
    then: async () => {
      await inject('removeUnfinished', 'error')();
      const remove = visitor.sidebar.locator('.notice button');
      const before = await visitor.sidebar.locator('.notice').textContent();
      await remove.click();
      await frame().waitForFunction((text) => document.querySelector('.notice')?.textContent !== text, before);
      await remove.click();
      await remove.waitFor({ state: 'detached' });
    },
  },
];

const WRITING: readonly State[] = [
  {
    name: 'columns and a plan were written, a summary is to be copied by hand',
    cells: LONG,
    brief: { budget: '45678901' },
    then: async () => {
      await press(0);
      await told(0, 'done');
      await press(1);
      await told(1, 'done');
      await press(2);
      await visitor.sidebar.locator('textarea').waitFor();
    },
  },
  {
    name: 'nothing was written: changed, and protected',
    cells: SAMPLE_ROSTER,
    then: async () => {
      await visitor.page.evaluate(() => {
        const { book } = window.workbench ?? {};
        book?.activeGrid().protect({ row: 0, column: 0, rows: 1000, columns: 26 });
      });
      await press(0);
      await told(0, 'problem');
      await visitor.page.evaluate(() => {
        const name = window.workbench?.app.getActiveSheet().getName() ?? '';
        window.workbench?.book
          .grids()
          .find((grid) => grid.name === name)
          ?.write(1, 3, [[{ value: 7 }]]);
      });
      await press(1);
      await told(1, 'problem');
    },
  },
  {
    name: 'nothing was written: somebody else writes, and it failed',
    cells: SAMPLE_ROSTER,
    then: async () => {
      await inject('writePlan', 'error')();
      await press(1);
      await told(1, 'problem');
      const hold = (holder: 'another script' | 'nobody') =>
        visitor.page.evaluate((who) => {
          if (window.workbench) window.workbench.store.lock.holder = who;
        }, holder);
      await hold('another script');
      await press(0);
      await told(0, 'problem');
      await hold('nobody');
    },
  },
  {
    name: 'writing, and writing slowly',
    cells: SAMPLE_ROSTER,
    then: async () => {
      await inject('writePlan', 'never')();
      await inject('addColumns', 'never')();
      await press(1);
      await told(1, 'hint');
      await visitor.page.clock.fastForward(20_000);
      await told(1, 'problem');
      await press(0);
      await told(0, 'hint');
    },
  },
];

export const STATES: readonly State[] = [...CALLS, ...ROSTERS, ...ANSWERS, ...TYPED, ...NOTICES, ...WRITING];

/** Brings the sidebar there, in a sheet of its own, and waits until it has nothing more to work out. */
export async function reach(state: State): Promise<void> {
  const { cells, brief = {}, columns = [], ticks = null, before, isUnread = false, then } = state;
  await visitor.page.evaluate((name) => {
    const spreadsheet = window.workbench?.app.getActiveSpreadsheet();
    const [first, ...others] = spreadsheet?.getSheets() ?? [];
    for (const sheet of others) spreadsheet?.deleteSheet(sheet);
    if (first?.getName() === name) first.setName('Before');
  }, SHEET);
  await insertSheet(SHEET, cells);
  await visitor.page.evaluate(
    (memory) => {
      const { app, store } = window.workbench ?? {};
      const id = app?.getActiveSheet().getSheetId();
      store?.properties.set(`sheet ${id}`, JSON.stringify(memory));
    },
    { brief, columns, ticks },
  );
  await before?.();
  await openSidebar(visitor);
  if (!isUnread) await settled();
  await then?.();
  if (!isUnread) await settled();
}

/** By the menu, as anybody does: it is another document then. */
async function openSidebar({ page, sidebar, choose }: Visit): Promise<void> {
  const old = await page.locator('iframe[title="Rostermix"]').elementHandle();
  await choose('Extensions', 'Rostermix', 'Recommend micro or macro');
  await old?.waitForElementState('hidden');
  await sidebar.locator('main > *').first().waitFor();
}

/** No answer is to come, and whatever is drawn is drawn. */
async function settled(): Promise<void> {
  await visitor.sidebar.locator('.roster').waitFor();
  await frame().waitForFunction(() => {
    const isThere = (selector: string) => document.querySelector(selector) !== null;
    if (isThere('[aria-busy=true]') || isThere('.flips [role=status]')) return false;
    return ['.flips .readout', '.whole-roster'].every(
      (chart) => !isThere('.plans') || isThere(`${chart} canvas`) || isThere(`${chart} p`) || isThere('.readout'),
    );
  });
}
