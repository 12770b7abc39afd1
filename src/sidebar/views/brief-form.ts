import type { BriefProblem } from '../../strategy/brief';
import { briefProblemText } from '../../texts/brief-problem';
import type { AnswerWords } from '../../texts/languages/english/answers';
import type { Speech } from '../../texts/speech';
import { type BriefField, type Draft, isBriefField } from '../draft';

/** The brief as its fields see it, wherever they stand. */
export interface BriefForm {
  readonly typed: Draft['brief'];
  type(field: BriefField, text: string): void;
  /** A sentence on what is wrong with it. */
  problemOf(field: BriefField): string | undefined;
}

export function briefForm(
  typed: Draft['brief'],
  problems: readonly BriefProblem[],
  speech: Speech<AnswerWords>,
  type: BriefForm['type'],
): BriefForm {
  const sentences = new Map(problems.map((problem) => [fieldOf(problem), briefProblemText(problem, speech)]));
  return { typed, type, problemOf: (field) => sentences.get(field) };
}

/** Where a problem is shown. */
function fieldOf(problem: BriefProblem): BriefField {
  switch (problem.code) {
    case 'unknown-goal':
      return 'goal';
    case 'unreadable-budget':
    case 'unknown-option':
    case 'option-without-value':
      return 'budget';
    case 'unknown-currency':
    case 'other-currency':
      return 'currency';
    case 'audience-and-overlap':
      return 'overlap';
    case 'must-and-leave':
    case 'must-not-eligible':
      return 'must';
    case 'amount-in-other-currency':
    case 'unreadable-option':
    case 'unknown-choice':
    case 'not-in-roster':
      return isBriefField(problem.option) ? problem.option : 'budget';
  }
}
