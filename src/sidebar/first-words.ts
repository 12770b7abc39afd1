import { FIRST as en } from '../texts/languages/english/first';
import { FIRST as fr } from '../texts/languages/french/first';
import { FIRST as de } from '../texts/languages/german/first';
import { FIRST as pt } from '../texts/languages/portuguese/first';
import { FIRST as es } from '../texts/languages/spanish/first';
import { FIRST as tr } from '../texts/languages/turkish/first';

/** What is said before the words have come, by language as browsers name it. */
export const FIRST_WORDS = { de, en, es, fr, pt, tr };

export type Language = keyof typeof FIRST_WORDS;
