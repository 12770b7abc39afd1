import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDist } from './open-dist';

const { CAMPAIGN_STRATEGY } = openDist().dist;

const count = fc.oneof(fc.constantFrom<string | number>('', 0, 1, '12.5K', '1.234', '#N/A', 'soon'), fc.nat(3_000_000));
const row = fc.tuple(
  fc.stringMatching(/^@[a-z]{1,3}$/),
  fc.constantFrom('Instagram', 'TikTok', 'YouTube', 'Twitch', '', 'Myspace'),
  count,
  count,
  count,
  count,
  count,
);
const headers = ['Handle', 'Platform', 'Followers', 'Likes', 'Comments', 'Views'];

test('whatever the numbers of a roster, the answer is in whole sentences', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.constantFrom('Fee', 'Fee (USD)', 'Price €'),
      fc.constantFrom('launch', 'niche', 'sales', ''),
      fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 90_000 })),
      (rows, fee, goal, budget) => {
        const table = CAMPAIGN_STRATEGY([[...headers, fee], ...rows], goal, budget);
        expect(table[0]?.[0]).toBe('Strategy');
        expect(['Micro', 'Macro', 'Mixed', 'Either', 'Not enough data']).toContain(table[0]?.[1]);
        expect(table.some(([name]) => name === 'Reason')).toBe(true);
        for (const [, text] of table) {
          expect(text).not.toMatch(/NaN|undefined|Infinity|∞|null|\[object/);
          expect(text).not.toMatch(/(^|[.;] )1 \w+ (are|have|take|tell|engage)\b/);
        }
        const says = (name: string, words: string) =>
          table.some(([row, text]) => row === name && String(text).includes(words));
        expect(says('Assumed', 'In the simulation')).toBe(says('Compared', 'likely between'));
      },
    ),
    { numRuns: 400 },
  );
});
