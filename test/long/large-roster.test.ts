import { expect, test } from 'vitest';
import { openDist } from '../dist/open-dist';

test('a roster of 200,000 rows is answered', () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => {
    const followers = 1_000 + ((i * 7_919) % 900_000);
    return [`@row~${i}`, ['Instagram', 'TikTok', 'YouTube'][i % 3], followers, followers * 0.3, followers * 0.01 + 5];
  });
  const [[, strategy] = []] = openDist().dist.CAMPAIGN_STRATEGY(
    [['Handle', 'Platform', 'Followers', 'Avg views', 'Fee'], ...rows],
    'launch',
    20_000,
  );
  expect(strategy).toMatch(/^(Micro|Macro|Either)$/);
});
