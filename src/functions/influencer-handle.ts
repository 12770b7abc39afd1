import type { Cell } from '../cells/cell';
import { handleOf, profileOf } from '../roster/profile-link';
import { texts } from './arguments';
import { type CellOrRange, CellProblem, perRow } from './cell-policy';
import { MESSAGES } from './messages';

/**
 * The handle in a profile link or a text: "@name" as its owner spells it, without query or slash. A link to a YouTube
 * channel by its id gives the id.
 *
 * @category Roster
 * @param {string|Array<Array<string>>} link A profile link or a handle, such as B2, or a whole column such as B2:B.
 * @return {string|Array<Array<string>>} The handle of each row; a blank where the cell is blank.
 * @example =INFLUENCER_HANDLE("https://www.tiktok.com/@ada~cooks?lang=en") // @ada~cooks
 * @customfunction
 */
export function INFLUENCER_HANDLE(link: CellOrRange): Cell | Cell[][] {
  const handle = texts('link', link, (text) => {
    const profile = profileOf(text);
    if (profile) return profile.handle || new CellProblem(MESSAGES.aPost(text));
    return handleOf(text) || new CellProblem(MESSAGES.noHandle(text));
  }).deciding();
  return perRow('INFLUENCER_HANDLE', [handle], (row) => handle.at(row));
}
