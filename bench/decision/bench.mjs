/**
 * Does the advice pay? Simulated campaigns whose truth is hidden from whoever plans them: what following the
 * recommendation and its shortlist earns, beside rules of thumb and calculators, as parts of the most that could have
 * been earned. Every figure is simulated. Run by `npm run bench:decision`; `-- --tune` takes the seeds for tuning.
 */
import { source } from '../source.mjs';
import { campaignOf } from './campaigns.mjs';
import { bruteForce, upperBound } from './optimum.mjs';
import { RULES } from './rules.mjs';
import { MODELS } from './truths.mjs';

const { readRoster, readBrief, shortlisted } = await source(`
  export { readRoster } from './src/roster/read-roster';
  export { readBrief } from './src/strategy/read-brief';
  export { shortlisted } from './src/strategy/recommend';
`);

/** Thresholds are tuned on other campaigns than those that are reported. */
const FIRST_SEED = process.argv.includes('--tune') ? 1 : 1_000_001;
const CAMPAIGNS = 150;
/** Up to 20 everything is tried; beyond, shares are of a proven upper bound, so they are lower than they really are. */
const SIZES = [
  { size: 20, of: 'the best by brute force' },
  { size: 120, of: 'a proven upper bound' },
];
const OURS = 'Rostermix';
/** What the choice of a side is worth, beside the choice of influencers: our own plans, whatever the answer. */
const OWN_PLANS = { 'our micro plan': 'micro', 'our macro plan': 'macro', 'our best of all': 'all' };
const FEE = 6;

const answers = [];
for (const { size, of } of SIZES) {
  console.log(
    `\nSIMULATED: ${size} influencers, ${CAMPAIGNS} campaigns for each line, parts of ${of}: mean (worst tenth)\n`,
  );
  const names = [OURS, ...Object.keys(OWN_PLANS), ...Object.keys(RULES)];
  console.log(`| ${['model, goal', ...names].join(' | ')} |\n|${names.map(() => '---|').join('')}---|`);
  for (const model of MODELS) {
    for (const goal of model.goals) {
      const earned = new Map(names.map((name) => [name, []]));
      for (let i = 0; i < CAMPAIGNS; i++) {
        const campaign = campaignOf(model, goal, size, FIRST_SEED + i);
        const { answer, teams } = recommended(campaign);
        const chosen = new Map([[OURS, teams.recommended]]);
        for (const [name, pool] of Object.entries(OWN_PLANS)) chosen.set(name, teams[pool]);
        for (const [name, rule] of Object.entries(RULES)) chosen.set(name, rule(campaign));
        const best = size <= 20 ? bruteForce(campaign) : upperBound(campaign, [teams.recommended, teams.all]);
        for (const [name, team] of chosen) earned.get(name).push(best > 0 ? campaign.value(team) / best : 1);
        const [own, micro, macro] = [teams.recommended, teams.micro, teams.macro].map(campaign.value);
        // What was recommended earned at least as much as the better of the two pure plans, but for a twentieth.
        answers.push({ ...answer, model, right: own >= 0.95 * Math.max(micro, macro) });
      }
      const shown = names.map((name) => {
        const shares = earned.get(name).sort((a, b) => a - b);
        return `${percent(mean(shares))} (${percent(mean(shares.slice(0, CAMPAIGNS / 10)))})`;
      });
      console.log(`| ${[`${model.name}, ${goal}`, ...shown].join(' | ')} |`);
    }
  }
}

console.log(
  '\nSIMULATED: how often an answer was right (earned at least 95 % of the better pure plan), by its confidence\n\n| confidence | right | answers | right where the roster tells the truth | answers | by strategy |\n|---|---|---|---|---|---|',
);
for (const confidence of ['high', 'medium', 'low', 'not-compared']) {
  const own = answers.filter((answer) => answer.confidence === confidence);
  if (own.length === 0) continue;
  const byStrategy = [...new Set(own.map(({ strategy }) => strategy))].sort().map((strategy) => {
    const some = own.filter((answer) => answer.strategy === strategy);
    return `${strategy} ${percent(share(some))} of ${some.length}`;
  });
  const told = own.filter(({ model }) => !model.misleads);
  const counts = [own, told].flatMap((some) => [percent(share(some)), some.length]);
  console.log(`| ${[confidence, ...counts, byStrategy.join(', ')].join(' | ')} |`);
}
console.log('\nSIMULATED: of those with high confidence, by model\n\n| model | right | answers |\n|---|---|---|');
for (const { name } of MODELS) {
  const own = answers.filter((answer) => answer.confidence === 'high' && answer.model.name === name);
  if (own.length > 0) console.log(`| ${[name, percent(share(own)), own.length].join(' | ')} |`);
}

/**
 * Our answer, and the truth’s influencers for each of its plans. Whoever follows it asks the shortlisted for the fees that the
 * roster does not give, types them in, and looks again, until nobody on the shortlist is without. The rules of thumb know
 * all fees.
 */
function recommended(campaign) {
  const { goal, budget, influencers } = campaign;
  const byHandle = new Map(influencers.map((one) => [one.handle, one]));
  const cells = campaign.roster.map((row) => [...row]);
  for (;;) {
    const roster = readRoster(cells);
    const { brief } = readBrief({ goal, budget }, roster);
    const { strategy, confidence, plans, shortlist } = shortlisted(roster, brief);
    const asked = (shortlist ? plans[shortlist].chosen : []).filter(({ fee }) => fee.origin !== 'given');
    for (const { influencer } of asked) cells[influencer.row - 1][FEE] = byHandle.get(influencer.handle).fee;
    if (asked.length > 0) continue;
    const team = (plan) => (plan?.chosen ?? []).map(({ influencer }) => byHandle.get(influencer.handle));
    return {
      answer: { strategy, confidence },
      teams: {
        recommended: team(shortlist && plans?.[shortlist]),
        micro: team(plans?.micro),
        macro: team(plans?.macro),
        all: team(plans?.all),
      },
    };
  }
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(some) {
  return mean(some.map(({ right }) => (right ? 1 : 0)));
}

function percent(part) {
  return `${(100 * part).toFixed(0)}%`;
}
