import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRoster } from '../../src/roster/read-roster';
import { recommend } from '../../src/strategy/recommend';
import { briefOf } from '../strategy/rosters';

const METHOD = readFileSync(new URL('../../docs/METHOD.md', import.meta.url), 'utf8');

/** The first table of the page, as cells. */
const table = METHOD.split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('the worked example of METHOD.md is what the product computes', () => {
  const roster = readRoster(table);
  expect(roster.influencers).toHaveLength(5);

  const launch = recommend(roster, briefOf('launch', 1_500));
  const handles = (side: 'micro' | 'macro') =>
    launch.plans?.[side].chosen.map(({ influencer }) => influencer.handle).sort();
  expect(handles('micro')).toEqual(['@ada~one', '@bea~two', '@cem~three']);
  expect(handles('macro')).toEqual(['@eli~five']);
  expect(METHOD).toContain(`= ${Math.round(launch.plans?.micro.people ?? 0).toLocaleString('en')} different people`);
  expect(METHOD).toContain(
    `Eli reaches ${Math.round(launch.plans?.macro.people ?? 0).toLocaleString('en')}. **Macro.**`,
  );
  expect(launch.strategy).toBe('macro');

  const niche = recommend(roster, briefOf('niche', 1_500));
  expect(niche.plans?.micro.engagements).toBe(4_470);
  expect(niche.plans?.macro.engagements).toBe(3_200);
  expect(METHOD).toContain('= 4,470, Eli 3,200. **Micro.**');
  expect(niche.strategy).toBe('micro');
});
