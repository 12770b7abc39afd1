import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../../src/texts/languages/english/answers';
import { FUNCTIONS } from '../../src/texts/languages/english/functions';
import { SIDEBAR } from '../../src/texts/languages/english/sidebar';
import type { Catalogue, Message } from '../../src/texts/speech';

/** As browsers name the languages of the folders. */
const CODES = {
  english: 'en',
  french: 'fr',
  german: 'de',
  portuguese: 'pt',
  spanish: 'es',
  turkish: 'tr',
} as const;

const FOLDER = new URL('../../src/texts/languages/', import.meta.url);
const languages = readdirSync(FOLDER) as (keyof typeof CODES)[];

const ENGLISH: Readonly<Record<string, Catalogue>> = { ANSWERS, SIDEBAR };

const catalogues = await Promise.all(
  languages.flatMap((language) =>
    Object.keys(ENGLISH).map(async (name) => {
      const module = await import(fileURLToPath(new URL(`${language}/${name.toLowerCase()}.ts`, FOLDER)));
      return { language, name, words: module[name] as Catalogue };
    }),
  ),
);

function formsOf(message: Message): [form: string, text: string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place))].sort();
}

/** Those of all its forms: "once" has no count. */
function placesOf(message: Message): string[] {
  return placesIn(
    formsOf(message)
      .map(([, text]) => text)
      .join(' '),
  );
}

const without = (places: readonly string[], left: string) => places.filter((place) => place !== left);

test('every language has a folder that the page knows, and English is one of them', () => {
  expect(languages).toContain('english');
  expect(languages.filter((language) => !(language in CODES))).toEqual([]);
});

describe.each(catalogues)('$name in $language', ({ language, name, words }) => {
  const english = ENGLISH[name] as Catalogue;
  const messages = Object.entries(words);

  test('has a message for each English one, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  });

  test('has in every form the places of the English message; only a form that is no "other" may leave out the count', () => {
    const wrong = messages.flatMap(([code, message]) => {
      const expected = placesOf(english[code] ?? '');
      return formsOf(message)
        .filter(([form, text]) => {
          const places = placesIn(text);
          const isCountOptional = form !== '' && form !== 'other' && !places.includes('count');
          return String(places) !== String(isCountOptional ? without(expected, 'count') : expected);
        })
        .map(([form, text]) => `${code} ${form}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has braces only around places', () => {
    const braces = /[{}]/;
    const wrong = messages.filter(([, message]) =>
      formsOf(message).some(([, text]) => braces.test(text.replace(/\{\w+\}/g, ''))),
    );
    expect(wrong).toEqual([]);
  });

  test('has the forms of its plural rules', () => {
    const rules = new Intl.PluralRules(CODES[language]);
    const numbers = [...Array(1_001).keys(), 10_000, 100_000, 1_000_000, 2_000_000];
    const used = new Set(numbers.map((number) => rules.select(number)));
    const known = new Set<string>(rules.resolvedOptions().pluralCategories);
    const wrong = messages.filter(([, message]) => {
      if (typeof message === 'string') return false;
      const forms = Object.keys(message);
      // "un millón de", where a language has it, may fall back to "other".
      return (
        [...used].some((form) => form !== 'many' && !forms.includes(form)) || forms.some((form) => !known.has(form))
      );
    });
    expect(wrong.map(([code]) => code)).toEqual([]);
  });

  test('has no message that is empty or has blanks at an end or twice', () => {
    const wrong = messages.filter(([, message]) =>
      formsOf(message).some(([, text]) => text === '' || text !== text.trim() || /\s\s|[\n\t]/.test(text)),
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});

test('what formulas say has no code that other sentences have, and no blanks at an end', () => {
  expect(Object.keys(FUNCTIONS).filter((code) => code in ANSWERS)).toEqual([]);
  expect(Object.values<string>(FUNCTIONS).filter((text) => text === '' || text !== text.trim())).toEqual([]);
});
