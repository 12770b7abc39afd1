import { expect, test } from 'vitest';
import { openDist } from './open-dist';

const dist = openDist().dist;

/** Worked examples as their authors print them, with as many digits as they print. */
test.each<[source: string, answer: unknown, printed: number, digits: number]>([
  [
    'engagement rate: 450 likes and 50 comments on 10,000 followers are 5 % (costcalculator.calculator.city, Instagram rate calculator)',
    dist.ENGAGEMENT_RATE(10_000, 450, 50),
    0.05,
    4,
  ],
  [
    'engagement rate: 700 likes and comments on 20,000 followers are 3.5 % (thedesidiaries.com, spotting fake influencers)',
    dist.ENGAGEMENT_RATE(20_000, 700),
    0.035,
    4,
  ],
  [
    'engagement rate by reach: 24,000 engagements of 4,200,000 reached are 0.57 % (katha-ads.com, CPE explained)',
    dist.ENGAGEMENT_RATE(4_200_000, 24_000),
    0.0057,
    4,
  ],
  [
    'cost per engagement: 80,000 for 12,500 engagements are 6.40 (katha-ads.com, CPE explained)',
    dist.CPE(80_000, 12_500),
    6.4,
    2,
  ],
  [
    'cost per thousand impressions: 150,000 for 6,800,000 are 22.06 (katha-ads.com, CPE explained)',
    dist.CPM(150_000, 6_800_000),
    22.06,
    2,
  ],
  [
    'cost per thousand impressions: $2,000 for 500,000 are $4 (awisee.com, influencer marketing CPM, 2025)',
    dist.CPM(2_000, 500_000),
    4,
    2,
  ],
  ['cost per view: $1,500 for 3,000 views are $0.50 (morningdough.com, what is CPV)', dist.CPV(1_500, 3_000), 0.5, 2],
  [
    'combined reach: 400 spots that reach 0.1 % each reach 33 % (latinbusinesstoday.com, Sainsbury)',
    dist.COMBINED_REACH(
      Array.from({ length: 400 }, () => [1_000]),
      1_000_000,
    ),
    330_000,
    -4,
  ],
  [
    'payments: $1,105 is the average below 10,000 followers (IZEA, 2023); platforms without a CPM take them as they are',
    dist.INFLUENCER_FEE_ESTIMATE(5_000),
    1_100,
    0,
  ],
])('%s', (_, answer, printed, digits) => {
  expect(answer).toBeCloseTo(printed, digits);
});
