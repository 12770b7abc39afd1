/**
 * What campaigns bring, were the world so. Each model says how an influencer's hidden reach and engagement turn into what
 * a goal counts; the roster shows neither. All parameters are from published ranges or, where there are none, said to be
 * judgement. They were committed before any threshold of the decision was tuned (see the history of this file).
 */

/**
 * @typedef {object} Model
 * @property {string} name
 * @property {string} because what it stands for, and its source
 * @property {readonly ('launch' | 'niche' | 'sales')[]} goals
 * @property {number} noise of the roster's averages: standard deviation of the logarithm
 * @property {number} luck of a single post: standard deviation of the logarithm
 * @property {number} communities that audiences are drawn from; 1: all from one, at random
 * @property {number} flatness of fees on followers: fee ~ followers ^ flatness; 0: each campaign its own, 0.4 to 1
 * @property {number} sales per engagement ~ followers ^ this
 * @property {boolean} alike everybody brings the same
 * @property {boolean} misleads the roster tells another story than the truth
 */

const USUAL = { noise: 0.3, luck: 0.3, communities: 1, flatness: 0, sales: 0, alike: false, misleads: false };

/** @type {readonly Model[]} */
export const MODELS = [
  {
    ...USUAL,
    name: 'as assumed',
    because: 'Independent audiences, averages that miss by a third: the method’s own assumptions.',
    goals: ['launch', 'niche'],
  },
  {
    ...USUAL,
    name: 'heavy tails',
    because:
      'Few posts bring most: a post’s luck has a standard deviation of 1 (thecirqle 2024: views and rates hardly correlate).',
    goals: ['launch', 'niche'],
    noise: 0.6,
    luck: 1,
  },
  {
    ...USUAL,
    name: 'communities',
    because:
      'Overlap is correlated: an influencer’s audience is mostly of one of six communities (Influencity lists up to 48 % shared).',
    goals: ['launch'],
    communities: 6,
  },
  {
    ...USUAL,
    name: 'small sells',
    because:
      'Beichert et al. 2024: revenue per follower 0.265 for nano and 0.049 for macro, which is followers ^ −0.4.',
    goals: ['sales'],
    sales: -0.4,
    misleads: true,
  },
  {
    ...USUAL,
    name: 'large pays',
    because:
      'Leung et al. 2022: +9.2 % for a standard deviation of followers; Barari et al. 2025: large ones on the intention to buy.',
    goals: ['sales'],
    // A standard deviation of log followers is about 1.6 here: 1.092 ^ (1 / 1.6) for each factor e; Barari’s effect doubles it.
    sales: 0.11,
  },
  {
    ...USUAL,
    name: 'all alike',
    because: 'Everybody brings the same, so that cheapest first is right: a world in which a rule of thumb should win.',
    goals: ['launch', 'niche'],
    alike: true,
    misleads: true,
  },
  {
    ...USUAL,
    name: 'followers are all',
    because:
      'Reach is a fixed part of followers, views in the roster are noise, fees are flat (IZEA 2023: followers ^ 0.33): most followers first should win.',
    goals: ['launch'],
    noise: 1.2,
    luck: 0,
    flatness: 0.33,
    misleads: true,
  },
];
