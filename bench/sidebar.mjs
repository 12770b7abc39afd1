/**
 * The built sidebar alone in a page: how long from the rows to an answer, from a tick and from a typed budget to the new
 * one, and for how long its thread is busy at a time; with the engine in a worker, and without. Beside it one plan of the
 * same rosters against HiGHS. Run by `npm run bench:sidebar`; it takes some minutes.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { standIn } from './in-sidebar.js';
import { planByBoth } from './plan-by-both.mjs';
import { rosterOf, usualFee } from './rosters.mjs';
import { source } from './source.mjs';
import { medianOf } from './timing.mjs';

const SIZES = [100, 1_000, 5_000, 10_000];
const FEES = ['quoted', 'estimated'];
const ROUNDS = 3;
/** Google takes longer to answer a call; by then the worker has long started. */
const DELAY = 200;
/** Times a usual fee. */
const BUDGET = 20;
const ADDRESS = 'http://sidebar.test/';

const dist = (name) => readFile(new URL(`../dist/${name}`, import.meta.url), 'utf8');
const html = await dist('Sidebar.html');
const [, words] = /id="en">(.*?)<\/script>/.exec(await dist('Words.html'));
const browser = await chromium.launch(await findBrowser());

for (const [title, options] of [
  ['The engine in a worker', {}],
  ['Without workers', { withoutWorker: true }],
]) {
  console.log(`\n${title}\n`);
  head(
    'influencers, fees',
    'workers',
    'first answer',
    'everything',
    'tick',
    'budget',
    'long tasks',
    'longest',
    'while loading',
  );
  for (const size of SIZES) {
    for (const fees of FEES)
      await printVisits(rosterOf(size, fees, size), `${size.toLocaleString('en')}, ${fees}`, options);
  }
}
await browser.close();
await printPlans();

async function printVisits(cells, name, options) {
  const visits = [];
  for (let round = 0; round < ROUNDS; round++) visits.push(await visit(cells, options));
  const both = (key) => medianAndWorst(visits.map((one) => one[key]));
  const working = visits.flatMap(({ working }) => working);
  row(
    ...[name, Math.min(...visits.map(({ workers }) => workers))],
    ...[both('firstAnswer'), both('everything'), both('tick'), both('budget')],
    ...[`${working.length} in ${ROUNDS} visits`, ms(Math.max(...working, 0))],
    ms(Math.max(...visits.flatMap(({ loading }) => loading), 0)),
  );
}

/** Opens the sidebar, ticks somebody, types a budget. */
async function visit(cells, { withoutWorker }) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 300, height: 800 } });
  if (withoutWorker) await context.addInitScript('window.Worker = undefined');
  await context.addInitScript(standIn, { cells, words, delay: DELAY });
  const page = await context.newPage();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(ADDRESS);
  const measured = await page.evaluate(
    (budget) => window.measure(budget),
    String(Math.round(BUDGET * usualFee(cells))),
  );
  const workers = page.workers().length;
  await context.close();
  return { ...measured, workers };
}

/** The best plan of all under the budget that is typed. */
async function printPlans() {
  const { readRoster, readBrief, eligible, feesOf, campaignOf, poolOf, choose } = await source(`
    export { readRoster } from './src/roster/read-roster';
    export { readBrief } from './src/strategy/read-brief';
    export { eligible } from './src/strategy/eligible';
    export { feesOf } from './src/strategy/fees';
    export { campaignOf } from './src/strategy/campaign';
    export { poolOf } from './src/strategy/pool';
    export { choose } from './src/planner/choose';
  `);
  console.log('\nOne plan, in Node\n');
  head('influencers, fees', 'ours', 'HiGHS', 'its reading', 'HiGHS ÷ ours', 'ours proven', 'HiGHS');
  for (const size of SIZES) {
    for (const fees of FEES) {
      const cells = rosterOf(size, fees, size);
      const roster = readRoster(cells);
      const { brief } = readBrief({ goal: 'launch', budget: Math.round(BUDGET * usualFee(cells)) }, roster);
      const influencers = eligible(roster, brief);
      const { items } = poolOf(campaignOf(influencers, brief, feesOf(influencers, brief)[0]), 'all');
      const plan = planByBoth(choose, items, { budget: brief.budget * 100, most: brief.most }, 1e6);
      row(
        ...[`${size.toLocaleString('en')}, ${fees}`, `${plan.ours.toFixed(1)} ms`, ms(plan.theirs), ms(plan.reading)],
        ...[(plan.theirs / plan.ours).toFixed(0), plan.choice.gap <= 1e-4 ? 'yes' : 'no', plan.status],
      );
    }
  }
}

function head(...names) {
  row(...names);
  console.log(`|${names.map(() => '---|').join('')}`);
}

function row(...texts) {
  console.log(`| ${texts.join(' | ')} |`);
}

/** "120 (150) ms" */
function medianAndWorst(times) {
  return `${medianOf(times).toFixed(0)} (${Math.max(...times).toFixed(0)}) ms`;
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}
