import type { Study } from '../reference/studies';
import type { AnswerWords } from './languages/english/answers';
import { sourceText } from './source';
import type { Speech } from './speech';

/** What a study found, who made it of how many, and on what it bears. */
export function studyText({ code, source, sample, unit }: Study, speech: Speech<AnswerWords>): string {
  const { say } = speech;
  return say('study', {
    finding: say(`study.${code}`),
    source: sourceText(source, speech),
    sample: say(`sample.${unit}`, { count: sample }),
    on: say(`study.${code}.on`),
  });
}
