import { median } from '../metrics/median';

type Column = readonly (number | undefined)[];

/**
 * The engagement rates of one column as fractions. Whether they stand there as fractions (0.034) or as percents (3.4)
 * is decided over the column: likes ÷ followers of the same rows are of the same order of size in the right unit.
 * Where no row has likes, a rate above 1 can only be a percent.
 *
 * @example asFractions([3.4, 1.2], [660, undefined], [20_000, 90_000]) // [0.034, 0.012]
 */
export function asFractions(rates: Column, likes: Column, followers: Column): (number | undefined)[] {
  const times = median(
    rates.flatMap((rate, i) => {
      const likesPerFollower = (likes[i] ?? 0) / (followers[i] ?? 1);
      return rate && likesPerFollower ? rate / likesPerFollower : [];
    }),
  );
  const percents = times === undefined ? rates.some((rate) => rate !== undefined && rate > 1) : times > 10;
  return rates.map((rate) => (rate === undefined ? undefined : rate / (percents ? 100 : 1)));
}
