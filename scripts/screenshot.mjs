// `npm run screenshot`: docs/workbench.png, the workbench as a visitor finds it.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
import { serveWorkbench } from './serve-workbench.mjs';

const PICTURE = fileURLToPath(new URL('../docs/workbench.png', import.meta.url));

const workbench = await serveWorkbench();
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(workbench.address);
await page.waitForFunction(() => window.workbench);
await page.evaluate(() => window.workbench.settle());
const sidebar = page.frameLocator('iframe');
await sidebar.getByLabel('Budget').fill('20000');
await sidebar.getByRole('heading', { name: 'Macro', exact: true }).waitFor();
await page.screenshot({ path: PICTURE });
await browser.close();
await workbench.close();
