import type { Outcome } from './outcome';
import type { Plans } from './plans';
import type { Side } from './side';
import { CLOSE, MIX_AHEAD, MIX_SHARE } from './thresholds';

/** Which plan is ahead by what the plans bring, before it is asked how sure that is. */
export type Standing = Side | 'mixed' | 'either';

/** A mix where that is clearly ahead, else as if there were none. */
export function standingOf(plans: Plans): Standing | undefined {
  return isMixAhead(plans) ? 'mixed' : standingOfSides(plans);
}

/** Without a mix; undefined where neither side brings anything. */
export function standingOfSides({ micro, macro }: Pick<Plans, Side>): Exclude<Standing, 'mixed'> | undefined {
  const best = Math.max(micro.value, macro.value);
  if (best <= 0) return undefined;
  if (Math.abs(micro.value - macro.value) < CLOSE * best) return 'either';
  return leaderOf({ micro, macro });
}

/** The side whose plan brings more. */
export function leaderOf({ micro, macro }: Pick<Plans, Side>): Side {
  return micro.value >= macro.value ? 'micro' : 'macro';
}

/** Whether a mix brings enough more than the better pure plan to be worth its trouble, and is one. */
function isMixAhead({ micro, macro, all }: Plans): boolean {
  const best = Math.max(micro.value, macro.value);
  return best > 0 && all.value >= (1 + MIX_AHEAD) * best && smallerShare(all.chosen) >= MIX_SHARE;
}

/** The part of the spend that is on the side that gets less of it; of the influencers, where none costs anything. */
function smallerShare(chosen: readonly Outcome[]): number {
  const sum = (of: (outcome: Outcome) => number) => {
    const micro = chosen.reduce((total, outcome) => total + (outcome.side === 'micro' ? of(outcome) : 0), 0);
    const all = chosen.reduce((total, outcome) => total + of(outcome), 0);
    return all > 0 ? Math.min(micro, all - micro) / all : undefined;
  };
  return sum(({ fee }) => fee.value) ?? sum(() => 1) ?? 0;
}
