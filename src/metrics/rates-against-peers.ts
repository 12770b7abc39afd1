import type { Platform } from '../reference/platform';
import { groupBy } from './group-by';
import { median } from './median';
import { fitPowerLaw } from './power-law';

/** An account and its engagement rate, in any unit that all share. */
export interface RatedAccount {
  /** Above 0. */
  readonly followers: number;
  /** Accounts of which it is not known are one another's peers. */
  readonly platform: Platform | undefined;
  /** 0 or above. */
  readonly rate: number;
}

/**
 * How many times the rate that an account's own roster leads one to expect at its size on its platform: 1.8 is 80 % above
 * its peers. Expected is a power law through the platform's accounts (power-law.ts), a robust straight line through log
 * rate on log followers. It is Theil's, not Huber's: its median of slopes resists wild followers as well as wild rates,
 * needs no iteration, and has the same answer in any order. Rates count as at most 30 times the platform's median, and at
 * least a thirtieth of it, so that how wild a wild one is changes nothing for the others.
 *
 * With fewer than eight peers, or too few different sizes, size cannot be told from chance, and the platform's median is
 * expected. With fewer than three nothing is. A rate of zero has no logarithm: it is 0 times what is expected, and no
 * part of the fit.
 *
 * @returns one for each account, undefined where it has too few peers
 * @example ratesAgainstPeers([1, 2, 4, 8].map((rate) => ({ followers: 500, platform: 'X', rate: rate ** 2 }))) // [0.125, 0.5, 2, 8]
 */
export function ratesAgainstPeers(accounts: readonly RatedAccount[]): (number | undefined)[] {
  const expected = rateOfPeers(accounts);
  return accounts.map((account) => {
    const usual = expected(account);
    return usual && account.rate / usual;
  });
}

/** The rate that peers lead one to expect of an account, whether its own is known or not; undefined with too few peers. */
export function rateOfPeers(
  accounts: readonly RatedAccount[],
): (account: Omit<RatedAccount, 'rate'>) => number | undefined {
  const rated = accounts.filter(({ rate }) => rate > 0);
  const peers = groupBy(rated, ({ platform }) => platform);
  const laws = new Map([...peers].map(([platform, some]) => [platform, lawOf(some)]));
  return ({ followers, platform }) => {
    const law = laws.get(platform);
    return law && law.scale * followers ** law.slope;
  };
}

const PEERS_FOR_MEDIAN = 3;
const PEERS_FOR_SLOPE = 8;

/** Below −1 engagements would fall while followers grow, above 1 they would outgrow their square. */
const SLOPES = [-1, 1] as const;

/** Times the median; from nano to mega typical rates differ less. */
const WILDEST = 30;

function lawOf(peers: readonly RatedAccount[]) {
  if (peers.length < PEERS_FOR_MEDIAN) return undefined;
  const usual = median(peers.map(({ rate }) => rate)) as number;
  const tamed = (rate: number) => Math.min(Math.max(rate, usual / WILDEST), usual * WILDEST);
  const points = peers.map(({ followers, rate }) => [followers, tamed(rate)] as const);
  return fitPowerLaw(points, peers.length < PEERS_FOR_SLOPE ? [0, 0] : SLOPES);
}
