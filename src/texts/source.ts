import type { Source } from '../reference/source';
import type { AnswerWords } from './languages/english/answers';
import type { Speech } from './speech';

/** "Modash, 2024" */
export function sourceText({ author, year }: Source, { say }: Speech<AnswerWords>): string {
  return year === 'n.d.' ? say('source.undated', { author }) : say('source', { author, year: String(year) });
}
