import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../scripts/built-files.mjs';
import { DIST } from './open-dist';

const code = readFileSync(`${DIST}/Code.js`, 'utf8');
const ROOT = `${DIST}/..`;

const FUNCTIONS = [
  'BENCHMARK_TABLE',
  'CAMPAIGN_OPTIONS',
  'CAMPAIGN_SHORTLIST',
  'CAMPAIGN_STRATEGY',
  'COMBINED_REACH',
  'CPE',
  'CPM',
  'CPV',
  'ENGAGEMENT_BENCHMARK',
  'ENGAGEMENT_GRADE',
  'ENGAGEMENT_RATE',
  'ENGAGEMENT_VS_ROSTER',
  'FOLLOWER_COUNT',
  'INFLUENCER_CHECKS',
  'INFLUENCER_FEE_ESTIMATE',
  'INFLUENCER_HANDLE',
  'INFLUENCER_PLATFORM',
  'INFLUENCER_TIER',
  'NICHE_MATCH',
  'ROSTER_CLEAN',
  'ROSTER_SUMMARY',
  'TIER_TABLE',
];
const DOORS = [
  'addColumns',
  'checkSheet',
  'insertSample',
  'onInstall',
  'onOpen',
  'openSheet',
  'readRows',
  'readWords',
  'remember',
  'removeUnfinished',
  'selectCells',
  'showSidebar',
  'writePlan',
];

test('what is committed is what the build makes', async () => {
  const built = Object.entries(await builtFiles());
  expect(built.map(([path]) => path)).toContain('dist/Code.js');
  for (const [path, content] of built) {
    expect(readFileSync(`${ROOT}/${path}`, 'utf8') === content, `${path} is stale: npm run build`).toBe(true);
  }
});

test('loads where there is nothing at all', () => {
  expect(() => runInNewContext(code)).not.toThrow();
});

test('is ES2020, which Apps Script understands, with these functions at its top and a single private name', () => {
  const declared = parse(code, { ecmaVersion: 2020 }).body.map((statement) => {
    if (statement.type === 'FunctionDeclaration') return statement.id.name;
    const [first] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
    return first?.id.type === 'Identifier' ? first.id.name : statement.type;
  });
  expect(declared.sort()).toEqual([...FUNCTIONS, ...DOORS, 'rostermix_', 'ExpressionStatement'].sort());
});

describe.each(FUNCTIONS)('%s', (name) => {
  const found = new RegExp(`/\\*\\*\\n((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
  const [, doc = '', parameters = ''] = found ?? [];
  const lines = doc.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const help = lines.flatMap((line) => {
    const [, parameter, text] = /^@param \{[^}]+\} (\w+) (.+)$/.exec(line) ?? [];
    return parameter && text ? { parameter, text } : [];
  });

  test('has its parameters and their help in front of it', () => {
    expect(doc).toContain('@customfunction');
    expect(help.map(({ parameter }) => parameter).join(', ')).toBe(parameters);
  });

  test('is described in one line of at most 200 characters', () => {
    expect(lines[0]?.length).toBeGreaterThan(20);
    expect(lines[0]?.length).toBeLessThanOrEqual(200);
    expect(lines[1]).toBe('');
  });

  test('says of each parameter what to pass, with an example, as plain text', () => {
    for (const { text } of help) {
      expect(text).toMatch(/such as \S|"\w+"/);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/<\w|\[\w+\]|&\w+;/);
    }
  });

  test('marks as optional what may be left out, and nothing else', () => {
    const source = readFileSync(`${ROOT}/src/functions/${name.toLowerCase().replace(/_/g, '-')}.ts`, 'utf8');
    const [, list = ''] = new RegExp(`export function ${name}\\(([^)]*)\\)`).exec(source) ?? [];
    const optional = [...list.matchAll(/(\w+)\?:/g)].map(([, parameter]) => parameter);
    const said = help.filter(({ text }) => text.startsWith('Optional. ')).map(({ parameter }) => parameter);
    expect(said).toEqual(optional);
  });
});

test('asks for two scopes and for no service besides', () => {
  expect(JSON.parse(readFileSync(`${DIST}/appsscript.json`, 'utf8'))).toMatchObject({
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
  // Google grants by what the code mentions, comments included.
  expect(code).not.toMatch(
    /UrlFetchApp|DriveApp|GmailApp|UserProperties|ScriptProperties|openById|openByUrl|fetch\(|\beval\b/,
  );
});

test('the sidebar asks nobody outside for anything', () => {
  const page = readFileSync(`${DIST}/Sidebar.html`, 'utf8');
  expect(page).not.toMatch(/\b(?:src|href)=["']?(?:https?:)?\/\//);
  expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function|@import|url\(/);
});
