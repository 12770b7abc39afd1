/** In every language and theme nothing is cut off at 300 pixels, and axe-core finds nothing. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visit, visit } from '../open-workbench';
import { workbench } from '../visitor';

const LANGUAGES = [
  ['en-US', 'en'],
  ['tr-TR', 'tr'],
  ['de-DE', 'de'],
  ['es-ES', 'es'],
  ['fr-FR', 'fr'],
  ['pt-BR', 'pt'],
] as const;

const LONG = 'w'.repeat(60);

/** Fees and followers as large as they come, names without a blank, a header of many words. */
const LARGE = [
  ['Name', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Fee (TRY)', `${LONG} ${LONG}`],
  [LONG, 'Instagram', 999_999_999, 12_345_678, 99_999, 12_345_678, ''],
  [`@${LONG}`, 'Instagram', 55_000, 3_000, 100, 1_234_567, ''],
  ['Ada', 'TikTok', 8_000, 700, 20, 99_999, ''],
  ['Bob', 'TikTok', 400_000, 9_000, 200, 7_654_321, ''],
] as const;

/** How the sidebar gets into a state; from one to the next, on one page. Texts differ by language, so there are none here. */
const STATES: readonly [name: string, enter: (visitor: Visit) => Promise<unknown>][] = [
  [
    'the first answer, everything unfolded',
    async ({ sidebar }) => {
      await sidebar.locator('.chart').nth(1).waitFor();
      await unfold(sidebar);
    },
  ],
  [
    'a plan of one’s own, beyond the budget',
    async ({ sidebar }) => {
      await sidebar.locator('input[type=search]').fill('olga');
      await sidebar.locator('.found input').check();
      await sidebar.locator('.plan[data-plan=mine] .problem').waitFor();
      await sidebar.locator('.plan[data-plan=mine] input').check();
    },
  ],
  [
    'a tick that cannot count',
    async ({ sidebar }) => {
      const instagram = sidebar.locator('.brief fieldset label').filter({ hasText: 'Instagram' }).locator('input');
      await instagram.uncheck();
      await sidebar.locator('p > .problem[role=status]').waitFor();
    },
  ],
  [
    'assumptions being changed, one after the other',
    async ({ sidebar }) => {
      await sidebar.locator('.brief fieldset label').filter({ hasText: 'Instagram' }).locator('input').check();
      await sidebar.locator('p > .problem[role=status]').waitFor({ state: 'hidden' });
      for (const change of await sidebar.locator('.assumptions button[aria-expanded]').all()) await change.click();
    },
  ],
  [
    'sales, with its three numbers, and wrong fields',
    async ({ sidebar }) => {
      await sidebar.locator('.brief select').first().selectOption('sales');
      await sidebar.locator('.brief .triple input').first().waitFor();
      for (const field of await sidebar.locator('.brief input[inputmode=decimal]').all()) await field.fill('-12,34,5x');
      await sidebar.locator('.brief .problem').nth(3).waitFor();
    },
  ],
  [
    'what was done and could not be done',
    async (visitor) => {
      const { page, sidebar } = visitor;
      for (const field of await sidebar.locator('.brief input[inputmode=decimal]').all()) await field.fill('');
      await sidebar.locator('.brief select').first().selectOption('niche');
      await expect.poll(() => sidebar.locator('.brief .problem').count()).toBe(0);
      await page.evaluate(() => window.workbench?.faults.inject('addColumns', 'error'));
      for (const action of await sidebar.locator('.action > button').all()) await action.click();
      await sidebar.locator('.action .done').nth(1).waitFor();
      await sidebar.locator('.action .problem').waitFor();
    },
  ],
  [
    'a notice that the sheet was changed',
    async ({ page, sidebar }) => {
      await page.evaluate(async () => {
        window.workbench?.app.getActiveSpreadsheet().getSheetByName('Roster')?.getRange('D3').setValue(5);
        await window.workbench?.settle();
      });
      await sidebar.locator('body').evaluate(() => window.dispatchEvent(new Event('focus')));
      await sidebar.locator('.notice').waitFor();
    },
  ],
  [
    'large numbers and long names',
    async ({ page, sidebar }) => {
      await page.evaluate((rows) => {
        const sheet = window.workbench?.app.getActiveSpreadsheet().insertSheet(`${'s'.repeat(60)}`);
        sheet?.getRange(1, 1, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
      }, LARGE);
      await readShown(sidebar);
      await sidebar.locator('.shortlist li').first().waitFor();
      await unfold(sidebar);
    },
  ],
  [
    'an empty sheet',
    async ({ page, sidebar }) => {
      await page.evaluate(() => window.workbench?.app.getActiveSpreadsheet().insertSheet('⏳ Rostermix: Empty'));
      await readShown(sidebar);
      await sidebar.locator('.card button.primary').waitFor();
    },
  ],
  [
    'a sheet that could not be read',
    async ({ page, sidebar }) => {
      await page.evaluate(() => window.workbench?.faults.inject('openSheet', 'error'));
      await sidebar.locator('.roster button').first().click();
      await sidebar.locator('[role=alert] h2').waitFor();
    },
  ],
  [
    'reading that is stopped',
    async ({ page, sidebar }) => {
      await sidebar.locator('button.primary').click();
      await sidebar.locator('.roster').waitFor();
      await page.evaluate(() => {
        // Wide and long: it comes in more than one piece.
        const sheet = window.workbench?.app.getActiveSpreadsheet().insertSheet('Large');
        sheet?.insertRowsAfter(sheet.getMaxRows(), 500);
        sheet?.getRange('Z1500').setValue('x');
        window.workbench?.faults.inject('readRows', 'never');
      });
      await readShown(sidebar);
      await sidebar.locator('progress[value]').waitFor();
      await sidebar.locator('.buttons button').click();
      await sidebar.locator('[role=alert] progress').waitFor();
    },
  ],
];

/** Comes back to the sidebar and reads the sheet that is shown. */
async function readShown(sidebar: Visit['sidebar']): Promise<void> {
  const offer = sidebar.locator('[role=status] > .notice button');
  await expect
    .poll(
      async () => {
        await sidebar.locator('body').evaluate(() => window.dispatchEvent(new Event('focus')));
        return offer.count();
      },
      { timeout: 10_000 },
    )
    .toBe(1);
  await offer.click();
}

async function unfold(sidebar: Visit['sidebar']): Promise<void> {
  await sidebar.locator('body').evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Elements whose content is wider than they are, or that stand out of the page. */
function cutOff(sidebar: Visit['sidebar']): Promise<string[]> {
  return sidebar.locator('body').evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHidden = (element: Element) => element.closest('.visually-hidden, [aria-hidden=true]') !== null;
    const wide = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      if (isHidden(element) || element instanceof SVGElement) return false;
      const { right, left, width: own } = element.getBoundingClientRect();
      if (own === 0) return false;
      // What is typed may be longer than its field, and scrolls in it.
      const scrolls = element.matches('input, textarea, select, option');
      return (
        right > width + 0.5 ||
        left < -0.5 ||
        (!scrolls && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      );
    });
    // The chosen text of a list, which browsers cut without a sign.
    const lists = [...document.querySelectorAll('select')].filter((list) => {
      if (list.offsetWidth === 0) return false;
      const measure = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      measure.font = getComputedStyle(list).font;
      return measure.measureText(list.selectedOptions[0]?.text ?? '').width > list.clientWidth - 28;
    });
    const named = (element: HTMLElement) =>
      `${element.tagName} ${element.className} “${element.textContent?.slice(0, 40)}” ${element.scrollWidth}>${element.clientWidth}`;
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...wide.map(named),
      ...lists.map(named),
    ];
  });
}

