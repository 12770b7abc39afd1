import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import { LONGEST_NUMBER } from '../../src/cells/number-spelling';
import { type NumberOptions, readNumbers } from '../../src/cells/read-numbers';

/** A cell alone in its column. */
const alone = (cell: Cell, options?: NumberOptions) => {
  const { values, notes, currencies, percents } = readNumbers([cell], options);
  return { value: values[0], note: notes.get(0)?.kind, currency: currencies.get(0), percent: percents.has(0) };
};

describe('a text is read as the number that it spells', () => {
  test.each<[language: string, text: string, value: number]>([
    ['English', '12.5K', 12_500],
    ['English', '0.89k', 890],
    ['English', '29.0b', 29e9],
    ['English', '2.3bn', 2.3e9],
    ['English', '1.5 million', 1.5e6],
    ['English', '1.2k followers', 1_200],
    ['English', '10K+', 10_000],
    ['English', '~12K', 12_000],
    ['English', '.5', 0.5],
    ['English', '0.125', 0.125],
    ['English', '1,234.5', 1_234.5],
    ['English', '1234.567', 1_234.567],
    ['English', '-3', -3],
    ['Turkish', '12,5 B', 12_500],
    ['Turkish', '950 B', 950_000],
    ['Turkish', '12 bin', 12_000],
    ['Turkish', '1,2 Mn', 1.2e6],
    ['Turkish', '3 milyon', 3e6],
    ['Turkish', '2,3 Mr', 2.3e9],
    ['Turkish', '%3,45', 0.0345],
    ['German', '1,2 Mio.', 1.2e6],
    ['German', '3,4 Mrd.', 3.4e9],
    ['German', '12 Tsd.', 12_000],
    ['German', '1.234,5', 1_234.5],
    ['German', '1.234.567', 1_234_567],
    ['German', '3,45 %', 0.0345],
    ['Swiss German', "12'500", 12_500],
    ['Swiss German', '12’500', 12_500],
    ['French', '1 234 567', 1_234_567],
    ['French', '1\u202f234\u202f567,5', 1_234_567.5],
    ['French', '1\u00a0234', 1_234],
    ['French', '1,2 Md', 1.2e9],
    ['French', '12,5 k', 12_500],
    ['Spanish', '12,5 mil', 12_500],
    ['Spanish', '1,2M', 1.2e6],
    ['Spanish', '2300 M', 2.3e9],
    ['Spanish', '2 mil millones', 2e9],
    ['Portuguese', '1,2 mi', 1.2e6],
    ['Portuguese', '2,5 bi', 2.5e9],
    ['Italian', '1,2 Mln', 1.2e6],
    ['Italian', '2,3 Mld', 2.3e9],
    ['Dutch', '1,2 mln.', 1.2e6],
    ['Polish', '12 tys.', 12_000],
    ['Russian', '3,5 тыс.', 3_500],
    ['Russian', '1,2 млн', 1.2e6],
    ['Indonesian', '3,4 jt', 3.4e6],
    ['Indonesian', '12 rb', 12_000],
    ['Indian English', '2L', 200_000],
    ['Indian English', '12 lakh', 1.2e6],
    ['Indian English', '1.3Cr', 13e6],
    ['Indian English', '2,28,00,00,000', 2.28e9],
    ['Japanese', '1.2万', 12_000],
    ['Japanese', '1.3億', 130e6],
    ['Korean', '1.3만', 13_000],
    ['full-width', '１２３４５', 12_345],
    ['full-width', '３．４５％', 0.0345],
    ['a noun', 'kr 500', 500],
    ['a sign', '+5%', 0.05],
    ['a sign', '−5', -5],
  ])('%s: %s', (_, text, value) => {
    expect(alone(text).value).toBeCloseTo(value, 9);
  });

  test.each<[text: string, value: number, currency: string]>([
    ['$1,200', 1_200, 'USD'],
    ['US$ 1,250.50', 1_250.5, 'USD'],
    ['1200 USD', 1_200, 'USD'],
    ['$500 / post', 500, 'USD'],
    ['1.200 €', 1_200, 'EUR'],
    ['€1.2K', 1_200, 'EUR'],
    ['£950', 950, 'GBP'],
    ['₺12.500', 12_500, 'TRY'],
    ['12.500 TL', 12_500, 'TRY'],
    ['R$ 1.500,00', 1_500, 'BRL'],
    ["CHF 1'200", 1_200, 'CHF'],
    ['Rs. 5,000', 5_000, 'INR'],
    ['₹1.5L', 150_000, 'INR'],
    ['5k$', 5_000, 'USD'],
    ['S$500', 500, 'SGD'],
  ])('money: %s', (text, value, currency) => {
    expect(alone(text)).toMatchObject({ value, currency });
  });

  test.each<[text: string, middle: number]>([
    ['1,000-1,500', 1_250],
    ['10-20K', 15_000],
    ['10K – 20K', 15_000],
    ['$500-$800', 650],
    ['100 to 300', 200],
    ['2-4%', 0.03],
  ])('a range is its middle, and noted: %s', (text, value) => {
    expect(alone(text)).toMatchObject({ value, note: 'range' });
  });
});

