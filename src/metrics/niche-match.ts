import { folded } from '../cells/folded';
import { sameWord } from './same-word';

/** What a word counts that stands in a text only as a part of another: "skin" in "skincare". */
const PART = 0.5;

/**
 * How well texts match a campaign's keywords, from 0 to 1: the share of the keywords that a text names. A word counts
 * whole in any case, with or without accents, in singular or plural; written apart or together ("skin care",
 * "#skincare"); and half where it is only part of another word, or has one as its part. A keyword of several words
 * counts the mean of them, and one that is typed twice counts once.
 *
 * @param keywords each a word or several
 * @returns the match of a text; 0 without keywords
 * @example nicheMatch(['beauty', 'skincare'])('Clean beauty and SPF') // 0.5
 */
export function nicheMatch(keywords: readonly string[]): (text: string) => number {
  const wanted = [...new Set(keywords.map((keyword) => wordsOf(keyword).join(' ')))].filter((words) => words !== '');
  return (text) => {
    const found = wordsOf(text);
    const inPairs = found.slice(1).map((word, i) => `${found[i]}${word}`);
    const isNamed = (word: string) =>
      found.some((one) => sameWord(one, word)) || inPairs.some((two) => sameWord(two, word));
    const matches = wanted.map((keyword) => {
      const words = keyword.split(' ');
      return isNamed(words.join('')) ? 1 : mean(words.map((word) => bestMatch(word, found)));
    });
    return mean(matches);
  };
}

function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bestMatch(word: string, found: readonly string[]): number {
  let best = 0;
  for (const other of found) {
    if (sameWord(word, other)) return 1;
    if (isPart(word, other) || isPart(other, word)) best = PART;
  }
  return best;
}

/** "art" in "party" is none. Letters without case are of scripts that put no blanks between short words. */
function isPart(part: string, whole: string): boolean {
  return whole.includes(part) && part.length >= (/\p{Lo}/u.test(part) ? 2 : 4);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
