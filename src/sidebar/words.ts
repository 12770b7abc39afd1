import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnswerWords } from '../texts/languages/english/answers';
import type { FirstWords } from '../texts/languages/english/first';
import type { SidebarWords } from '../texts/languages/english/sidebar';
import { type Speech, speechOf, type Translation } from '../texts/speech';
import { FIRST_WORDS, type Language } from './first-words';
import { ask } from './sheet/ask';

/** What the sidebar says in one language: of rosters and recommendations, and its own words. */
export interface Words {
  readonly answers: Speech<AnswerWords>;
  readonly sidebar: Speech<SidebarWords>;
}

/** A language that there is, and whose numbers are written. */
export interface Chosen {
  readonly language: Language;
  readonly locale: string;
}

/**
 * The first of somebody's languages that there is, else English.
 *
 * @param preferred as the browser has them, the best first; some browsers have tags that are none, such as "en-US@posix"
 * @example chosenLanguage(['it-IT', 'de-CH', 'en']) // { language: 'de', locale: 'de-CH' }
 */
export function chosenLanguage(preferred: readonly string[]): Chosen {
  for (const tag of preferred) {
    const locale = localeOf(tag);
    const [language = ''] = locale.split('-');
    if (language in FIRST_WORDS) return { language: language as Language, locale };
  }
  return { language: 'en', locale: 'en' };
}

function localeOf(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag.replace(/@.*/, ''))[0] ?? '';
  } catch {
    return '';
  }
}

/** The words come from the file in which the add-on is: all languages would make the page twice as large. */
export async function askWords({ language, locale }: Chosen): Promise<Words> {
  const json = await ask('readWords', language);
  if (!json) throw new Error('The words did not arrive.');
  const { answers, sidebar }: { answers: Translation<AnswerWords>; sidebar: Translation<SidebarWords> } =
    JSON.parse(json);
  return { answers: speechOf<AnswerWords>(answers, locale), sidebar: speechOf<SidebarWords>(sidebar, locale) };
}

export function firstWords({ language, locale }: Chosen): Speech<FirstWords> {
  return speechOf<FirstWords>(FIRST_WORDS[language], locale);
}

export const WordsContext = createContext<Words | undefined>(undefined);

/** Below the context only: whatever is shown before has first words. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The words are not there yet.');
  return words;
}
