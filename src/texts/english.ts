import { ANSWERS, type AnswerWords } from './languages/english/answers';
import { FUNCTIONS, type FunctionWords } from './languages/english/functions';
import { type Speech, speechOf } from './speech';

/** What formulas say is English in every file: a result must not change with who opens it. */
export const ENGLISH: Speech<AnswerWords & FunctionWords> = speechOf({ ...ANSWERS, ...FUNCTIONS }, 'en');
