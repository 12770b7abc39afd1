/**
 * What each call of a custom function pays first: Apps Script evaluates the whole script anew. dist/Code.js in a fresh
 * context against an empty script. Run by `npm run bench`.
 */
import { readFileSync, statSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { inTurns, ms } from './timing.mjs';

const CODE = new URL('../dist/Code.js', import.meta.url);
const scripts = [readFileSync(CODE, 'utf8'), ''];
const [code, empty] = inTurns(
  // A comment of its own, so that no run finds the script already compiled.
  scripts.map((script) => ({
    run: (text) => runInNewContext(text),
    args: () => [`${script}\n//${performance.now()}`],
  })),
  41,
);
console.log(`cold start   Code.js, ${(statSync(CODE).size / 1000).toFixed(1)} KB   empty script   difference`);
console.log(`             ${ms(code)}          ${ms(empty)}   ${ms(code - empty)}`);
