import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TIERS } from '../src/reference/tier';
import { readRoster } from '../src/roster/read-roster';
import { SAMPLE_ROSTER } from '../src/sample/roster';
import { openDist } from './dist/open-dist';
import { briefFrom } from './strategy/rosters';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** `@example call // answer`, as the docstrings of src have them. */
interface Example {
  readonly file: string;
  readonly call: string;
  readonly answer: string;
}

const examples = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file): Example[] =>
    [...readFileSync(SRC + file, 'utf8').matchAll(/@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm)].map(
      ([, call = '', answer = '']) => ({
        file,
        call,
        answer,
      }),
    ),
  );
const inFormulas = examples.filter(({ call }) => call.startsWith('='));

test.each(inFormulas)('$call', ({ call, answer }) => {
  // INDEX picks a cell of a table, as in Sheets.
  const scope = {
    ...openDist().dist,
    ROSTER: SAMPLE_ROSTER,
    INDEX: (table: unknown[][], r: number, c: number) => table[r - 1]?.[c - 1],
  };
  expect(String(rounded(evaluate(inJavaScript(call), scope))) || '(blank)').toBe(answer);
});

/** A1:J61 is the sample roster, {1; 2} a column, and 3% a fraction. */
function inJavaScript(formula: string): string {
  return formula
    .slice(1)
    .replace('A1:J61', 'ROSTER')
    .replace(/(\d+(?:\.\d+)?)%/g, (_, percent) => String(Number(percent) / 100))
    .replace(/\{([^}]*)\}/g, (_, cells: string) => `[${cells.split(';').map((cell) => `[${cell}]`)}]`);
}

describe('in the code', () => {
  const scope = {
    DEFAULT_TIERS,
    SAMPLE_ROSTER,
    readRoster,
    roster: readRoster(SAMPLE_ROSTER),
    brief: briefFrom('goal=launch; budget=20000', readRoster(SAMPLE_ROSTER)),
  };

  test.each(examples.filter((example) => !inFormulas.includes(example)))(
    '$file: $call',
    async ({ file, call, answer }) => {
      const expected = evaluate(`(${answer})`, scope);
      const found = evaluate(call, { ...scope, ...(await exportsOf(SRC + file)) });
      expect({ answer: rounded(found) }).toMatchObject({ answer: expected });
    },
  );
});

test('every custom function has an example', () => {
  const custom = readdirSync(`${SRC}functions`).filter((file) =>
    readFileSync(`${SRC}functions/${file}`, 'utf8').includes('@customfunction'),
  );
  expect([...new Set(inFormulas.map(({ file }) => file.replace('functions/', '')))].sort()).toEqual(custom.sort());
});

/** To twelve digits: examples show numbers as people write them. */
function rounded(answer: unknown): unknown {
  const json = JSON.stringify(answer, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );
  return JSON.parse(json);
}

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exported',
  });
  return evaluate('exported', {}, outputFiles[0]?.text) as Record<string, unknown>;
}

function evaluate(expression: string, scope: Readonly<Record<string, unknown>>, before = ''): unknown {
  return new Function(...Object.keys(scope), `${before}; return ${expression};`)(...Object.values(scope));
}
