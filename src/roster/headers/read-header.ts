import { currencyIn } from '../../cells/currency';
import { BASES, type Basis } from '../../reference/basis';
import type { Platform } from '../../reference/platform';
import { FIELDS, type Field, isNumberField } from '../field';
import { platformsIn } from '../platform-name';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { HeaderWords } from './header-words';
import { ITALIAN } from './italian';
import { PORTUGUESE } from './portuguese';
import {
  BASIS_WORDS,
  EMAIL_WORDS,
  OTHER_MEASURES,
  PERCENT_WORDS,
  POST_WORDS,
  QUALIFIERS,
  RATE_WORDS,
  TOTALS,
  VAGUE,
} from './qualifiers';
import { SPANISH } from './spanish';
import { TURKISH } from './turkish';
import { unitIn } from './unit';
import { wordsOf } from './words';

const LANGUAGES: Readonly<Record<string, HeaderWords>> = {
  en: ENGLISH,
  tr: TURKISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
};

/** A field that a header may name. */
export interface NamedField {
  readonly field: Field;
  /** 1 where the header says just this, less the more it says besides. */
  readonly score: number;
  /** Those in which it is called so. */
  readonly languages: readonly string[];
}

export interface Header {
  /** As it stands in the sheet, in one line; of prose the beginning. */
  readonly text: string;
  readonly fields: readonly NamedField[];
  readonly platform: Platform | undefined;
  /** ISO code. */
  readonly currency: string | undefined;
  readonly percent: boolean;
  /** What it says that its rate is by. */
  readonly basis: Basis | undefined;
  /** The word by which it multiplies its numbers: "Followers (k)", "Subscribers in millions". */
  readonly unit: string | undefined;
}

/** Longer headers are prose. */
const LONGEST = 120;
const MOST_WORDS = 12;

/** Of a header that names a platform and nothing else. */
export const BARE_PLATFORM = 0.45;

const OF_A_PLATFORM = ['handle', 'link', 'followers'] as const;

/** A phrase must be at least this part of a header's words to be what the header is about. */
const MAIN_PART = 0.5;

/** What a header says of its column: "Eng. Rate (Avg.)", "Takipçi Sayısı", "TikTok fee in USD". */
export function readHeader(cell: string): Header {
  const text = cell
    .slice(0, LONGEST)
    .replace(/[\s\ufeff]+/g, ' ')
    .trim();
  const short = cell.length > LONGEST ? '' : text;
  const words = wordsOf(short);
  const [platform, ...others] = platformsIn(short);
  const isEmail = words.some((word) => EMAIL_WORDS.has(word));
  const unit = unitIn(short, words);
  const fields = isEmail || words.length > MOST_WORDS ? [] : fieldsNamed(words, unit);
  return {
    text,
    fields,
    platform: others.length === 0 ? platform : undefined,
    currency: currencyIn(short),
    percent: short.includes('%') || words.some((word) => PERCENT_WORDS.has(word)),
    basis: fields.some(({ field }) => field === 'engagement rate') ? basisIn(words) : undefined,
    unit,
  };
}

function basisIn(words: readonly string[]): Basis | undefined {
  return BASES.find((basis) => words.some((word) => BASIS_WORDS[basis].has(word)));
}

function fieldsNamed(words: readonly string[], unit: string | undefined): NamedField[] {
  const found = new Map<Field, NamedField>();
  const add = (phrase: readonly string[], score: number) => {
    for (const [field, languages] of phrases().get(phrase.join(' ')) ?? []) {
      if (isAllowed(field, words) && score > (found.get(field)?.score ?? 0))
        found.set(field, { field, score, languages });
    }
  };
  add(words, 1);
  // "Channel name" of a platform is another's "name".
  const named = words.filter((word) => platformsIn(word).length === 0);
  add(named, 0.95);
  const main = named.filter((word) => !QUALIFIERS.has(word) && word !== unit && !/^\d+$/.test(word));
  add(main, 0.95);
  const counted = main.filter((word) => !POST_WORDS.has(word));
  add(counted, 0.9);
  // "ER by followers" is a rate, of no number of followers.
  const rate = counted.filter((word) => !BASES.some((basis) => BASIS_WORDS[basis].has(word)));
  const isRate = phrases()
    .get(rate.join(' '))
    ?.some(([field]) => field === 'engagement rate');
  if (isRate) add(rate, 0.9);
  // A column under the bare name of a platform holds accounts there, or their followers: its cells tell.
  if (words.length > 0 && named.length === 0) {
    for (const field of OF_A_PLATFORM) found.set(field, { field, score: BARE_PLATFORM, languages: [] });
  }
  for (const part of parts(counted)) {
    if (!VAGUE.has(part.join(' '))) add(part, (0.85 * part.length) / counted.length);
  }
  return [...found.values()];
}

/** The runs of words that are at least half of all, but not all. */
function parts(words: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let length = words.length - 1; length >= Math.max(1, words.length * MAIN_PART); length--) {
    for (let start = 0; start + length <= words.length; start++) found.push(words.slice(start, start + length));
  }
  return found;
}

const SUMMED: readonly Field[] = [
  ...(['likes', 'comments', 'shares', 'saves', 'views', 'reach', 'impressions', 'engagements'] as const),
  ...(['engagement rate', 'fee'] as const),
];

function isAllowed(field: Field, words: readonly string[]): boolean {
  if (field === 'engagements' && words.some((word) => RATE_WORDS.has(word))) return false;
  if (SUMMED.includes(field) && words.some((word) => TOTALS.has(word))) return false;
  if (field === 'credibility' || field === 'audience country') return true;
  if (!isNumberField(field) && field !== 'niche') return true;
  return !words.some((word) => OTHER_MEASURES.has(word) || /^top\d+$/.test(word));
}

let index: Map<string, [Field, readonly string[]][]> | undefined;

/** The fields of every phrase and the languages that call them so; made when first asked, for formulas load Code.js each time. */
function phrases(): Map<string, [Field, readonly string[]][]> {
  if (index) return index;
  const byPhrase = new Map<string, Map<Field, string[]>>();
  for (const [language, words] of Object.entries(LANGUAGES)) {
    for (const field of FIELDS) {
      for (const phrase of words[field]?.split(', ') ?? []) {
        const fields = byPhrase.get(phrase) ?? new Map<Field, string[]>();
        byPhrase.set(phrase, fields.set(field, [...(fields.get(field) ?? []), language]));
      }
    }
  }
  index = new Map([...byPhrase].map(([phrase, fields]) => [phrase, [...fields]]));
  return index;
}
