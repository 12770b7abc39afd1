import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverCode } from '../../scripts/server-code.mjs';
import { withSizeTable } from '../../scripts/size-table.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-code-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(source: string) {
  writeFileSync(join(folder, 'entry.ts'), source);
  return serverCode(join(folder, 'entry.ts'), [folder]);
}

const DOC = `/**
 * Twice a number.
 *
 * @param {number} value Any number.
 * @customfunction
 */`;

test('an exported function becomes a top-level one with its own parameters and what Google reads of its JSDoc', async () => {
  const code = await build(
    `const two = 2;
/**
 * Twice a
 * number.
 *
 * @category Sums
 * @param {number} value Any number.
 * @remarks Longer,
 * for people.
 * @example =TWICE(4) // 8
 * @customfunction
 */
export function TWICE(value: number): number { return two * value; }`,
  );
  expect(code).toContain(`${DOC}\nfunction TWICE(value) {`);
  expect(runInNewContext(`${code};TWICE(4)`)).toBe(8);
});

test.each([
  ['another name', 'number: number'],
  ['one more', 'value: number, times: number'],
  ['none', ''],
])('a JSDoc whose parameters differ fails the build: %s', async (_, parameters) => {
  const built = build(`${DOC}\nexport function TWICE(${parameters}) { return 2; }`);
  await expect(built).rejects.toThrow('TWICE: its JSDoc has the parameters (value), the function (');
});

test('an exported function without a JSDoc fails the build', async () => {
  await expect(build('export function TWICE(value: number) { return 2 * value; }')).rejects.toThrow('TWICE');
});

test('a service that is touched at load fails the build', async () => {
  const source = `declare const SpreadsheetApp: any;\nSpreadsheetApp.getUi();\n${DOC}\nexport function TWICE(value: number) { return value; }`;
  await expect(build(source)).rejects.toThrow('SpreadsheetApp is not defined');
});

test('a file beyond its budget fails the build', () => {
  const document = '<!-- sizes: written by the build -->\n<!-- /sizes -->';
  const files = {
    'dist/Code.js': 'x'.repeat(199_000),
    'dist/Sidebar.html': 'x'.repeat(1_000),
    'dist/Words.html': 'x'.repeat(1_000),
  };
  const parts = { 'src/roster': 300, 'src/sidebar': 700 };
  const table = withSizeTable(document, files, parts);
  expect(table).toContain('| dist/Code.js | 199.0 | 340 |');
  expect(table).toContain('| dist/Sidebar.html | 1.0 | 250 |\n| – src/sidebar | 0.7 |  |\n| – src/roster | 0.3 |  |');
  const large = { ...files, 'dist/Sidebar.html': 'x'.repeat(250_001) };
  expect(() => withSizeTable(document, large, parts)).toThrow(
    'dist/Sidebar.html has 250.0 KB, and 250 KB is its budget.',
  );
});
