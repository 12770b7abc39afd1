/** A number as somebody typed it, taken apart: "%1.234,5 K" is digits "1.234,5", scale 1000, percent. */
export interface SpelledNumber {
  readonly sign: 1 | -1;
  /** Digits with "." and "," as they stand; blanks and apostrophes, which only ever group, are gone. */
  readonly digits: string;
  readonly scale: number;
  readonly percent: boolean;
}

export type DecimalSign = '.' | ',';

/** Letters after a number and what they multiply it by. */
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** Longer texts are prose, never a number; the limit also bounds the work on a hostile cell. */
const LONGEST = 40;

/** A blank or an apostrophe between digits groups thousands, or the text is no number: "5'11", "10 20". */
const ODD_GROUP = /\d[\s'’]+(?!\d{3}(?!\d))\d/;

const SPELLING = /^([+-]?)(%?)([+-]?)(\d[\d.,]*|[.,]\d+)([a-z]*)\.?(%?)$/i;

/** Takes a text apart, or answers undefined where it is no number in any spelling. */
export function spelledNumber(text: string): SpelledNumber | undefined {
  if (text.length > LONGEST || ODD_GROUP.test(text)) return undefined;
  const compact = text.replace(/[\s'’]/g, '');
  const parts = SPELLING.exec(compact);
  if (!parts) return undefined;
  const [, outerSign = '', leading = '', innerSign = '', digits = '', letters = '', trailing = ''] = parts;
  const scale = letters === '' ? 1 : SCALES[letters.toLowerCase()];
  if (scale === undefined || (outerSign && innerSign) || (leading && trailing)) return undefined;
  if (/[.,]$/.test(digits) || /[.,]{2}/.test(digits)) return undefined;
  return { sign: outerSign + innerSign === '-' ? -1 : 1, digits, scale, percent: leading + trailing === '%' };
}

/**
 * The values a spelling can have, each under the decimal sign that gives it: none where the separators fit no
 * number ("1,23,4.5.6"), one where they leave no doubt, two for "1.234".
 */
export function readings(spelled: SpelledNumber): Map<DecimalSign, number> {
  const { sign, digits, scale, percent } = spelled;
  const found = new Map<DecimalSign, number>();
  for (const decimal of ['.', ','] as const) {
    const [whole = '', fraction, ...more] = digits.split(decimal);
    if (more.length > 0 || !isGrouped(whole.split(decimal === '.' ? ',' : '.'))) continue;
    if (fraction !== undefined && !/^\d+$/.test(fraction)) continue;
    const plain = `${whole.replace(/[.,]/g, '')}.${fraction ?? 0}`;
    found.set(decimal, (sign * Number(plain) * scale) / (percent ? 100 : 1));
  }
  return found;
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
