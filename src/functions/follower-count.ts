import type { Cell } from '../cells/cell';
import { wholePeople } from '../roster/whole-people';
import { followerCount } from './arguments';
import { type CellOrRange, CellProblem, cellsOf, errorIn, perRow } from './cell-policy';
import { MESSAGES } from './messages';
import { localeOption } from './roster-options';

/**
 * The number in texts such as "12.5K", "1.234.567", "1,2 Mio." or "12,5 B", as people and tools spell followers.
 *
 * @category Roster
 * @param {string|Array<Array<string>>} text What is typed, such as "12.5K"; a cell or a whole column such as C2:C.
 * @param {string} locale Optional. The language it is spelled in, such as "tr" or "de", where the cells leave it open.
 * @return {number|Array<Array<number>>} The number of each row; a blank where the text is blank.
 * @remarks Also 2.5L, 1.2Cr, 1.2万, 3 mil, 4 tys. How numbers are spelled is decided over the whole range; the locale
 * decides what that leaves open. In Turkish, B is bin, a thousand.
 * @example =FOLLOWER_COUNT("12,5 B", "tr") // 12500
 * @customfunction
 */
export function FOLLOWER_COUNT(text: CellOrRange, locale?: CellOrRange): Cell | Cell[][] {
  const error = errorIn(locale);
  if (error) return error;
  const counts = followerCount(text, localeOption(locale)).deciding();
  const cells = cellsOf(text);
  return perRow('FOLLOWER_COUNT', [counts], (row) => {
    const people = wholePeople(counts.at(row));
    return people ?? new CellProblem(MESSAGES.notWhole('text', cells[row]));
  });
}
