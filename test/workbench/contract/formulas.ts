import { expect } from 'vitest';
import type { Points } from './open';

const CODE = `
var calls = 0;
/** @customfunction */
function CALLS() { calls += 1; return calls; }
/** @customfunction */
function DOUBLE(values) {
  return Array.isArray(values) ? values.map((row) => row.map((v) => (v === '' ? '' : v * 2))) : values * 2;
}
/** @customfunction */
function JOIN_ALL(...values) { return values.map(String).join('|'); }
/** @customfunction */
function SAME(value) { return value; }
/** @customfunction */
function ANSWER(kind) {
  return { nothing: undefined, none: null, list: [1, 2], ragged: [[1], [2, 'x']], yes: true, day: new Date(2025, 0, 5),
    empty: [], text: '007', nan: NaN }[kind];
}
/** @customfunction */
function REFUSE(what) { throw new Error('Not allowed: ' + what); }
/** @customfunction */
function FOREVER() { for (;;) {} }
/** @customfunction */
function SERVICES() { return typeof SpreadsheetApp + ' ' + typeof setTimeout + ' ' + typeof fetch; }
function untagged() { return 'called'; }
function private_() { return 'called'; }
`;

export const formulas: Points = {
  async 'An answer is a value, a list or rows'(open) {
    const { sheet, enter } = open(CODE);
    expect(await enter('A1', '=ANSWER("nothing")')).toBe('');
    expect(await enter('A2', '=ANSWER("none")')).toBe('');
    expect(await enter('A3', '=ANSWER("empty")')).toBe('');
    expect(await enter('A4', '=ANSWER("yes")')).toBe(true);
    expect(await enter('A5', '=ANSWER("text")')).toBe('007');
    expect(await enter('A6', '=ANSWER("day")')).toEqual(new Date(2025, 0, 5));
    expect(await enter('A7', '=ANSWER("nan")')).toBe('#NUM!');
    await enter('C1', '=ANSWER("ragged")');
    expect(sheet.getRange('C1:D2').getValues()).toEqual([
      [1, ''],
      [2, 'x'],
    ]);
    await enter('F1', '=ANSWER("list")');
    expect(sheet.getRange('F1:F2').getValues()).toEqual([[1], [2]]);
  },

  async 'Arguments may be separated by semicolons'(open) {
    const { sheet, enter, settle } = open(CODE);
    sheet.getRange('A1:A2').setValues([[3], [4]]);
    expect(await enter('B1', '=JOIN_ALL(A1:A2;"a;b";{5;6};;SAME(7;8))')).toBe('3,4|a;b|5,6||7');
    expect(sheet.getRange('B1').getFormula()).toBe('=JOIN_ALL(A1:A2,"a;b",{5;6},,SAME(7,8))');
    sheet.getRange('B2').setValue('=JOIN_ALL(1;2)');
    await settle();
    expect(sheet.getRange('B2').getValue()).toBe('1|2');
  },

  async 'An answer of several cells spills, and shrinks again'(open) {
    const { sheet, enter } = open(CODE);
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    await enter('B1', '=DOUBLE(A1:A3)');
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[2], [4], [6]]);
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=DOUBLE(A1:A3)'], [''], ['']]);
    expect(sheet.getLastRow()).toBe(3);
    expect(await enter('C1', '=SAME(B3)')).toBe(6);
    await enter('B1', '=DOUBLE(A1:A2)');
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[2], [4], ['']]);
    expect(sheet.getRange('C1').getValue()).toBe('');
    expect(await enter('C1', '=SAME(B2)')).toBe(4);
    await enter('B1', '');
    expect(sheet.getRange('B1:C2').getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  },

  async 'A spill overwrites nothing'(open) {
    const { sheet, enter, note, settle } = open(CODE);
    sheet.getRange('B3').setValue('mine');
    expect(await enter('B1', '=DOUBLE({1;2;3})')).toBe('#REF!');
    expect(sheet.getRange('B1:B3').getValues()).toEqual([['#REF!'], [''], ['mine']]);
    expect(sheet.getRange('B1').getDisplayValue()).toBe('#REF!');
    expect(note('B1')).toBe('Array result was not expanded because it would overwrite data in B3.');
    sheet.getRange('B3').setValue('');
    await settle();
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[2], [4], [6]]);
    expect(note('B1')).toBeUndefined();
    sheet.getRange('B2').setValue('mine');
    await settle();
    expect(sheet.getRange('B1:B3').getValues()).toEqual([['#REF!'], ['mine'], ['']]);
    expect(await enter('A2', '=DOUBLE({1,2})')).toBe('#REF!');
    expect(note('A2')).toContain('overwrite data in B2.');
  },

  async 'A spill that leaves the sheet says how much is missing'(open) {
    const { enter, note } = open(CODE);
    expect(await enter('A999', '=DOUBLE({1;2;3})')).toBe('#REF!');
    expect(note('A999')).toBe('Result was not automatically expanded, please insert more rows (1).');
    expect(await enter('Y1', '=DOUBLE({1,2,3,4})')).toBe('#REF!');
    expect(note('Y1')).toBe('Result was not automatically expanded, please insert more columns (2).');
  },

  async 'A formula is calculated anew only when an argument changes'(open) {
    const { sheet, enter, calls, settle } = open(CODE);
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    await enter('B1', '=DOUBLE(A1:A2)');
    await enter('C1', '=SAME(B1)');
    expect(calls).toEqual(['DOUBLE', 'SAME']);
    sheet.getRange('A3:A4').setValues([[5], [6]]);
    sheet.getRange('A1').setFontWeight('bold');
    await settle();
    expect(sheet.getRange('B1').getValue()).toBe(2);
    expect(calls).toEqual(['DOUBLE', 'SAME']);
    sheet.getRange('A1').setValue(21);
    await settle();
    expect(sheet.getRange('B1:C1').getValues()).toEqual([[42, 42]]);
    expect(calls).toEqual(['DOUBLE', 'SAME', 'DOUBLE', 'SAME']);
  },

  async 'Every call has a fresh script'(open) {
    const { enter, script } = open(CODE);
    expect(await enter('A1', '=CALLS()')).toBe(1);
    expect(await enter('A2', '=CALLS()')).toBe(1);
    expect([script.call('CALLS', []), script.call('CALLS', [])]).toEqual([1, 1]);
  },

  async 'A function that throws shows #ERROR! and its message'(open) {
    const { enter, note } = open(CODE);
    expect(await enter('A1', '=REFUSE("basis")')).toBe('#ERROR!');
    expect(note('A1')).toBe('Not allowed: basis');
    expect(await enter('A2', '=DOUBLE(4)')).toBe(8);
    expect(note('A2')).toBeUndefined();
    expect(await enter('A1', '=REFUSE("three")')).toBe('#ERROR!');
    expect(note('A1')).toBe('Not allowed: three');
    await enter('A1', '=DOUBLE(1)');
    expect(note('A1')).toBeUndefined();
  },

  async 'A custom function has 30 seconds'(open) {
    const { enter, note } = open(CODE, { milliseconds: 200 });
    expect(await enter('A1', '=FOREVER()')).toBe('#ERROR!');
    expect(note('A1')).toBe('Exceeded maximum execution time (line 0).');
    expect(await enter('A2', '=DOUBLE(4)')).toBe(8);
  },

  async 'QUERY, SPARKLINE and unknown functions are #NAME?'(open) {
    const { enter, note } = open(CODE);
    for (const [index, name] of ['QUERY', 'SPARKLINE', 'NO_SUCH_FUNCTION'].entries()) {
      expect(await enter(`A${index + 1}`, `=${name}(B1:B2)`)).toBe('#NAME?');
      expect(note(`A${index + 1}`)).toBe(`Unknown function: '${name}'.`);
    }
  },

  async 'Every top-level function can be called from a cell, unless its name ends with _'(open) {
    const { enter } = open(CODE);
    expect(await enter('A1', '=untagged()')).toBe('called');
    expect(await enter('A2', '=double(4)')).toBe(8);
    expect(await enter('A3', '=private_()')).toBe('#NAME?');
  },

  async 'A custom function sees no services and no browser'(open) {
    expect(await open(CODE).enter('A1', '=SERVICES()')).toBe('undefined undefined undefined');
  },

  async 'An open range ends where the sheet ends'(open) {
    const { sheet, enter, settle } = open(CODE);
    expect(sheet.getRange('B2:B').getA1Notation()).toBe('B2:B1000');
    expect(sheet.getRange('2:3').getA1Notation()).toBe('A2:Z3');
    expect(sheet.getRange('$C$4').getA1Notation()).toBe('C4');
    expect(sheet.getRange(28, 3, 2, 24).getA1Notation()).toBe('C28:Z29');
    sheet.getRange('A999:A1000').setValues([[1], [2]]);
    await enter('B1', '=DOUBLE(A2:A)');
    expect(sheet.getRange('B998:B999').getValues()).toEqual([[2], [4]]);
    sheet.getRange('A3').setValue(21);
    await settle();
    expect(sheet.getRange('B2').getValue()).toBe(42);
  },

  async 'A formula may refer to another sheet'(open) {
    const { app, enter, settle } = open(CODE);
    const other = app.getActiveSpreadsheet().insertSheet('Messy export');
    other.getRange('A1').setValue(3);
    app.getActiveSpreadsheet().getSheetByName('Sheet1')?.activate();
    expect(await enter('A1', "=DOUBLE('Messy export'!A1)")).toBe(6);
    other.getRange('A1').setValue(4);
    await settle();
    expect(app.getActiveSheet().getRange('A1').getValue()).toBe(8);
  },

  async 'A formula that refers to itself does not stop the others'(open) {
    const { enter } = open(CODE);
    await enter('A1', '=SAME(B1)');
    await enter('B1', '=SAME(A1)');
    await enter('C1', '=SAME(C1)');
    expect(await enter('D1', '=DOUBLE(4)')).toBe(8);
  },
};
