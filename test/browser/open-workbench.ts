import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serveWorkbench } from '../../scripts/serve-workbench.mjs';
import type { CellValue } from '../../workbench/stand-in/range';

/** The workbench as `npm start` serves it, and a browser. */
export interface Workbench {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openWorkbench(): Promise<Workbench> {
  const { address, close } = await serveWorkbench(0);
  const found = await findBrowser();
  // A sandboxed frame in a process of its own may begin before Playwright has told that process the visitor's language.
  const browser = await chromium.launch({ ...found, args: [...found.args, '--disable-site-isolation-trials'] });
  return {
    address,
    browser,
    async close() {
      await browser.close();
      await close();
    },
  };
}

/** The page of one visitor. Cells are drawn on a canvas, so they are read through the page's own SpreadsheetApp. */
export interface Visit {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Every address the page asked for. */
  readonly requests: readonly string[];
  /** What went wrong in the page or the sidebar without anybody being told. */
  readonly errors: string[];
  /** The values of a range of the active sheet, once every formula is calculated. */
  values(a1Notation: string): Promise<CellValue[][]>;
  /** Types into a cell of the active sheet, as a person does. */
  type(a1Notation: string, text: string): Promise<void>;
  /** Clicks through the menu bar. */
  choose(...path: string[]): Promise<void>;
}

export async function visit({ address, browser }: Workbench, locale = 'en-US'): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale });
  page.setDefaultTimeout(15_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  await page.waitForFunction(() => window.workbench);
  return {
    page,
    sidebar: page.frameLocator('iframe[title="Rostermix"]'),
    requests,
    errors,
    values: (a1Notation) =>
      page.evaluate(async (range) => {
        await window.workbench?.settle();
        return window.workbench?.app.getActiveSheet().getRange(range).getValues() ?? [];
      }, a1Notation),
    async type(a1Notation, text) {
      await page.evaluate((cell) => {
        window.workbench?.app.getActiveSheet().getRange(cell).activate();
      }, a1Notation);
      await page.locator('#grid canvas').first().focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async choose(...path) {
      for (const name of path) await page.getByRole('menuitem', { name }).click();
    },
  };
}
