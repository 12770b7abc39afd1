import { shortened } from '../cells/cell';
import type { AnswerWords } from './languages/english/answers';
import type { Speech } from './speech';

/** What a cell says, in the language's quotation marks. */
export function quote(text: string, { say }: Speech<AnswerWords>): string {
  return say('quote', { text: shortened(text) });
}
