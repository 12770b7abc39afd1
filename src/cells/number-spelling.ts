import { currencyCode } from './currency';
import { folded } from './folded';
import type { DecimalSign } from './locale';
import { isUnit } from './number-units';

/** A number as somebody typed it, taken apart: "-1.234,5 Mio. €" is digits "1.234,5" with the unit "mio" in EUR. */
export interface SpelledNumber {
  readonly sign: 1 | -1;
  /** Digits with "." and "," as they stand; blanks and apostrophes, which only ever group, are gone. */
  readonly digits: string;
  /** Words that multiply it, folded. */
  readonly units: readonly string[];
  readonly percent: boolean;
  readonly currency: string | undefined;
}

/** Longer texts are prose, never a number; the limit also bounds the work on a hostile cell. */
export const LONGEST_NUMBER = 60;

/** What most cells are, "0.024", "12.5K" or "1.39%", at a fraction of the cost. */
const USUAL = /^(\d[\d.,]*)(%|[a-z]{1,3})?$/i;
const NO_UNITS: readonly string[] = [];

const SHAPE = /^(\D*?)([.,]?\d(?:[\d.,'’\s]*\d)?)(\D*)$/;

/** A blank or an apostrophe between digits groups thousands, or the text is no number: "5'11", "10 20". */
const ODD_GROUP = /\d[\s'’]+(?!\d{3}(?!\d))\d/;

/** What is counted, or for what is paid: "1.2k followers", "$500 / post". */
const NOUNS = new Set(
  (
    'follower followers subscriber subscribers subs fans likes comments shares saves views plays people kr ' +
    'takipci abone begeni yorum izlenme kisi abonnenten aufrufe abonnes vues seguidores suscriptores ' +
    'visualizaciones inscritos curtidas visualizacoes iscritti visualizzazioni per post posts video reel each ' +
    'pro beitrag par publication por publicacion publicacao al'
  ).split(' '),
);

const ABOUT = new Set(['~', '≈', 'ca', 'circa', 'approx', 'about']);

/** Takes a text apart, or answers undefined where it is no number in any spelling. */
export function spelledNumber(text: string): SpelledNumber | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const [, usual, word] = USUAL.exec(text) ?? [];
  if (usual && areDigits(usual) && (!word || word === '%' || isUnit(word.toLowerCase()))) {
    const units = !word || word === '%' ? NO_UNITS : [word.toLowerCase()];
    return { sign: 1, digits: usual, units, percent: word === '%', currency: undefined };
  }
  const [, before = '', body = '', after = ''] = SHAPE.exec(text.normalize('NFKC').trim()) ?? [];
  // In "Rs.500" the point belongs to the word.
  const digits = (/\p{L}$/u.test(before) ? body.replace(/^[.,]/, '') : body).replace(/[\s'’]/g, '');
  if (body === '' || ODD_GROUP.test(body) || !areDigits(digits)) return undefined;

  let sign: 1 | -1 | undefined;
  let percent = false;
  let currency: string | undefined;
  const units: string[] = [];
  for (const token of tokens(before)) {
    if (/^[+\-−–]$/.test(token) && !sign) sign = token === '+' ? 1 : -1;
    else if (token === '%' && !percent) percent = true;
    else if (currencyCode(token) && !currency) currency = currencyCode(token);
    else if (!ABOUT.has(token) && !NOUNS.has(token)) return undefined;
  }
  for (const token of tokens(after)) {
    if (token === '%' && !percent) percent = true;
    else if (isUnit(token)) units.push(token);
    else if (currencyCode(token) && !currency) currency = currencyCode(token);
    // "10K+": at least so many.
    else if (token !== '+' && token !== '/' && !NOUNS.has(token)) return undefined;
  }
  return { sign: sign ?? 1, digits, units, percent, currency };
}

const DASH = /[-–—]|\s(?:to|bis|a)\s/g;

/** The ends of a range, "1,000-1,500" or "10–20K", the lower first; a unit after the upper end counts for both. */
export function spelledRange(text: string): readonly [SpelledNumber, SpelledNumber] | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  for (const { 0: dash, index } of text.matchAll(DASH)) {
    const high = index > 0 ? spelledNumber(text.slice(index + dash.length)) : undefined;
    const low = high && spelledNumber(text.slice(0, index));
    if (low)
      return [
        { ...low, units: low.units.length > 0 ? low.units : high.units, percent: low.percent || high.percent },
        high,
      ];
  }
  return undefined;
}

/** Words, signs and currencies; a point after a word abbreviates it. */
function tokens(affix: string): string[] {
  const plain = folded(affix);
  return plain.trim() === ''
    ? []
    : (plain.match(/[km](?=\p{Sc})|\p{L}+\$?|\p{Sc}(?:us|ca|au|mx)?|\S/gu) ?? []).filter(
        (token, i, all) => token !== '.' || !/^\p{L}/u.test(all[i - 1] ?? ''),
      );
}

/** Ends in a digit, and no two signs stand side by side. */
function areDigits(digits: string): boolean {
  return !/[.,](?:[.,]|$)/.test(digits);
}

/** The value of the digits where `decimal` is the decimal sign; NaN where the separators then fit no number. */
export function digitsValue(digits: string, decimal: DecimalSign): number {
  const separator = decimal === '.' ? ',' : '.';
  const at = digits.indexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  // A fraction with a sign in it makes Number answer NaN.
  if (!whole.includes(separator)) return Number(`${whole}.${fraction}0`);
  const groups = whole.split(separator);
  return isGrouped(groups) ? Number(`${groups.join('')}.${fraction}0`) : Number.NaN;
}

/** Groups of three, or of two before the last three as in India; a leading zero heads no group ("0.125"). */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return true;
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    rest.every((group, i) => group.length === 3 || (group.length === 2 && i < rest.length - 1))
  );
}
