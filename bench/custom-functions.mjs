/**
 * What a custom function costs on columns as Sheets passes them, by the built dist/Code.js, against a fixed loop that
 * reads the same cells with typeof checks and allocates the same output, and against @formulajs/formulajs by row: once
 * warm, and as the first call of a fresh engine, which every call in Apps Script is. Run by `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { IFERROR, LOOKUP, SUM } from '@formulajs/formulajs';
import { inTurns, ms } from './timing.mjs';

const SIZES = [10_000, 100_000];

/** As one script of this realm: in a context of its own, node:vm makes every global name slow. */
const CODE = readFileSync(new URL('../dist/Code.js', import.meta.url), 'utf8');
new Script(CODE).runInThisContext();

function tierLoop(followers) {
  const answers = [];
  for (const [cell] of followers) {
    if (typeof cell !== 'number') answers.push(['']);
    else if (cell < 10_000) answers.push(['Nano']);
    else if (cell < 100_000) answers.push(['Micro']);
    else if (cell < 1_000_000) answers.push(['Macro']);
    else answers.push(['Mega']);
  }
  return answers;
}

function rateLoop(audience, likes, comments) {
  const answers = [];
  for (let i = 0; i < audience.length; i++) {
    const people = audience[i][0];
    const liked = likes[i][0];
    const commented = comments[i][0];
    if (typeof people !== 'number' || people <= 0 || typeof liked !== 'number') answers.push(['']);
    else answers.push([(liked + (typeof commented === 'number' ? commented : 0)) / people]);
  }
  return answers;
}

function tierFormulajs(followers) {
  const bands = [0, 10_000, 100_000, 1_000_000];
  const names = ['Nano', 'Micro', 'Macro', 'Mega'];
  return followers.map(([cell]) => [cell === '' ? '' : LOOKUP(cell, bands, names)]);
}

function rateFormulajs(audience, likes, comments) {
  return audience.map(([people], i) => [people === '' ? '' : IFERROR(SUM(likes[i][0], comments[i][0]) / people, '')]);
}

const FORMULAS = [
  { name: 'INFLUENCER_TIER', peers: [tierLoop, tierFormulajs], columns: ['followers'] },
  { name: 'ENGAGEMENT_RATE', peers: [rateLoop, rateFormulajs], columns: ['followers', 'likes', 'comments'] },
];

console.log('function         rows      Code.js   reference loop   ratio   formulajs   ratio');
for (const { name, peers, columns } of FORMULAS) {
  for (const rows of SIZES) {
    const sheet = sheetOf(rows);
    // Each run gets cells that were just handed over.
    const args = () => columns.map((column) => JSON.parse(JSON.stringify(sheet[column])));
    const calls = [globalThis[name], ...peers].map((run) => ({ run, args }));
    const answers = calls.map(({ run }) => JSON.stringify(run(...args())));
    if (new Set(answers).size > 1) throw new Error(`${name} and its peers disagree.`);
    const [ours, loop, library] = inTurns(calls, rows > 10_000 ? 15 : 41);
    console.log(
      `${name}  ${rows.toLocaleString('en').padStart(7)}  ${ms(ours)}   ${ms(loop)}      ${(ours / loop).toFixed(1)}   ${ms(library)}   ${(ours / library).toFixed(2)}`,
    );
  }
}

console.log('\nfirst call        rows      Code.js   reference loop   ratio');
for (const { name, peers, columns } of FORMULAS) {
  for (const rows of SIZES) {
    const sheet = sheetOf(rows);
    const cells = columns.map((column) => JSON.stringify(sheet[column]));
    const [ours, loop] = [await firstCall(CODE, name, cells), await firstCall(`var loop = ${peers[0]}`, 'loop', cells)];
    console.log(
      `${name}  ${rows.toLocaleString('en').padStart(7)}  ${ms(ours)}   ${ms(loop)}      ${(ours / loop).toFixed(1)}`,
    );
  }
}

console.log('\nENGAGEMENT_VS_ROSTER      rows      Code.js   per row');
for (const rows of [...SIZES, 400_000]) {
  const { followers, likes } = sheetOf(rows);
  const args = () => [JSON.parse(JSON.stringify(followers)), 'Instagram', JSON.parse(JSON.stringify(likes))];
  const [time] = inTurns([{ run: globalThis.ENGAGEMENT_VS_ROSTER, args }], 7);
  console.log(
    `                       ${rows.toLocaleString('en').padStart(7)}  ${ms(time)}   ${((time / rows) * 1000).toFixed(2)} µs`,
  );
}

/** The median time of the first call of a function, each time in an engine of its own, in milliseconds. */
async function firstCall(script, name, cells) {
  const times = [];
  for (let round = 0; round < 11; round++) {
    times.push(
      await new Promise((resolve, reject) => {
        const worker = new Worker(
          `const { parentPort, workerData } = require('node:worker_threads');
          const { Script } = require('node:vm');
          new Script(workerData.script).runInThisContext();
          const args = workerData.cells.map((text) => JSON.parse(text));
          const start = performance.now();
          globalThis[workerData.name](...args);
          parentPort.postMessage(performance.now() - start);`,
          { eval: true, workerData: { script, name, cells } },
        );
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
    );
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Whole numbers with a blank in 20 rows. */
function sheetOf(rows) {
  const blank = (i) => i % 20 === 7 && i < rows - 1;
  const column = (value) => Array.from({ length: rows }, (_, i) => [blank(i) ? '' : value(i)]);
  const followers = (i) => 1_000 + ((i * 7_919) % 2_000_000);
  return {
    followers: column(followers),
    likes: column((i) => Math.round(followers(i) * (0.005 + (i % 50) / 2_000))),
    comments: column((i) => (i * 31) % 400),
  };
}
