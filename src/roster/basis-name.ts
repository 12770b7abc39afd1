import { BASES, type Basis } from '../reference/basis';
import { BASIS_WORDS } from './headers/qualifiers';
import { wordsOf } from './headers/words';

/** The basis that a text names: "views", "by followers", "ERR"; undefined where it names none. */
export function basisNamed(text: string): Basis | undefined {
  const words = wordsOf(text);
  return BASES.find((basis) => words.some((word) => BASIS_WORDS[basis].has(word)));
}
