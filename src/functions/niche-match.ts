import type { Cell } from '../cells/cell';
import { nicheMatch } from '../metrics/niche-match';
import { texts } from './arguments';
import { type CellOrRange, perRow, wholeColumn } from './cell-policy';
import { MESSAGES } from './messages';

/**
 * How well bios or categories match your campaign’s keywords, from 0 to 1: the share of the keywords that they name.
 *
 * @category Reach and niche
 * @param {string|Array<Array<string>>} topics Bios, niches or categories: a cell such as I2, or a whole column such as I2:I.
 * @param {string|Array<Array<string>>} keywords The campaign’s words, such as "beauty, skincare", or a range of them such as L2:L9.
 * @return {number|Array<Array<number>>} The match of each row, 0 to 1; a blank where the topics are blank.
 * @remarks Words match in any case, with or without accents, in singular or plural (English, Turkish, German, French,
 * Spanish, Portuguese, Italian), written apart or together. A word that is only a part of another counts half. A bio is
 * not an audience: who follows may care for other things.
 * @example =NICHE_MATCH("Clean beauty and SPF", "beauty, skincare") // 0.5
 * @example =NICHE_MATCH("Gaming", "beauty, skincare") // 0
 * @customfunction
 */
export function NICHE_MATCH(topics: CellOrRange, keywords: CellOrRange): Cell | Cell[][] {
  const typed = wholeColumn(
    'NICHE_MATCH',
    texts('keywords', keywords, (text) => text),
  );
  if (typeof typed === 'string') return typed;
  const words = typed.flatMap((text) => text.split(/[,;|\n]/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) throw new Error(MESSAGES.noKeywords(typed.join(', ')));
  const matchOf = nicheMatch(words);
  const matches = texts('topics', topics, matchOf).deciding();
  return perRow('NICHE_MATCH', [matches], (row) => matches.at(row));
}
