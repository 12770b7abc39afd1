/**
 * The planner against HiGHS, a solver of mixed-integer programs, on the plans of campaigns: what choosing from a roster of
 * so many takes. Beside it the time of the whole recommendation, from the cells to what would flip it. Run by
 * `npm run bench:planner`; it takes some minutes.
 */
import { planByBoth } from './plan-by-both.mjs';
import { rosterOf, usualFee } from './rosters.mjs';
import { source } from './source.mjs';
import { medianOf, ms, timed } from './timing.mjs';

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
    const paid = usualFee(cells);
    for (const times of BUDGETS) {
      const { brief } = readBrief({ goal, budget: Math.round(times * paid), ...PRICES }, roster);
      const influencers = eligible(roster, brief);
      const { items } = poolOf(campaignOf(influencers, brief, feesOf(influencers, brief)[0]), 'all');
      const limits = { budget: brief.budget * 100, most: brief.most };
      const plan = planByBoth(choose, items, limits, goal === 'launch' ? 1e6 : 1);
      const { choice, status, chosen } = plan;
      readings.push(plan.reading);
      ours.push(plan.ours);
      theirs.push(plan.theirs);
      ratios.push(plan.theirs / plan.ours);
      if (choice.gap <= 1e-4) proven++;
      if (status === 'Optimal') done++;
      if (choice.value < total(items, chosen, 'value') * (1 - 1e-9) && total(items, chosen, 'cost') <= limits.budget)
        worse++;
      whole.push(timed(() => recommend(readRoster(cells), brief), false).time);
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

function total(items, chosen, key) {
  return chosen.reduce((sum, index) => sum + items[index][key], 0);
}
