import type { Cell } from '../cells/cell';
import { platformNamed } from '../roster/platform-name';
import { profileOf } from '../roster/profile-link';
import { texts } from './arguments';
import { type CellOrRange, CellProblem, perRow } from './cell-policy';
import { MESSAGES } from './messages';

/**
 * The platform of a profile link: Instagram, TikTok, YouTube, X, Facebook, Twitch, Threads, LinkedIn, Pinterest or
 * Snapchat. Names such as "IG" or "twitter" are spelled out.
 *
 * @category Roster
 * @param {string|Array<Array<string>>} link A profile link or a platform’s name, such as B2, or a whole column such as B2:B.
 * @return {string|Array<Array<string>>} The platform of each row; a blank where the cell is blank.
 * @example =INFLUENCER_PLATFORM("https://youtube.com/@ada~cooks") // YouTube
 * @customfunction
 */
export function INFLUENCER_PLATFORM(link: CellOrRange): Cell | Cell[][] {
  const platform = texts('link', link, (text) => {
    // "@insta.ada" may be anywhere, and so may another site's page on Instagram.
    const named = /[@/]/.test(text) ? undefined : platformNamed(text);
    return profileOf(text)?.platform ?? named ?? new CellProblem(MESSAGES.noPlatform(text));
  }).deciding();
  return perRow('INFLUENCER_PLATFORM', [platform], (row) => platform.at(row));
}
