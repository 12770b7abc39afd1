import { expect, test } from 'vitest';
import { tierOf } from '../../src/metrics/tier-of';
import { DEFAULT_TIERS } from '../../src/reference/tier';
import { readRoster } from '../../src/roster/read-roster';
import { sized } from '../../src/roster/roster';
import { SAMPLE_ROSTER } from '../../src/sample/roster';

const [headers = [], ...rows] = SAMPLE_ROSTER;
const influencers = sized(readRoster(SAMPLE_ROSTER));

test('the sample has 60 rows as wide as its header', () => {
  expect(rows).toHaveLength(60);
  for (const row of rows) expect(row).toHaveLength(headers.length);
});

test('no handle of the sample could exist: no platform allows "~"', () => {
  for (const row of rows) expect(row[headers.indexOf('Handle')]).toMatch(/^@[a-z]+~[a-z]+$/);
});

test('the sample has three platforms and all four tiers', () => {
  expect(new Set(influencers.map(({ platform }) => platform))).toEqual(new Set(['Instagram', 'TikTok', 'YouTube']));
  expect(new Set(influencers.map(({ followers }) => tierOf(followers, DEFAULT_TIERS)))).toEqual(
    new Set(['Nano', 'Micro', 'Macro', 'Mega']),
  );
});

test('some fees of the sample are missing, and most are there', () => {
  const given = influencers.filter(({ fee }) => fee !== undefined).length;
  expect(given).toBeGreaterThan(influencers.length / 2);
  expect(given).toBeLessThan(influencers.length);
});
