import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';
const browser = await chromium.launch(await findBrowser());
for (const f of process.argv.slice(2)) {
  const b = readFileSync('/tmp/pics/' + f); const w = b.readUInt32BE(16), h = b.readUInt32BE(20);
  const H = 1400, n = Math.ceil(h / H);
  const page = await browser.newPage({ viewport: { width: (w + 10) * n, height: H } });
  await page.setContent(`<body style="margin:0;display:flex;gap:10px;background:#888">${Array.from({ length: n }, (_, i) => `<div style="width:${w}px;height:${H}px;background:url(data:image/png;base64,${b.toString('base64')}) 0 -${i * H}px no-repeat"></div>`).join('')}`);
  await page.waitForTimeout(200);
  await page.screenshot({ path: '/tmp/pics/c-' + f }); await page.close(); console.log(f, w, h);
}
await browser.close();
