import { describe, expect, test } from 'vitest';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import { openWith } from './contract/open';
import { POINTS } from './contract/points';

const open = openWith((script) => ({ book: createMemoryBook({ script }), settle: async () => {} }));

describe('a book in memory', () => {
  test.each(Object.entries(POINTS))('%s', (_, check) => check(open));
});

describe('formulas of a book in memory', () => {
  const CODE = 'function SAME(value) { return value; }\nfunction LIST() { return [1, 2, 3]; }';

  test('that refer to themselves say so', async () => {
    const { enter, note } = open(CODE);
    await enter('A1', '=SAME(B1)');
    expect(await enter('B1', '=SAME(A1)')).toBe('#REF!');
    expect(note('B1')).toContain('Circular dependency detected.');
    expect(await enter('B1', '=SAME(5)')).toBe(5);
    expect(await enter('C1', '=A1')).toBe(5);
  });

  test('say what is wrong with them', async () => {
    const { enter, note } = open(CODE);
    for (const [formula, value, words] of [
      ['=SAME(', '#ERROR!', 'Formula parse error.'],
      ['=SAME(Followers)', '#NAME?', "Unknown range name: 'FOLLOWERS'."],
      ['=SAME(Plan!A1)', '#REF!', "Unresolved sheet name 'Plan'."],
      ['=1+1', '#ERROR!', 'A book in memory knows constants, references and custom functions only.'],
    ] as const) {
      expect([await enter('A1', formula), note('A1')]).toEqual([value, words]);
    }
  });

  test('take constants, percents, negative numbers, arrays and answers of other functions', async () => {
    const { enter } = open(CODE);
    expect(await enter('A1', '=SAME(3%)')).toBe(0.03);
    expect(await enter('A1', '=SAME(-3)')).toBe(-3);
    expect(await enter('A1', '=SAME(SAME("x"))')).toBe('x');
    expect(await enter('A1', '=SAME({TRUE})')).toBe(true);
    expect(await enter('A1', '=SAME(-A2)')).toBe(0);
  });

  test('are calculated after those that they refer to, whatever the order', async () => {
    const { enter, sheet, calls } = open(CODE);
    await enter('A1', '=SAME(B3)');
    await enter('B1', '=LIST()');
    expect(sheet.getRange('A1').getValue()).toBe(3);
    const before = calls.length;
    sheet.getRange('C9').setValue('elsewhere');
    expect(sheet.getRange('A1').getValue()).toBe(3);
    expect(calls).toHaveLength(before);
  });
});