const LOCALES = [
  'en-US',
  'tr',
  'de',
  'de-CH',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'sv',
  'en-IN',
  'id',
  'ja',
  'ko',
  'ru',
];

describe.each(LOCALES)('what %s prints reads back', (locale) => {
  const print = (value: number, options: Intl.NumberFormatOptions = {}) => value.toLocaleString(locale, options);
  const reads = (text: string, value: number) => {
    const [read] = readNumbers([text], { locale }).values;
    expect(read, `${text} (${value})`).toBeCloseTo(value, 6);
  };

  test('grouped, with decimals or without', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2e9 }), (value) => reads(print(value), value)));
    const decimals = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(fc.property(decimals, (value) => reads(print(value), value)));
  });

  test('as percent', () => {
    const share = fc.integer({ min: 0, max: 100_000 }).map((parts) => parts / 10_000);
    const options = { style: 'percent', maximumFractionDigits: 2 } as const;
    fc.assert(fc.property(share, (value) => reads(print(value, options), value)));
  });

  test('as money', () => {
    const cents = fc.tuple(fc.integer({ min: 0, max: 1e8 }), fc.constantFrom('USD', 'EUR', 'TRY'));
    fc.assert(
      fc.property(cents, ([value, currency]) => {
        const text = print(value / 100, { style: 'currency', currency });
        reads(text, value / 100);
        expect(alone(text, { locale }).currency).toBe(currency);
      }),
    );
  });

  test('in short', () => {
    // Beyond the number of people on earth a count is none.
    const size = fc.tuple(fc.integer({ min: 1, max: 799 }), fc.integer({ min: 0, max: 7 }));
    fc.assert(
      fc.property(size, ([leading, zeros]) => {
        const value = leading * 10 ** zeros;
        const text = print(value, { notation: 'compact', maximumFractionDigits: 9 });
        reads(text, value);
      }),
    );
  });
});

describe('how a column is spelled is decided over its cells', () => {
  const values = (cells: Cell[], options?: NumberOptions) => readNumbers(cells, options).values;

  test('a cell without doubt decides for the others', () => {
    expect(values(['1.234', '1.234.567'])).toEqual([1_234, 1_234_567]);
    expect(values(['1.234', '0.5'])).toEqual([1.234, 0.5]);
    expect(values(['1,234', '12.5K'])).toEqual([1_234, 12_500]);
  });

  test('three that all have three digits behind their separator are thousands', () => {
    expect(values(['1.234', '12.345', '8.000'])).toEqual([1_234, 12_345, 8_000]);
    expect(values(['1,234', '12,345', '8,000', 7])).toEqual([1_234, 12_345, 8_000, 7]);
  });

  test('then the locale decides, and without one a text with two readings stays ambiguous', () => {
    expect(values(['1.234'], { locale: 'de_DE' })).toEqual([1_234]);
    expect(values(['1.234'], { locale: 'en_US' })).toEqual([1.234]);
    expect(values(['1,234', '1.234.567'], { locale: 'en_US' })).toEqual([1.234, 1_234_567]);
    expect(readNumbers(['1.234']).notes.get(0)).toEqual({ kind: 'ambiguous', values: [1.234, 1_234] });
    expect(readNumbers(['1,234K']).notes.get(0)).toEqual({ kind: 'ambiguous', values: [1_234, 1_234_000] });
    expect(readNumbers(['1.234', '12.5', '12,5']).notes.get(0)?.kind).toBe('ambiguous');
    expect(readNumbers(['1.234'], { locale: 'klingon' }).notes.get(0)?.kind).toBe('ambiguous');
  });

  test('where the kind of number tells, three digits are thousands or decimals', () => {
    expect(values(['1.234'], { threeDigits: 'thousands' })).toEqual([1_234]);
    expect(values(['1,234'], { threeDigits: 'thousands', locale: 'de' })).toEqual([1_234]);
    expect(values(['3.452'], { threeDigits: 'decimals' })).toEqual([3.452]);
  });

  test('a letter means what it does in the language of the cells, of the headers, of the spreadsheet', () => {
    expect(values(['2 B', '3 Mn'])).toEqual([2_000, 3e6]);
    expect(values(['2 B'], { language: 'tr' })).toEqual([2_000]);
    expect(values(['2 B'], { locale: 'tr_TR' })).toEqual([2_000]);
    expect(values(['2 B'])).toEqual([2e9]);
    expect(values(['2,3 M', '5 jt'])).toEqual([2.3e9, 5e6]);
    expect(values(['1,2 Tr', '2 N'], { locale: 'vi' })).toEqual([1.2e6, 2_000]);
  });

  test('more billions than there are people are thousands, but for a decimal point', () => {
    expect(values(['12,5 B', '3 B'])).toEqual([12_500, 3_000]);
    expect(values(['12.5B', '3B'])).toEqual([12.5e9, 3e9]);
  });
});

