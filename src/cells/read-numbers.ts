import { type Cell, isBlank, isDate, isErrorText } from './cell';
import { type DecimalSign, decimalSignOf, languageOf } from './locale';
import { isMissingText } from './missing';
import { digitsValue, type SpelledNumber, spelledNumber, spelledRange } from './number-spelling';
import { languageShownBy, scaleOf } from './number-units';

/** Why a cell is no number, or what is to be known of the number that it is. */
export type NumberNote =
  /** "missing" is a text that says so: "-", "nan". */
  | { readonly kind: 'error' | 'missing' | 'date' | 'unreadable' }
  /** It can be read in two ways, and the other cells do not tell which. */
  | { readonly kind: 'ambiguous'; readonly values: readonly [low: number, high: number] }
  /** "1,000-1,500": its middle was taken. */
  | { readonly kind: 'range' };

/** The cells of one column, read as numbers. */
export interface NumberColumn {
  /** undefined where a cell holds no number. */
  readonly values: readonly (number | undefined)[];
  /** By index of the cell; blanks have none. */
  readonly notes: ReadonlyMap<number, NumberNote>;
  /** Indices of the cells that bear a percent sign; their values are fractions. */
  readonly percents: ReadonlySet<number>;
  /** ISO codes, by index, of the cells that name a currency. */
  readonly currencies: ReadonlyMap<number, string>;
}

export interface NumberOptions {
  /** Of the spreadsheet, such as "tr_TR": decides what the cells leave open. */
  readonly locale?: string | undefined;
  /** Of the headers, such as "tr": what its letters mean, where the cells do not show it. */
  readonly language?: string | undefined;
  /** What three digits after a single separator are, where the kind of number tells: nobody has 1.234 followers. */
  readonly threeDigits?: 'thousands' | 'decimals' | undefined;
  /** Of the header, such as "k": multiplies what has no unit of its own. */
  readonly unit?: string | undefined;
}

/** So many cells that all have three digits after their only separator are grouped in thousands: decimals would vary. */
const ALIKE = 3;

/** Nothing that is counted here exceeds the people on earth, so "12,5 B" is Turkish: 12.5 bin, 12,500. */
const PEOPLE_ON_EARTH = 8e9;

/**
 * Reads the cells of one column as numbers: numbers as they are, texts such as "12.5K", "1,2 Mio." or "%3,45" by their
 * spelling. How a column writes decimals and what its letters mean is decided over all its cells: one cell that leaves
 * no doubt ("12.5K", "1.234.567") decides for those that do ("1.234"), so do three such cells that are all alike, and
 * then the locale.
 *
 * @example readNumbers(['1.234', '1.234.567', '12,5 Mn']).values // [1234, 1234567, 12500000]
 */
export function readNumbers(
  cells: readonly Cell[],
  { locale, language, threeDigits, unit }: NumberOptions = {},
): NumberColumn {
  const values = new Array<number | undefined>(cells.length).fill(undefined);
  const notes = new Map<number, NumberNote>();
  const percents = new Set<number>();
  const currencies = new Map<number, string>();
  const texts: (readonly [ReadText, ReadText?])[] = [];
  const withUnit = new Set<number>();
  let plainDecimals = false;
  cells.forEach((cell, index) => {
    if (typeof cell === 'number' && Number.isFinite(cell)) values[index] = cell;
    else if (typeof cell === 'string' && isPlain(cell)) {
      values[index] = Number(cell);
      plainDecimals ||= cell.includes('.');
    } else if (isBlank(cell)) return;
    else if (isDate(cell)) notes.set(index, { kind: 'date' });
    else if (typeof cell !== 'string') notes.set(index, { kind: 'unreadable' });
    else {
      const one = spelledNumber(cell);
      const ends = one ? undefined : spelledRange(cell);
      if (one) texts.push([readText(index, one, false)]);
      else if (ends) texts.push([readText(index, ends[0], true), readText(index, ends[1], true)]);
      else notes.set(index, { kind: isErrorText(cell) ? 'error' : isMissingText(cell) ? 'missing' : 'unreadable' });
    }
  });

  const all = texts.flatMap(([text, upTo]) => (upTo ? [text, upTo] : text));
  const shown = decimalSign(all, plainDecimals);
  const style: Style = {
    decimal: shown ?? decimalSignOf(locale ?? language),
    language: unitLanguage(all, shown, language ?? languageOf(locale)),
    threeDigits,
  };
  for (const [text, upTo] of texts) {
    const { index, spelled } = text;
    const value = decided(text, style);
    const end = upTo ? decided(upTo, style) : value;
    if (typeof value !== 'number' || typeof end !== 'number') {
      notes.set(index, typeof value === 'number' ? (end as NumberNote) : value);
      continue;
    }
    if (value > end) {
      notes.set(index, { kind: 'unreadable' });
      continue;
    }
    values[index] = (value + end) / 2;
    if (upTo) notes.set(index, { kind: 'range' });
    if (spelled.units.length > 0) withUnit.add(index);
    if (spelled.percent) percents.add(index);
    const currency = spelled.currency ?? upTo?.spelled.currency;
    if (currency) currencies.set(index, currency);
  }
  const scale = unit ? (scaleOf([unit], language ?? languageOf(locale)) ?? 1) : 1;
  return { values: scale === 1 ? values : scaled(values, scale, withUnit), notes, percents, currencies };
}

