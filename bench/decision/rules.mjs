/** What people do instead: rules of thumb, and the calculators that take typed averages. Each takes what fits the budget. */
export const RULES = {
  'cheapest first': (campaign) => inOrder(campaign, campaign.influencers, (one) => -one.fee),
  'most followers first': (campaign) => inOrder(campaign, campaign.influencers, (one) => one.followers),
  'highest rate first': (campaign) => inOrder(campaign, campaign.influencers, (one) => one.rate),
  'always micro': (campaign) => inOrder(campaign, sideOf(campaign, 'micro'), () => 0),
  'always macro': (campaign) => inOrder(campaign, sideOf(campaign, 'macro'), () => 0),
  'calculator, its defaults': (campaign) => inOrder(campaign, sideOf(campaign, calculator(campaign, TYPED)), () => 0),
  'calculator, own averages': (campaign) =>
    inOrder(campaign, sideOf(campaign, calculator(campaign, undefined)), () => 0),
};

/** CalcBee’s micro-vs-macro page: engagement and conversions of engagements, by side. */
const TYPED = { micro: { rate: 0.035, conversion: 0.015 }, macro: { rate: 0.012, conversion: 0.008 } };

/** The side with more conversions for the budget, by averages of fee, followers and rate, without overlap. */
function calculator(campaign, typed) {
  const conversions = (side) => {
    const own = sideOf(campaign, side);
    if (own.length === 0) return 0;
    const mean = (of) => own.reduce((sum, one) => sum + of(one), 0) / own.length;
    const rate = typed?.[side].rate ?? mean((one) => one.rate);
    const conversion = typed?.[side].conversion ?? 0.01;
    return (campaign.budget / mean((one) => one.fee)) * mean((one) => one.followers) * rate * conversion;
  };
  return conversions('micro') >= conversions('macro') ? 'micro' : 'macro';
}

function sideOf({ influencers }, side) {
  return influencers.filter(({ followers }) => followers < 100_000 === (side === 'micro'));
}

/** In the order of a rank, of equals in the roster’s; the calculators and the sides say no more than that. */
function inOrder({ budget, most }, influencers, rank) {
  const chosen = [];
  let left = budget;
  for (const one of [...influencers].sort((a, b) => rank(b) - rank(a))) {
    if (one.fee > left || chosen.length >= most) continue;
    chosen.push(one);
    left -= one.fee;
  }
  return chosen;
}
