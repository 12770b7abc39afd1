import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const FORBIDDEN = [
  ['src/reference', '../cells/cell'],
  ['src/metrics', '../roster/roster'],
  ['src/roster', '../strategy/brief'],
  ['src/planner', '../roster/roster'],
  ['src/roster/headers', '../read-roster'],
  ['src/strategy', '../texts/issue'],
  ['src/strategy', 'preact'],
  ['src/texts', '../functions/messages'],
  ['src/texts/languages/turkish', '../../issue'],
  ['src/functions', '../addon/menu'],
  ['src/functions', '../wire/doors'],
  ['src/addon', '../roster/roster'],
  ['src/sidebar', '../functions/messages'],
  ['src/sidebar/views', '../../functions/messages'],
  ['src/sidebar/views', '../../addon/menu'],
  ['src/elsewhere', '../roster/roster'],
] as const;

const ALLOWED = [
  ['src/metrics', '../reference/tier'],
  ['src/metrics', './median'],
  ['src/roster/headers', '../../cells/folded'],
  ['src/strategy', '../planner/choose'],
  ['src/texts', '../strategy/brief'],
  ['src/texts', '../metrics/influencer-checks'],
  ['src/texts', './languages/english/answers'],
  ['src/texts/languages/turkish', '../../speech'],
  ['src/texts/languages/turkish', '../english/answers'],
  ['src/functions', '../texts/issue'],
  ['src/addon', '../wire/doors'],
  ['src/sidebar', 'preact/hooks'],
  ['src/sidebar/views', '../words'],
  ['src/sidebar/views', '../charts/value-curve'],
  ['src/sidebar/charts', '../../strategy/flips'],
] as const;

/** A checkout with the project's lint rules, and a file for each import. */
let checkout: string;
let complaints: readonly string[];

beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'walls-'));
  copyFileSync(join(ROOT, 'biome.json'), join(checkout, 'biome.json'));
  for (const [folder, module] of [...FORBIDDEN, ...ALLOWED]) {
    const file = join(checkout, fileThatImports(folder, module));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `export * from '${module}';\n`);
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: checkout, encoding: 'utf8' });
  complaints = stdout.split('\n').filter((line) => line.includes('noRestrictedImports'));
});
afterAll(() => rmSync(checkout, { recursive: true }));

function fileThatImports(folder: string, module: string): string {
  return `${folder}/${module.replace(/\W+/g, '-')}.ts`;
}

test.each(FORBIDDEN)('%s may not import %s', (folder, module) => {
  expect(complaints.filter((line) => line.includes(fileThatImports(folder, module)))).toHaveLength(1);
});

test.each(ALLOWED)('%s may import %s', (folder, module) => {
  expect(complaints.filter((line) => line.includes(fileThatImports(folder, module)))).toEqual([]);
});