/** With as much room between letters, words and lines as WCAG 1.4.12 lets people ask for. */
async function cutOffWhenSpaced(sidebar: Visit['sidebar']): Promise<string[]> {
  const style = await sidebar.locator('head').evaluateHandle((head) => {
    const element = document.createElement('style');
    element.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-bottom: 2em !important }';
    head.append(element);
    return element;
  });
  const found = await cutOff(sidebar);
  await style.evaluate((element) => element.remove());
  return found;
}

async function violations(sidebar: Visit['sidebar']): Promise<string[]> {
  return sidebar.locator('body').evaluate(async (_body, source) => {
    // The policy of the page forbids eval, and a script element's text is none.
    if (!('axe' in window)) document.head.append(Object.assign(document.createElement('script'), { text: source }));
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Google's frame around the sidebar bears its title.
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, axe.source);
}

describe.each(LANGUAGES)('in %s', (locale, language) => {
  let visitor: Visit;
  beforeAll(async () => {
    visitor = await visit(workbench, locale);
  });
  afterAll(() => visitor?.page.close());

  test.each(STATES)('nothing is cut off, and axe finds nothing: %s', async (_name, enter) => {
    await enter(visitor);
    expect(await visitor.sidebar.locator('html').getAttribute('lang')).toBe(language);
    expect(await cutOff(visitor.sidebar)).toEqual([]);
    expect(await cutOffWhenSpaced(visitor.sidebar)).toEqual([]);
    // Colours and roles are the same in every language.
    if (language !== 'en') return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await visitor.page.emulateMedia({ colorScheme });
      expect(await violations(visitor.sidebar)).toEqual([]);
    }
  });
});

test('a language that there is not gets English, a country its own numbers', async () => {
  const italian = await visit(workbench, 'it-IT');
  await italian.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
  await italian.page.close();
  const swiss = await visit(workbench, 'de-CH');
  await swiss.sidebar.getByText('59 Influencer').waitFor();
  await swiss.sidebar
    .getByText(/\d’\d{3} Personen/)
    .first()
    .waitFor();
  await swiss.page.close();
});
