import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPREADS } from '../../src/reference/assumed';
import { readRoster } from '../../src/roster/read-roster';
import { recommend } from '../../src/strategy/recommend';
import { briefOf } from '../strategy/rosters';

const METHOD = readFileSync(new URL('../../docs/METHOD.md', import.meta.url), 'utf8');

/** The first table of the page, as cells. */
const table = METHOD.slice(0, METHOD.indexOf('\n1. **Sides'))
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const roster = readRoster(table);
const plain = METHOD.replace(/\s+/g, ' ');
const shown = (value = 0) => Math.round(value).toLocaleString('en');

describe('the worked example of METHOD.md is what the product computes', () => {
  test('for a launch', () => {
    expect(roster.influencers).toHaveLength(5);
    const { strategy, plans, assumptions } = recommend(roster, briefOf('launch', 1_500, roster));
    const handles = (side: 'micro' | 'macro') => plans?.[side].chosen.map(({ influencer }) => influencer.handle).sort();
    expect(handles('micro')).toEqual(['@ada~one', '@bea~two', '@cem~three']);
    expect(handles('macro')).toEqual(['@eli~five']);
    const audience = assumptions.find((one) => one.code === 'audience')?.audience;
    expect(plain).toContain(`= ${shown(audience)} people.`);
    expect(plain).toContain(`= ${shown(plans?.micro.people)} different people`);
    expect(plain).toContain(`Eli reaches ${shown(plans?.macro.people)}. **Macro.**`);
    expect(strategy).toBe('macro');
  });

  test('for a niche', () => {
    const { strategy, plans, worthUpTo } = recommend(roster, briefOf('niche', 1_500, roster));
    const used = new Map(
      [...(plans?.micro.chosen ?? []), ...(plans?.macro.chosen ?? [])].map(({ influencer, engagements }) => [
        influencer.name || influencer.handle,
        shown(engagements?.used.value),
      ]),
    );
    expect(plain).toContain(
      `= ${used.get('@ada~one')} for Ada, ${used.get('@bea~two')} for Bea, ${used.get('@cem~three')} for Cem, and 10,000 × 0.32^0.7 = ${used.get('@eli~five')} for Eli.`,
    );
    expect(plain).toContain(
      `The three bring ${shown(plans?.micro.value)}, Eli ${shown(plans?.macro.value)}. **Micro.**`,
    );
    expect(strategy).toBe('micro');
    const bea = plans?.micro.chosen.findIndex(({ influencer }) => influencer.handle === '@bea~two') ?? -1;
    expect(plain).toContain(`So Bea is worth up to ${shown(worthUpTo?.[bea])}.`);
  });
});

test('how far inputs miss is told as it is', () => {
  const { ownObserved, ownEstimated, sharedObserved, sharedEstimated, sharedFee } = SPREADS;
  expect(plain).toContain(
    `${ownObserved.value} (observed) and ${ownEstimated.value} (estimated) of one influencer, ${sharedObserved.value} and ${sharedEstimated.value} of a tier on a platform, ${sharedFee.value} of estimated fees`,
  );
});