describe('what is no number', () => {
  test.each([
    'abc',
    '12 apples',
    '10 20',
    "5'11",
    '1 234 56',
    '12 3456',
    '1..2',
    '1,',
    '1.234.5',
    '--3',
    '%3%',
    '12e5',
    '2024-05-12',
    '1.5 t',
    '9-3',
    '1-2-3',
    'K',
    '%',
    '$',
  ])('is unreadable: %s', (text) => {
    expect(alone(text)).toMatchObject({ value: undefined, note: 'unreadable' });
  });

  test('is told apart: blanks, errors, dates, words for nothing', () => {
    const notes = (cells: Cell[]) => cells.map((cell) => alone(cell).note);
    expect(notes(['', ' ', '\u00a0', null, undefined])).toEqual(Array(5).fill(undefined));
    const errors = [
      '#N/A',
      '#VALUE!',
      '#VALOR!',
      '#¡DIV/0!',
      '#DEĞER!',
      '#YOK',
      '#NV',
      '#NOMBRE?',
      'Loading...',
      '⚠ x',
    ];
    expect(notes(errors)).toEqual(errors.map(() => 'error'));
    const nothing = ['-', '–', 'nan', 'NaN%', "N/A'", 'n/a', 'k. A.', 'yok', 'null', 'Unknown', '…', '...'];
    expect(notes(nothing)).toEqual(nothing.map(() => 'missing'));
    expect(notes([new Date(0), runInNewContext('new Date(0)')])).toEqual(['date', 'date']);
    expect(notes([true, Number.NaN, Number.POSITIVE_INFINITY])).toEqual(Array(3).fill('unreadable'));
  });
});

test.each(['9', '1,', ' ', '-', '1-', '%', 'k', 'é', '\u0301', '$', '٣', "1'", '.', '1 to '])(
  'no text longer than a number can be is taken apart: %s',
  (part) => {
    const hostile = part.repeat(50_000 / part.length);
    const number = `1${' '.repeat(LONGEST_NUMBER)}`;
    expect(alone(`${hostile}1`).value).toBeUndefined();
    expect(alone(number).value).toBeUndefined();
    expect(alone(number.slice(0, LONGEST_NUMBER)).value).toBe(1);
  },
);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-+%$€ kKMBb') }),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom('', '12.5K', '1.234', '1,5', '#N/A', '-', '1-2', null, undefined),
);

test('whatever the cells, each is a number, or noted, or blank, and their order does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 12 }), (cells) => {
      const { values, notes } = readNumbers(cells);
      expect(values).toHaveLength(cells.length);
      cells.forEach((cell, i) => {
        const isBlank = String(cell ?? '').trim() === '';
        expect(values[i] === undefined && !notes.has(i)).toBe(isBlank);
        expect(Number.isFinite(values[i] ?? 0)).toBe(true);
      });
      expect(readNumbers([...cells].reverse()).values).toEqual([...values].reverse());
    }),
  );
});
