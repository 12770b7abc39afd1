import { type Numbers, numbersIn } from './numbers';

/** A sentence with its places: "reaches about {people} people"; in several forms where it hangs on the number {count}. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** A catalogue: its sentences by code. English says which codes there are; every other language has a sentence for each. */
export type Catalogue = Readonly<Record<string, Message>>;

/** The same catalogue in another language. */
export type Translation<Words extends Catalogue> = { readonly [Code in keyof Words]: Message };

type PlacesIn<Text> = Text extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesIn<Rest> : never;
type Places<Sentence> = Sentence extends string ? PlacesIn<Sentence> : 'count' | PlacesIn<Sentence[keyof Sentence]>;
type Values<Sentence> = [Places<Sentence>] extends [never] ? [] : [{ readonly [Place in Places<Sentence>]: Value }];

/** A text stands as it is, a number with all its digits. */
type Value = string | number;

/** Says the sentences of a catalogue in one language. */
export interface Speech<Words extends Catalogue> {
  readonly numbers: Numbers;
  say<Code extends keyof Words & string>(code: Code, ...values: Values<Words[Code]>): string;
}

/**
 * @param locale whose plural forms and numbers are used, such as "de-CH"
 * @example speechOf({ rows: { one: '{count} row', other: '{count} rows' } }, 'en').say('rows', { count: 3 }) // '3 rows'
 */
export function speechOf<const Words extends Catalogue>(words: Translation<Words>, locale: string): Speech<Words> {
  const numbers = numbersIn(locale);
  // Made when first needed: it takes long, and most messages have one form.
  let plural: Intl.PluralRules | undefined;
  const formOf = (count: number) => {
    plural ??= new Intl.PluralRules(locale);
    return plural.select(count);
  };
  return {
    numbers,
    say(code, ...[values]) {
      const message = words[code] as Message;
      const given: Readonly<Record<string, Value>> = values ?? {};
      const sentence = typeof message === 'string' ? message : (message[formOf(Number(given.count))] ?? message.other);
      return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = given[name];
        return typeof value === 'number' ? numbers.exact(value) : (value ?? place);
      });
    },
  };
}
