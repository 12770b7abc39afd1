import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { builtFiles } from '../../esbuild.config.mjs';
import { DIST } from './open-dist';

const code = readFileSync(`${DIST}/Code.js`, 'utf8');
const ROOT = `${DIST}/..`;

const FUNCTIONS = ['CAMPAIGN_STRATEGY', 'ENGAGEMENT_RATE', 'INFLUENCER_TIER'];
const DOORS = ['onInstall', 'onOpen', 'readActiveSheet', 'showSidebar'];

test('what is committed is what the build makes', async () => {
  const built = Object.entries(await builtFiles());
  expect(built.map(([path]) => path)).toContain('dist/Code.js');
  for (const [path, content] of built) {
    expect(readFileSync(`${ROOT}/${path}`, 'utf8') === content, `${path} is stale: npm run build`).toBe(true);
  }
});

test('loads where there is nothing at all, and leaves no other functions than these', () => {
  const context = createContext({});
  runInContext(code, context);
  const names = Object.keys(context).filter((name) => typeof context[name] === 'function');
  expect(names.sort()).toEqual([...FUNCTIONS, ...DOORS].sort());
  expect(Object.keys(context).filter((name) => !names.includes(name))).toEqual(['rostermix_']);
});

test('is ES2020, which Apps Script understands', () => {
  expect(() => parse(code, { ecmaVersion: 2020 })).not.toThrow();
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
  expect(code).not.toMatch(/UrlFetchApp|DriveApp|GmailApp|PropertiesService|openById|openByUrl|fetch\(|\beval\b/);
});

test('the sidebar asks nobody outside for anything', () => {
  const page = readFileSync(`${DIST}/Sidebar.html`, 'utf8');
  expect(page).not.toMatch(/\b(?:src|href)=["']?(?:https?:)?\/\//);
  expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function|@import|url\(/);
});
