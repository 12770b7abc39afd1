import { type Basis, USUAL_BASIS } from '../reference/basis';
import type { Platform } from '../reference/platform';
import { CellProblem } from './cell-policy';
import { MESSAGES } from './messages';

/** An omitted basis means followers, but where rates by views are as usual: there it is asked for. */
export function basisFor(platform: Platform | undefined, basis: Basis | undefined): Basis | CellProblem {
  if (basis) return basis;
  return platform && USUAL_BASIS[platform] ? new CellProblem(MESSAGES.basisNeeded(platform)) : 'followers';
}
