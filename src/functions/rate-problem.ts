import type { Basis } from '../reference/basis';
import type { Platform } from '../reference/platform';
import { CellProblem } from './cell-policy';
import { MESSAGES } from './messages';

/** More than all followers engage on TikTok only, which shows posts beyond them; more than all who saw it nowhere. */
export function rateProblem(rate: number, platform: Platform | undefined, basis: Basis): CellProblem | undefined {
  if (rate <= 1 || (platform === 'TikTok' && basis === 'followers')) return undefined;
  return new CellProblem(MESSAGES.above100(rate));
}
