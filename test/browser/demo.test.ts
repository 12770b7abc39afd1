import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type BuildContext, context } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { visit } from './open-workbench';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let host: BuildContext;
let browser: Browser;
let address: string;

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-demo.mjs'], { cwd: ROOT });
  host = await context({});
  // As on a project page, the demo is not at the root of its host.
  const { port } = await host.serve({ servedir: `${ROOT}build`, host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${port}/demo/`;
  browser = await chromium.launch(await findBrowser());
});
afterAll(async () => {
  await browser?.close();
  await host?.dispose();
});

test('the demo works from a folder of any static host, and asks for nothing outside it', async () => {
  const visitor = await visit({ address, browser, close: async () => {} });
  await visitor.sidebar.getByText('59 influencers read from “Roster”.').waitFor();
  expect(await visitor.values('K2')).toEqual([['Micro']]);
  const outside = visitor.requests.filter((url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url));
  expect(outside).toEqual([]);
  expect(visitor.errors).toEqual([]);
});

test('the page forbids every request to somebody else', async () => {
  const { page } = await visit({ address, browser, close: async () => {} });
  const refused = page.evaluate(() => fetch('https://example.com/'));
  await expect(refused).rejects.toThrow(/Failed to fetch|Content Security Policy/);
  const violation = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI));
        document.body.append(Object.assign(new Image(), { src: 'https://example.com/pixel.png' }));
      }),
  );
  expect(violation).toBe('https://example.com/pixel.png');
});
