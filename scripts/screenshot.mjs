// `npm run screenshot`: the pictures in docs: the workbench as a visitor finds it, and the sidebar alone.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { serveWorkbench } from './serve-workbench.mjs';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

const workbench = await serveWorkbench();
const found = await findBrowser();
// As in the tests: a frame in a process of its own may begin before it knows the language.
const browser = await chromium.launch({ ...found, args: [...found.args, '--disable-site-isolation-trials'] });

const page = await open('en-US', 'light', 900);
await page.screenshot({ path: `${DOCS}workbench.png` });
for (const [name, locale, colorScheme] of [
  ['sidebar', 'en-US', 'light'],
  ['sidebar-german-dark', 'de-DE', 'dark'],
]) {
  const tall = await open(locale, colorScheme, 1900);
  await tall.locator('#sidebar iframe').screenshot({ path: `${DOCS}${name}.png` });
}
await browser.close();
await workbench.close();

/** The page with the answer to a launch with 20,000, everything worked out. */
async function open(locale, colorScheme, height) {
  const page = await browser.newPage({ viewport: { width: 1440, height }, locale, colorScheme });
  await page.goto(workbench.address);
  await page.waitForFunction(() => window.workbench);
  await page.evaluate(() => window.workbench.settle());
  const sidebar = page.frameLocator('iframe');
  await sidebar.locator('.brief input').first().fill('20000');
  await sidebar.locator('.plan[data-plan=macro] .mark').waitFor();
  await sidebar.locator('.worth').first().waitFor();
  await sidebar.locator('.chart canvas').nth(1).waitFor();
  return page;
}
