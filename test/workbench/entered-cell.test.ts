import { numfmt } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredCell } from '../../workbench/stand-in/book';
import { defaultDatePattern, serialOf } from '../../workbench/stand-in/dates';
import { enteredCell } from '../../workbench/stand-in/entered-cell';
import { LOCALES } from '../../workbench/stand-in/locales';

const typed = (text: string, locale = 'en_US') => enteredCell(text, '', locale);
const shown = ({ value, pattern = 'General' }: StoredCell, locale: string) =>
  numfmt.format(pattern, value, { locale: locale.replace('_', '-') });
const day = (year: number, month: number, date: number) => serialOf(year, month, date) ?? Number.NaN;

/** What a cell holds and shows. */
const READ: Readonly<Record<string, readonly (readonly [text: string, value: number, shown: string])[]>> = {
  en_US: [
    ['12', 12, '12'],
    [' 12 ', 12, '12'],
    ['007', 7, '7'],
    ['1.234', 1.234, '1.234'],
    ['.5', 0.5, '0.5'],
    ['-0', 0, '0'],
    ['1,234', 1234, '1,234'],
    ['-1,234,567.5', -1_234_567.5, '-1,234,567.50'],
    ['1e5', 100_000, '1.00E+05'],
    ['3.45%', 0.0345, '3.45%'],
    ['57.7%', 0.577, '57.70%'],
    ['+12%', 0.12, '12%'],
    ['1,200%', 12, '1,200%'],
    ['$1,234.50', 1234.5, '$1,234.50'],
    ['-$5', -5, '-$5'],
    ['£20', 20, '£20'],
    ['1/5/2025', day(2025, 1, 5), '1/5/2025'],
    ['01/05/2025', day(2025, 1, 5), '01/05/2025'],
    ['12-31-99', day(1999, 12, 31), '12-31-99'],
    ['2/29/2024', day(2024, 2, 29), '2/29/2024'],
    ['2025-01-05', day(2025, 1, 5), '2025-01-05'],
    ['2025/1/5', day(2025, 1, 5), '2025/1/5'],
    ['2025-01-05 13:45', day(2025, 1, 5) + 13.75 / 24, '2025-01-05 13:45'],
    ['1/5/2025 9:05:30 PM', day(2025, 1, 5) + (21 * 3600 + 330) / 86_400, '1/5/2025 9:05:30 PM'],
    ['13:45', 13.75 / 24, '13:45'],
    ['09:05', (9 * 60 + 5) / 1440, '09:05'],
    ['12:00 AM', 0, '12:00 AM'],
    ['26:15:00', 26.25 / 24, '26:15:00'],
    ['1/2', day(new Date().getFullYear(), 1, 2), '1/2'],
    ['1-2', day(new Date().getFullYear(), 1, 2), '1-2'],
  ],
  en_GB: [
    ['13/01/2025', day(2025, 1, 13), '13/01/2025'],
    ['1-2', day(new Date().getFullYear(), 2, 1), '1-2'],
    ['£1,234', 1234, '£1,234'],
  ],
  de_DE: [
    ['1.234', 1234, '1.234'],
    ['1234,5', 1234.5, '1234,5'],
    ['3,45 %', 0.0345, '3,45 %'],
    ['€ 1.234,50', 1234.5, '€ 1.234,50'],
    ['1.234,50 €', 1234.5, '1.234,50 €'],
    ['5.1.2025', day(2025, 1, 5), '5.1.2025'],
    ['05.01.2025 13:45', day(2025, 1, 5) + 13.75 / 24, '05.01.2025 13:45'],
  ],
  tr_TR: [
    ['%3,45', 0.0345, '%3,45'],
    ['3,45%', 0.0345, '3,45%'],
    ['₺1.234,50', 1234.5, '₺1.234,50'],
    ['5.1.2025', day(2025, 1, 5), '5.1.2025'],
  ],
  fr_FR: [
    ['1\u202f234,5', 1234.5, '1\u00a0234,50'],
    ['1\u00a0234', 1234, '1\u00a0234'],
    ['12,25\u00a0%', 0.1225, '12,25 %'],
    ['05/01/2025', day(2025, 1, 5), '05/01/2025'],
  ],
  es_ES: [['31/12/2025', day(2025, 12, 31), '31/12/2025']],
  pt_BR: [['R$ 1.234,50', 1234.5, 'R$ 1.234,50']],
  it_IT: [['1.234.567', 1_234_567, '1.234.567']],
};

/** What a locale does not read stays as it is. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en_US: [
    ...['12.5K', '1,2', '1,23,456', '1 234', '3,45%', '%12', '12%%', '1.234,50 €', '1e999', '.', '%', '$'],
    ...['13/1/2025', '2/29/2025', '1/32', '1/5-2025', '03.04.2025', '2025-01-05T13:45', '13:60', '13:05 PM', '16:9'],
    ...['@ada', 'ada', 'instagram.com/ada', '1-2-3-4', '٣'],
  ],
  en_GB: ['1/13/2025'],
  de_DE: ['1,234.50', '1.5', '31.2.2025', '12,5 Tsd.'],
  fr_FR: ['1.234,50'],
};

test.each(
  Object.entries(READ).flatMap(([locale, rows]) => rows.map(([text, value, look]) => ({ locale, text, value, look }))),
)('in $locale "$text" becomes $value and shows as "$look"', ({ locale, text, value, look }) => {
  const cell = typed(text, locale);
  expect(cell.value).toBeCloseTo(value, 12);
  expect(shown(cell, locale).replace(/\u202f/g, '\u00a0')).toBe(look);
});

test.each(Object.entries(TEXTS).flatMap(([locale, texts]) => texts.map((text) => ({ locale, text }))))(
  'in $locale "$text" stays text',
  ({ locale, text }) => expect(typed(text, locale)).toEqual({ value: text }),
);

test('the format that a cell has for dates is kept, and plain text is left as it is', () => {
  expect(enteredCell('1/5/2025', 'dd.mm.yy', 'en_US')).toEqual({ value: day(2025, 1, 5), pattern: 'dd.mm.yy' });
  expect(enteredCell('1/5/2025', '@', 'en_US')).toEqual({ value: '1/5/2025' });
});

test('a date that a script writes takes the format of the locale', () => {
  expect(enteredCell(new Date(2025, 0, 5), '', 'de_DE')).toEqual({ value: day(2025, 1, 5), pattern: 'dd.MM.yyyy' });
});

test('an unknown locale is refused with those that are known', () => {
  expect(() => typed('1', 'xx_XX')).toThrow('The locale xx_XX is unknown. Use one of en_US, en_GB, de_DE,');
});

describe.each(LOCALES.map(({ id }) => id))('in %s', (locale) => {
  test.each(['#,##0.00', '#,##0', '0.00%', '0.00E+00', '[$€]#,##0.00'])(
    'what a number shows by %s is read as that number',
    (pattern) => {
      fc.assert(
        fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
          const look = shown({ value: hundredths / 100, pattern }, locale);
          expect(shown({ ...typed(look, locale), pattern }, locale)).toBe(look);
        }),
      );
    },
  );

  test('what a date shows is read as that date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), fc.nat(86_399), (days, seconds) => {
        for (const value of [days, days + seconds / 86_400]) {
          const cell = typed(shown({ value, pattern: defaultDatePattern(value, locale) }, locale), locale);
          expect(cell.value).toBeCloseTo(value, 9);
        }
      }),
    );
  });
});
