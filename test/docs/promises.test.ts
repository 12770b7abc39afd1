import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SAMPLE_ROSTER } from '../../src/sample/roster';
import { openDist } from '../dist/open-dist';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const signatures = [...read('dist/Code.js').matchAll(/@customfunction\n \*\/\nfunction (\w+\([^)]*\))/g)].map(
  ([, signature = '']) => signature,
);

test.each(['CHANGELOG.md', 'docs/FUNCTIONS.md'])('%s has every signature as it is', (page) => {
  expect(signatures).toHaveLength(22);
  for (const signature of signatures) expect(read(page)).toContain(signature);
});

const { BENCHMARK_TABLE, CAMPAIGN_OPTIONS, CAMPAIGN_SHORTLIST, ROSTER_CLEAN, ROSTER_SUMMARY, TIER_TABLE } =
  openDist().dist;

test.each([
  ['BENCHMARK_TABLE', BENCHMARK_TABLE()],
  ['CAMPAIGN_OPTIONS', CAMPAIGN_OPTIONS()],
  ['CAMPAIGN_SHORTLIST', CAMPAIGN_SHORTLIST(SAMPLE_ROSTER)],
  ['ROSTER_SUMMARY', ROSTER_SUMMARY(SAMPLE_ROSTER)],
  ['ROSTER_CLEAN', ROSTER_CLEAN(SAMPLE_ROSTER)],
  ['TIER_TABLE', TIER_TABLE()],
])('CHANGELOG.md has the headers of %s as they are', (_, [headers = []]) => {
  expect(read('CHANGELOG.md').replace(/\s+/g, ' ')).toContain(`${headers.join(', ')}.`);
});

test('every dependency has a line that says why', () => {
  const { devDependencies, dependencies = {} } = JSON.parse(read('package.json'));
  const page = read('docs/DEPENDENCIES.md').replace(
    '@univerjs/*',
    Object.keys(devDependencies)
      .filter((name) => name.startsWith('@univerjs/'))
      .join(', '),
  );
  const named = [...page.matchAll(/^\| (.+?) \|/gm)].flatMap(([, names = '']) => names.split(', '));
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named.includes(name))).toEqual([]);
});

test('every version is exact', () => {
  const { devDependencies } = JSON.parse(read('package.json'));
  expect(Object.values<string>(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
