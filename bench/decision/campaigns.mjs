import { randomLcg, randomNormal } from 'd3-random';

/** Of Minter.io (2019), as in src/reference/reach.ts: the bench shares no code with what it judges. */
const REACH = [
  [10_000, 0.3772],
  [100_000, 0.22945],
  [1_000_000, 0.22885],
  [Number.POSITIVE_INFINITY, 0.1909],
];

/** Engagement by followers at 50,000, and how it falls with size: about the medians of BENCHMARK_TABLE. */
const RATE = { at50k: 0.02, slope: -0.2, spread: 0.5 };

/** TikTok shows posts to more people than follow, and they engage more: Modash (2025) by views. */
const PLATFORMS = [
  { name: 'Instagram', share: 0.6, reach: 1, rate: 1 },
  { name: 'TikTok', share: 0.4, reach: 1.3, rate: 1.6 },
];

/** So many rosters show no views, as lists kept by hand do: reach is then assumed. */
const WITHOUT_VIEWS = 0.25;

/** US dollars for 20,000 followers, about the middle of published prices; quotes for the same differ by half. */
const FEE = { at20k: 400, spread: 0.5, missing: 0.15 };

const HEADERS = ['Handle', 'Platform', 'Followers', 'Avg likes', 'Avg comments', 'Avg views', 'Fee (USD)'];
const VIEWS = HEADERS.indexOf('Avg views');

/**
 * A roster as a marketer has it, what is true of it, a goal and a budget.
 *
 * @param {import('./truths.mjs').Model} model
 * @param {'launch' | 'niche' | 'sales'} goal
 */
export function campaignOf(model, goal, size, seed) {
  const uniform = randomLcg(seed / 2 ** 24);
  const normal = randomNormal.source(uniform)(0, 1);
  const between = (low, high) => low + (high - low) * uniform();
  const flatness = model.flatness || between(0.4, 1);
  const influencers = Array.from({ length: size }, (_, index) => {
    // Seven of ten are micro, three macro, each side spread evenly over orders of magnitude.
    const followers = Math.round(uniform() < 0.7 ? 10 ** between(3.5, 5) : 10 ** between(5, 6.3));
    const platform = uniform() < PLATFORMS[0].share ? PLATFORMS[0] : PLATFORMS[1];
    const ownReach = Math.exp(0.4 * normal());
    const ownRate = Math.exp(RATE.spread * normal());
    const reachRate = REACH.find(([below]) => followers < below)[1] * platform.reach;
    const reach = model.alike ? 10_000 : followers * reachRate * (model.name === 'followers are all' ? 1 : ownReach);
    const rate = RATE.at50k * (followers / 50_000) ** RATE.slope * platform.rate * ownRate;
    const engagements = model.alike ? 500 : followers * rate;
    const fee = Math.max(
      10,
      Math.round((FEE.at20k * (followers / 20_000) ** flatness * Math.exp(FEE.spread * normal())) / 10) * 10,
    );
    // What the roster shows: averages of a few posts.
    const seen = (value) => Math.max(0, Math.round(value * Math.exp(model.noise * normal())));
    const shownReach = model.alike ? followers * reachRate * ownReach : reach;
    const shownEngagements = model.alike ? followers * rate : engagements;
    const likes = seen(shownEngagements);
    // What the campaign’s post will bring.
    const luck = () => Math.exp(model.luck * normal() - model.luck ** 2 / 2);
    const home = Math.floor(uniform() * model.communities);
    return {
      handle: `@sim~${index}`,
      followers,
      fee,
      row: [
        '',
        platform.name,
        followers,
        likes,
        Math.round(likes / 25),
        seen(shownReach * 1.5),
        uniform() < FEE.missing ? '' : fee,
      ],
      reach: reach * luck(),
      engagements: engagements * luck(),
      revenue: engagements * luck() * (followers / 50_000) ** model.sales,
      home,
      rate: likes / followers,
    };
  });
  const overlap = between(0.05, 0.3);
  const squares = influencers.reduce((sum, { reach }) => sum + reach ** 2, 0);
  const audience = squares / (overlap * influencers.reduce((sum, { reach }) => sum + reach, 0));
  const fees = influencers.map(({ fee }) => fee).sort((a, b) => a - b);
  const median = (sorted) => sorted[sorted.length >> 1];
  const macroFees = influencers
    .filter(({ followers }) => followers >= 100_000)
    .map(({ fee }) => fee)
    .sort((a, b) => a - b);
  const hasViews = uniform() >= WITHOUT_VIEWS;
  const [low, high] = [Math.log(3 * median(fees)), Math.log(Math.max(6 * median(fees), 4 * (median(macroFees) ?? 0)))];
  return {
    goal,
    budget: Math.round(Math.exp(between(low, high))),
    most: 20,
    influencers,
    roster: [HEADERS, ...influencers.map(({ handle, row }) => [handle, ...row.slice(1)])].map((row, i) =>
      hasViews || i === 0 ? row : row.map((cell, column) => (column === VIEWS ? '' : cell)),
    ),
    value: (chosen) => broughtBy(chosen, goal, model, audience),
  };
}

/** What a goal really counts of some influencers together. */
function broughtBy(chosen, goal, { communities }, audience) {
  if (goal === 'niche') return chosen.reduce((sum, { engagements }) => sum + engagements, 0);
  if (goal === 'sales') return chosen.reduce((sum, { revenue }) => sum + revenue, 0);
  // Four of five people that an influencer reaches are of the home community, the others from all of them.
  const own = audience / communities;
  let people = 0;
  for (let community = 0; community < communities; community++) {
    let missed = 1;
    for (const { reach, home } of chosen) {
      const share = communities === 1 ? 1 : (home === community ? 0.8 : 0) + 0.2 / communities;
      missed *= 1 - Math.min((reach * share) / own, 0.9);
    }
    people += own * (1 - missed);
  }
  return people;
}
