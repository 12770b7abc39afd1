/**
 * What the workbench's page weighs, and when its first frame is drawn: ours against Univer alone with an empty sheet, in a
 * fresh browser and on reload. Run by `npm run bench:workbench`.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { buildWorkbench } from '../workbench/build.mjs';

const ROUNDS = 7;

const folder = await mkdtemp(join(tmpdir(), 'workbench-bench-'));
await buildWorkbench({ outdir: `${folder}/ours` });
await buildBareUniver(`${folder}/bare`);
await printSizes(`${folder}/ours`);

const server = await context({});
const { port } = await server.serve({ servedir: folder, host: '127.0.0.1', port: 0 });
const browser = await chromium.launch(await findBrowser());
const times = { ours: { fresh: [], reload: [], ready: [] }, bare: { fresh: [], reload: [] } };
// One round more than counted: the first one warms the machine.
for (let round = 0; round <= ROUNDS; round++) {
  for (const name of ['ours', 'bare']) {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(noteFirstFrame);
    await page.goto(`http://127.0.0.1:${port}/${name}/`);
    const fresh = await firstFrame(page);
    const ready = name === 'ours' && (await page.waitForFunction(() => window.workbench && performance.now()));
    await page.reload();
    if (round > 0) {
      times[name].fresh.push(fresh);
      times[name].reload.push(await firstFrame(page));
      if (ready) times.ours.ready.push(await ready.jsonValue());
    }
    await page.context().close();
  }
}
await browser.close();
await server.dispose();
await rm(folder, { recursive: true });

const [ours, bare] = [times.ours, times.bare];
console.log('\nfirst frame, ms        ours   Univer alone   ours ÷ Univer alone');
for (const kind of ['fresh', 'reload']) {
  const [one, other] = [median(ours[kind]), median(bare[kind])];
  console.log(`${kind.padEnd(18)} ${cell(one)} ${cell(other)}        ${(one / other).toFixed(2)}`);
}
console.log(`everything ready   ${cell(median(ours.ready))}`);

function cell(milliseconds) {
  return milliseconds.toFixed(0).padStart(8);
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Runs in the page: the first frame is the one in which the grid has been drawn. */
function noteFirstFrame() {
  const look = () => {
    const canvas = document.querySelector('canvas[id^="univer-sheet-main"]');
    const isDrawn = canvas?.width > 300 && canvas.getContext('2d').getImageData(0, 0, 300, 100).data.some(Boolean);
    if (isDrawn) window.firstFrame = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function firstFrame(page) {
  return (await page.waitForFunction(() => window.firstFrame)).jsonValue();
}

async function printSizes(path) {
  console.log('file                   KB   gzip, KB');
  const sizes = new Map();
  for (const name of (await readdir(path, { recursive: true })).sort()) {
    // What is loaded on demand counts together.
    const shown = name.replace(/^chunks\/.*/, 'chunks/*');
    const content = await readFile(`${path}/${name}`).catch(() => undefined);
    if (!content) continue;
    const [size, packed] = sizes.get(shown) ?? [0, 0];
    sizes.set(shown, [size + content.length, packed + gzipSync(content).length]);
  }
  for (const [name, bytes] of sizes) {
    const [size, packed] = bytes.map((count) => (count / 1000).toFixed(1));
    console.log(`${name.padEnd(16)} ${size.padStart(8)} ${packed.padStart(10)}`);
  }
}

/** A page with nothing but Univer and an empty sheet. */
async function buildBareUniver(outdir) {
  await build({
    entryPoints: [fileURLToPath(new URL('bare-univer.js', import.meta.url))],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  await writeFile(
    `${outdir}/index.html`,
    '<!doctype html><link rel="stylesheet" href="bare-univer.css"><script type="module" src="bare-univer.js"></script>' +
      '<body style="margin:0"><div id="grid" style="height:100vh"></div>',
  );
}
