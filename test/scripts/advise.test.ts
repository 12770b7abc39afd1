import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { csvOf } from '../../workbench/files/csv-of';
import { openDist } from '../dist/open-dist';

const SCRIPT = fileURLToPath(new URL('../../scripts/advise.mjs', import.meta.url));
const WORKBOOK = fileURLToPath(new URL('../workbench/fixtures/roster.xlsx', import.meta.url));
const { CAMPAIGN_OPTIONS, CAMPAIGN_SHORTLIST, CAMPAIGN_STRATEGY } = openDist().dist;

const folder = mkdtempSync(join(tmpdir(), 'advise-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'Müşteri roster.csv'), csvOf(SAMPLE_ROSTER.map((row) => row.map(String))));
const SAMPLE = 'Müşteri roster.csv';

/** `npm run advise -- …` without npm, which tells a script where it was called. */
function advise(...given: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...given], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

function adviseJson(...given: string[]) {
  const { status, stdout, stderr } = advise(...given, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** The rows of a table as objects, where blanks are null. */
function byHeader([headers = [], ...rows]: readonly (readonly unknown[])[]) {
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] === '' ? null : row[i]])));
}

test('a roster file gets the strategy and the shortlist that the formulas give', () => {
  const answer = adviseJson(SAMPLE, '--goal', 'launch', '--budget', '20000');
  const strategy = CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'launch', 20_000);
  const shortlist = byHeader(CAMPAIGN_SHORTLIST(SAMPLE_ROSTER, 'launch', 20_000));
  expect(answer).toEqual({
    file: SAMPLE,
    sheet: 'Müşteri roster',
    locale: 'en_US',
    strategy: strategy.map(([name, text]) => ({ name, text })),
    shortlist: shortlist.slice(0, -1),
    total: shortlist.at(-1),
  });
});

test('without --json it prints them to read, in aligned columns', () => {
  const { status, stdout, stderr } = advise(SAMPLE, '--goal', 'launch', '--budget', '20000');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^Müşteri roster.csv, sheet Müşteri roster, read as en_US \(United States\): 61 rows, 10 columns$/m,
  );
  expect(stdout).toMatch(/^Strategy {5}Macro$/m);
  expect(stdout).toMatch(/^Macro plan {3}4 influencers for \$19,927: 372,000 different people/m);
  const table = stdout.split('\n').filter((line) => /^(Handle|@|Total {2})/.test(line));
  expect(table).toHaveLength(6);
  const endOfFollowers = (table[0]?.indexOf('Followers') ?? 0) + 'Followers'.length;
  for (const line of table.slice(1)) expect(line.slice(0, endOfFollowers)).toMatch(/ \d{1,3}(,\d{3})+$/);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});

test('every option of the formulas is a flag, and its value is handed on as it is', () => {
  const { stdout, status } = advise('--help');
  expect(status).toBe(0);
  for (const [option] of CAMPAIGN_OPTIONS().slice(1))
    expect(stdout).toContain(`--${String(option).replaceAll(' ', '-')} `);

  const given = { 'order value': '40', conversion: '3', keywords: 'cooking; food=good, travel' };
  const flags = Object.entries(given).flatMap(([option, value]) => [`--${option.replace(' ', '-')}`, value]);
  const { strategy } = adviseJson(SAMPLE, '--goal', 'sales', '--budget', '8000', ...flags);
  const expected = CAMPAIGN_STRATEGY(SAMPLE_ROSTER, 'sales', 8000, Object.entries(given));
  expect(strategy).toEqual(expected.map(([name, text]) => ({ name, text })));
});

test('the locale says how a file spells its numbers', () => {
  writeFileSync(join(folder, 'de.csv'), 'Handle;Follower;Honorar\n@ada;12.500;1.200,50 €\n@bo;25.000;2.000,00 €\n');
  const { locale, shortlist } = adviseJson('de.csv', '--locale', 'de_DE', '--budget', '5000');
  expect(locale).toBe('de_DE');
  const followers = shortlist.map((row: Record<string, unknown>) => [row.Handle, row.Followers, row.Fee]);
  expect(followers.sort()).toEqual([
    ['@ada', 12_500, 1200.5],
    ['@bo', 25_000, 2000],
  ]);
});

