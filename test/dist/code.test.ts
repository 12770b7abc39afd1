import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { builtFiles } from '../../scripts/built-files.mjs';
import { DIST } from './open-dist';

const code = readFileSync(`${DIST}/Code.js`, 'utf8');
const ROOT = `${DIST}/..`;

const FUNCTIONS = [
  'CAMPAIGN_STRATEGY',
  'ENGAGEMENT_RATE',
  'FOLLOWER_COUNT',
  'INFLUENCER_HANDLE',
  'INFLUENCER_PLATFORM',
  'INFLUENCER_TIER',
  'ROSTER_CLEAN',
];
const DOORS = ['onInstall', 'onOpen', 'readActiveSheet', 'rememberColumns', 'selectCell', 'showSidebar'];

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

test.each(FUNCTIONS)('%s has its parameters and their help in front of it', (name) => {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);
  const [, doc = '', parameters = ''] = found ?? [];
  expect(doc).toContain('@customfunction');
  const documented = [...doc.matchAll(/@param \{[^}]+\} (\w+) \S+/g)].map(([, parameter]) => parameter);
  expect(documented).toEqual(parameters.split(', '));
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
