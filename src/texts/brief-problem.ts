import type { BriefProblem } from '../strategy/brief';
import type { AnswerWords } from './languages/english/answers';
import { quote } from './quote';
import type { Speech } from './speech';

/** A sentence on what keeps a brief from being used, and what to type instead. */
export function briefProblemText(problem: BriefProblem, speech: Speech<AnswerWords>): string {
  const { say } = speech;
  if (problem.code === 'audience-and-overlap') return say('problem.audience-and-overlap');
  if (problem.code === 'other-currency') {
    return say('problem.other-currency', { currency: problem.currency, ofRoster: problem.ofRoster });
  }
  const text = quote(problem.text, speech);
  switch (problem.code) {
    case 'unknown-option':
    case 'unknown-goal':
      return say(`problem.${problem.code}`, { text, allowed: problem.allowed.join(', ') });
    case 'unknown-choice':
      return say('problem.unknown-choice', {
        option: say(`option.${problem.option}`),
        text,
        allowed: problem.allowed.join(', '),
      });
    case 'unreadable-option':
      return say(`problem.unreadable-option.${problem.kind}`, { option: say(`option.${problem.option}`), text });
    case 'amount-in-other-currency':
      return say('problem.amount-in-other-currency', { text, currency: problem.currency, ofBrief: problem.ofBrief });
    case 'not-in-roster':
      return say('problem.not-in-roster', { option: say(`option.${problem.option}`), text });
    case 'option-without-value':
    case 'unreadable-budget':
    case 'unknown-currency':
    case 'must-and-leave':
    case 'must-not-eligible':
      return say(`problem.${problem.code}`, { text });
  }
}