test('a workbook is read from its first sheet, or from the one that is named', () => {
  copyFileSync(WORKBOOK, join(folder, 'book.xlsx'));
  const { sheet, shortlist } = adviseJson('book.xlsx', '--budget', '5000');
  expect(sheet).toBe('Roster');
  expect(shortlist).toEqual([expect.objectContaining({ Handle: '@ada', Followers: 12_500, Fee: 350, Row: 3 })]);
  expect(advise('book.xlsx', '--sheet', 'Notes & Co').stderr).toMatch(/^No roster was found\./);
  expect(advise('book.xlsx', '--sheet', 'Plan').stderr).toBe(
    'book.xlsx has no sheet “Plan”. Use one of: Roster, Notes & Co.\n',
  );
});

test('cells that hold formulas are told of, since nothing calculates them here', () => {
  writeFileSync(join(folder, 'formulas.csv'), 'Handle,Followers,Phone\n@ada,12500,+49 171\n@bo,250000,\n');
  const { status, stdout, stderr } = advise('formulas.csv', '--budget', '5000');
  expect(status).toBe(0);
  expect(stdout).toContain('@ada');
  expect(stderr).toBe(
    'Formulas in formulas.csv that only a spreadsheet calculates, and that count as blanks here: 1.\n',
  );
});

test('no sign of a cell or a file’s name commands the terminal', () => {
  const hostile = '\u001b]0;owned\u0007\u009b31m\u202e\u2028';
  writeFileSync(join(folder, 'hostile.csv'), `Handle,Followers\n@ada${hostile}x,12500\n@bo,250000\n`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not come through
  const commands = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/;
  const text = advise('hostile.csv', '--budget', '5000').stdout;
  expect(text).toContain('@ada ]0;owned');
  expect(text).not.toMatch(commands);
  expect(advise('hostile.csv', '--budget', '5000', '--json').stdout).not.toMatch(commands);
  const { shortlist } = adviseJson('hostile.csv', '--budget', '5000');
  expect(JSON.stringify(shortlist)).toContain(JSON.stringify(hostile).slice(1, -1));
  expect(advise(`${hostile}.csv`).stderr).not.toMatch(commands);
});

describe('what is wrong gets a sentence, nothing else, and the exit code 2', () => {
  writeFileSync(join(folder, 'invoice.csv'), '%PDF-1.7 …');
  writeFileSync(join(folder, 'words.csv'), 'some,words\nno,roster\n');

  test.each<[string, string[], string]>([
    ['no file', [], 'Name a roster file: npm run advise -- roster.csv --goal launch --budget 20000.'],
    [
      'two files',
      ['Müşteri', 'roster.csv'],
      'Name one file, not Müşteri and roster.csv. Put a name with blanks in quotation',
    ],
    ['a file that is not there', ['nope.csv'], 'nope.csv is not there. Check the name'],
    ['a folder', ['.'], '. is a folder. Name a file in it.'],
    ['a PDF', ['invoice.csv'], 'invoice.csv is a PDF, not a table. Save the table as CSV or XLSX, and open that.'],
    ['no roster', ['words.csv'], 'No roster was found. Name the columns in the first row'],
    [
      'an unknown flag',
      [SAMPLE, '--bugdet', '5'],
      'There is no flag --bugdet. npm run advise -- --help lists the flags.',
    ],
    ['a flag without its value', [SAMPLE, '--goal'], '--goal needs a value: --goal=VALUE.'],
    ['a flag in place of a value', [SAMPLE, '--goal', '--json'], '--goal needs a value: --goal=VALUE.'],
    ['an empty value', [SAMPLE, '--budget', ''], '--budget needs a value: --budget=VALUE.'],
    ['a value too many', [SAMPLE, '--json=yes'], '--json takes no value.'],
    ['an unknown goal', [SAMPLE, '--goal', 'fame'], '“fame” is no goal. Use one of: launch,'],
    ['no amount', [SAMPLE, '--budget', 'lots'], '“lots” is no budget. Type an amount above 0, such as 20000.'],
    [
      'an option that does not fit',
      [SAMPLE, '--most', 'ten'],
      'most: “ten” does not fit. Type a whole number, such as 10.',
    ],
    [
      'an unknown locale',
      [SAMPLE, '--locale', 'xx'],
      '“xx” is no locale for --locale. Use one of: en_US (United States),',
    ],
  ])('%s', (_, given, sentence) => {
    const { status, stdout, stderr } = advise(...given);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(sentence)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