/** Values in the unit of their header, unless they have their own; as they are where one would be more than there can be. */
function scaled(
  values: readonly (number | undefined)[],
  scale: number,
  withUnit: ReadonlySet<number>,
): readonly (number | undefined)[] {
  const all = values.map((value, i) => (value === undefined || withUnit.has(i) ? value : exactly(value * scale)));
  return all.some((value) => value !== undefined && value > PEOPLE_ON_EARTH) ? values : all;
}

/** 1.005 × 1000 is 1004.9999999999999. */
function exactly(product: number): number {
  return Number(product.toPrecision(15));
}

/** A number, or one end of a range. */
interface ReadText {
  readonly index: number;
  readonly spelled: SpelledNumber;
  readonly isEnd: boolean;
  /** Of its digits under either decimal sign, NaN where they then are no number. */
  readonly point: number;
  readonly comma: number;
}

function readText(index: number, spelled: SpelledNumber, isEnd: boolean): ReadText {
  const { digits } = spelled;
  return { index, spelled, isEnd, point: digitsValue(digits, '.'), comma: digitsValue(digits, ',') };
}

/**
 * Digits, and at most one point that can only be the decimal sign: what most number cells of a pasted export are. The
 * rest of the reading is for those that are not.
 */
function isPlain(text: string): boolean {
  if (text.length === 0 || text.length > 20) return false;
  let point = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === POINT && point < 0) point = i;
    else if (code < ZERO || code > NINE) return false;
  }
  const fraction = text.length - 1 - point;
  return point < 0 ? text.length <= 15 : point > 0 && fraction > 0 && (fraction !== 3 || point > 3 || text[0] === '0');
}

const [POINT, ZERO, NINE] = ['.', '0', '9'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/** The decimal sign that the cells without doubt use, or that the others all tell; undefined where they disagree. */
function decimalSign(texts: readonly ReadText[], plainDecimals: boolean): DecimalSign | undefined {
  const certain = new Set<DecimalSign>(plainDecimals ? ['.'] : []);
  const grouped = new Set<DecimalSign>();
  let alike = 0;
  for (const { spelled, point, comma } of texts) {
    if (point === comma) continue;
    if (Number.isNaN(comma)) certain.add('.');
    else if (Number.isNaN(point)) certain.add(',');
    else if (spelled.units.length === 0) {
      grouped.add(point > comma ? '.' : ',');
      alike++;
    }
  }
  if (certain.size === 0 && grouped.size === 1 && alike >= ALIKE) return [...grouped][0];
  return certain.size === 1 ? [...certain][0] : undefined;
}

/** The language of the units: what the cells show before what else is known. */
function unitLanguage(
  texts: readonly ReadText[],
  decimal: DecimalSign | undefined,
  known: string | undefined,
): string | undefined {
  const units = new Set<string>();
  for (const { spelled } of texts) for (const unit of spelled.units) units.add(unit);
  if (units.size === 0) return undefined;
  const language = languageShownBy(units) ?? known;
  if (decimal === '.' || !units.has('b')) return language;
  const isBeyond = ({ spelled, point, comma }: ReadText) =>
    (Number.isNaN(comma) ? point : comma) * (scaleOf(spelled.units, language) ?? 0) > PEOPLE_ON_EARTH;
  return texts.some(isBeyond) ? 'tr' : language;
}

interface Style {
  readonly decimal: DecimalSign | undefined;
  readonly language: string | undefined;
  readonly threeDigits: NumberOptions['threeDigits'];
}

function decided({ spelled, isEnd, point, comma }: ReadText, style: Style): number | NumberNote {
  const { sign, units, percent, currency } = spelled;
  const scale = scaleOf(units, style.language);
  if (scale === undefined || (Number.isNaN(point) && Number.isNaN(comma))) return { kind: 'unreadable' };
  const times = (value: number) => {
    const product = (sign * value * scale) / (percent ? 100 : 1);
    return product === value ? value : exactly(product);
  };
  if (point === comma || Number.isNaN(comma)) return times(point);
  if (Number.isNaN(point)) return times(comma);
  const [fraction, thousands] = [Math.min(point, comma), Math.max(point, comma)];
  if (style.threeDigits === 'decimals') return times(fraction);
  // Neither money nor the ends of a range are spelled to three decimals.
  const noDecimals = style.threeDigits === 'thousands' || currency || isEnd;
  if (noDecimals && units.length === 0) return times(thousands);
  if (style.decimal) return times(style.decimal === '.' ? point : comma);
  return { kind: 'ambiguous', values: [times(fraction), times(thousands)] };
}
