import { isUnit } from '../../cells/number-units';
import { wordsOf } from './words';

/** Before "thousand" or "000" they make a price of it, or a number. */
const NO_UNIT_AFTER = /^(?:per|pro|por|par|cost|\d+)$/;

/** The word by which a header multiplies its numbers: in brackets, behind "in", or its last. */
export function unitIn(text: string, words: readonly string[]): string | undefined {
  const isHeaderUnit = (word: string, i: number, all: readonly string[]) =>
    isUnit(word) && !NO_UNIT_AFTER.test(all[i - 1] ?? '');
  const [, bracketed, behind = ''] = /[([]([^)\]]*)[)\]]|\s(?:in|en|em)\s(.*)$/i.exec(text) ?? [];
  return (
    wordsOf(bracketed ?? behind).find(isHeaderUnit) ??
    words.find((word, i) => i === words.length - 1 && isHeaderUnit(word, i, words))
  );
}
