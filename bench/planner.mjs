/**
 * The planner against HiGHS, a solver of mixed-integer programs, on the plans of campaigns: what choosing from a roster of
 * so many takes, both to a gap of 0. HiGHS reads a text, which is timed apart and not counted. Beside it the time of the
 * whole recommendation, from the cells to what would flip it. Run by `npm run bench:planner`; it takes some minutes.
 */
import { randomLcg, randomNormal } from 'd3-random';
import { modelOf, solveByHighs } from './highs.mjs';
import { source } from './source.mjs';
import { ms } from './timing.mjs';

const { readRoster, readBrief, recommend, eligible, feesOf, campaignOf, poolOf, choose } = await source(`
  export { readRoster } from './src/roster/read-roster';
  export { readBrief } from './src/strategy/read-brief';
  export { recommend } from './src/strategy/recommend';
  export { eligible } from './src/strategy/eligible';
  export { feesOf } from './src/strategy/fees';
  export { campaignOf } from './src/strategy/campaign';
  export { poolOf } from './src/strategy/pool';
  export { choose } from './src/planner/choose';
`);

const SIZES = [50, 500, 5_000, 10_000];
/** Times the median fee: from two usual influencers to more than twenty of the largest cost. */
const BUDGETS = [2, 20, 200, 5_000];
const KINDS = [
  { goal: 'launch', fees: 'quoted' },
  { goal: 'niche', fees: 'quoted' },
  { goal: 'sales', fees: 'quoted' },
  // Fees that follow reach make every choice worth almost the same: the hard case.
  { goal: 'launch', fees: 'estimated' },
];
const PRICES = { conversion: 30, 'order value': 80, margin: 0.5 };
const LONGEST = 30;

const HEADERS = [
  ...['influencers', 'instances', 'ours: median', 'worst', 'HiGHS: median', 'worst', 'its reading'],
  ...['HiGHS ÷ ours: median', 'least', 'ours proven', 'HiGHS done', 'ours worse'],
  ...['whole recommendation: median', 'worst'],
];
console.log(`| ${HEADERS.join(' | ')} |\n|${HEADERS.map(() => '---|').join('')}`);
for (const size of SIZES) {
  const [ours, theirs, readings, ratios, whole] = [[], [], [], [], []];
  let [proven, done, worse] = [0, 0, 0];
  for (const { goal, fees } of KINDS) {
    const cells = rosterOf(size, fees, size);
    const roster = readRoster(cells);
    const paid = medianOf(cells.slice(1).map((row) => row[5] * 0.02));
    for (const times of BUDGETS) {
      const { brief } = readBrief({ goal, budget: Math.round(times * paid), ...PRICES }, roster);
      const influencers = eligible(roster, brief);
      const { items } = poolOf(campaignOf(influencers, brief, feesOf(influencers, brief)[0]), 'all');
      const limits = { budget: brief.budget * 100, most: brief.most };
      const choice = timed(ours, () => choose(items, limits));
      const model = modelOf(items, limits, goal === 'launch' ? 1e6 : 1);
      const [reading, solving] = [[], []];
      timed(reading, () => solveByHighs(model, { time_limit: 0 }), false);
      const { status, chosen } = timed(solving, () => solveByHighs(model, { time_limit: LONGEST }), size < 1_000);
      readings.push(reading[0]);
      theirs.push(Math.max(solving[0] - reading[0], 0));
      ratios.push(theirs[theirs.length - 1] / ours[ours.length - 1]);
      if (choice.gap <= 1e-4) proven++;
      if (status === 'Optimal') done++;
      if (choice.value < total(items, chosen, 'value') * (1 - 1e-9) && total(items, chosen, 'cost') <= limits.budget)
        worse++;
      timed(whole, () => recommend(readRoster(cells), brief), false);
    }
  }
  const both = (times) => [medianOf(times), Math.max(...times)].map(ms);
  const count = ours.length;
  const of = (some) => `${some} of ${count}`;
  const shown = [
    ...[size.toLocaleString('en'), count, ...both(ours), ...both(theirs), ms(medianOf(readings))],
    ...[medianOf(ratios).toFixed(0), Math.min(...ratios).toFixed(1), of(proven), of(done), worse],
    ...both(whole),
  ];
  console.log(`| ${shown.map((one) => String(one).trim()).join(' | ')} |`);
}

/** Sizes, reach and engagement with heavy tails; fees quoted for most rows, or for none. */
function rosterOf(size, fees, seed) {
  const uniform = randomLcg(seed / 2 ** 20);
  const normal = randomNormal.source(uniform)(0, 1);
  const rows = Array.from({ length: size }, (_, i) => {
    const followers = Math.round(1_000 * Math.exp(Math.min(Math.abs(1.9 * normal()), 8)));
    const likes = Math.round(followers * 0.03 * (followers / 10_000) ** -0.15 * Math.exp(0.6 * normal()));
    const views = Math.round(followers * 0.4 * Math.exp(0.4 * normal()));
    const fee = Math.round(followers * 0.02 * Math.exp(0.5 * normal()));
    const isQuoted = fees === 'quoted' && uniform() < 0.8;
    return [
      `@bench~${i}`,
      ['Instagram', 'TikTok', 'YouTube'][i % 3],
      followers,
      likes,
      Math.round(likes / 20),
      views,
      isQuoted ? fee : '',
    ];
  });
  return [['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Avg views', 'Fee (USD)'], ...rows];
}

/** Runs it once to warm up, if there is time for it, and once for its time. */
function timed(times, run, warmUp = true) {
  if (warmUp) run();
  const start = performance.now();
  const result = run();
  times.push(performance.now() - start);
  return result;
}

function medianOf(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function total(items, chosen, key) {
  return chosen.reduce((sum, index) => sum + items[index][key], 0);
}
