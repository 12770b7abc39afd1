import { FIRST as en } from '../texts/languages/english/first';

/** What is said before the words have come, by language as browsers name it. */
export const FIRST_WORDS = { en };

export type Language = keyof typeof FIRST_WORDS;
