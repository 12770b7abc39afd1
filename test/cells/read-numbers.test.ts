import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../src/cells/read-numbers';

const number = (value: number) => ({ kind: 'number', value });

describe('a text is read as the number it spells', () => {
  test.each([
    ['12.5K', 12_500],
    ['0.89k', 890],
    ['1,2M', 1_200_000],
    ['2.3B', 2_300_000_000],
    ['%3,45', 0.0345],
    ['3.45 %', 0.0345],
    ['+5%', 0.05],
    ['-3', -3],
    ['.5', 0.5],
    ['1.234.567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['1\u202f234\u202f567,5', 1_234_567.5],
    ["12'500", 12_500],
    ['2,28,00,00,000', 2_280_000_000],
    ['1.234,5', 1_234.5],
    ['1,234.5', 1_234.5],
    ['0.125', 0.125],
    ['1234.567', 1_234.567],
  ])('%s', (text, value) => {
    const [read] = readNumbers([text]);
    expect(read?.kind).toBe('number');
    expect(read?.kind === 'number' && read.value).toBeCloseTo(value, 9);
  });
});

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
  `${'9'.repeat(50_000)}`,
])('a text that spells no number is unreadable: %.20s', (text) => {
  expect(readNumbers([text])).toEqual([{ kind: 'unreadable' }]);
});

test('a cell without doubt decides how the others are read', () => {
  expect(readNumbers(['1.234', '1.234.567'])).toEqual([number(1_234), number(1_234_567)]);
  expect(readNumbers(['1.234', '0.5'])).toEqual([number(1.234), number(0.5)]);
  expect(readNumbers(['1,234', '12.5K'])).toEqual([number(1_234), number(12_500)]);
});

test('alone, a text with two readings stays ambiguous', () => {
  expect(readNumbers(['1.234'])).toEqual([{ kind: 'ambiguous', values: [1.234, 1_234] }]);
  expect(readNumbers(['1,234K'])).toEqual([{ kind: 'ambiguous', values: [1_234, 1_234_000] }]);
});

test('three that all have three digits behind their separator are thousands', () => {
  expect(readNumbers(['1.234', '12.345', '8.000'])).toEqual([number(1_234), number(12_345), number(8_000)]);
  expect(readNumbers(['1,234', '12,345', '8,000', 7])).toEqual([
    number(1_234),
    number(12_345),
    number(8_000),
    number(7),
  ]);
  expect(readNumbers(['1,234', '12.345', '8,000']).map(({ kind }) => kind)).toEqual(Array(3).fill('ambiguous'));
});

test('where the others disagree, a text with two readings stays ambiguous', () => {
  expect(readNumbers(['1.234', '12.5', '12,5'])).toEqual([
    { kind: 'ambiguous', values: [1.234, 1_234] },
    number(12.5),
    number(12.5),
  ]);
});

test('numbers are taken as they are, blanks and errors told apart, everything else is unreadable', () => {
  expect(readNumbers([0, '', ' ', null, undefined, '#N/A', 'Loading...', true, new Date(0), Number.NaN])).toEqual([
    number(0),
    { kind: 'blank' },
    { kind: 'blank' },
    { kind: 'blank' },
    { kind: 'blank' },
    { kind: 'error', text: '#N/A' },
    { kind: 'error', text: 'Loading...' },
    { kind: 'unreadable' },
    { kind: 'unreadable' },
    { kind: 'unreadable' },
  ]);
});

test('a number printed with thousands groups reads back as itself, in either spelling', () => {
  const spelled = fc.tuple(
    fc.integer({ min: 1_000_000, max: 2_000_000_000 }),
    fc.constantFrom('en', 'de', 'fr', 'en-IN'),
  );
  fc.assert(
    fc.property(spelled, ([value, language]) => {
      expect(readNumbers([value.toLocaleString(language)])).toEqual([number(value)]);
    }),
  );
});
