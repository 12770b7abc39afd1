import { expect } from 'vitest';
import type { Points } from './open';

const CODE = `
/** @customfunction */
function GIVEN(first, second) {
  const kind = (v) => Object.prototype.toString.call(v) === '[object Date]'
    ? 'Date ' + [v.getFullYear(), v.getMonth() + 1, v.getDate(), v.getHours(), v.getMinutes()].join('-')
    : Array.isArray(v) ? '[' + v.map(kind).join(' ') + ']' : v === undefined ? 'undefined' : JSON.stringify(v);
  return [first, second].map(kind).join(' | ');
}
/** @customfunction */
function REFUSE() { throw new Error('no'); }
`;

export const values: Points = {
  async 'A blank cell is ""'(open) {
    const { sheet, enter } = open(CODE);
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
    expect(await enter('C1', '=GIVEN(A1, A1:B1)')).toBe('"" | [["" ""]]');
  },

  async 'Dates and durations are Dates'(open) {
    const { sheet, enter } = open(CODE);
    const [day, moment] = [new Date(2025, 0, 5), new Date(2025, 5, 30, 13, 45)];
    sheet.getRange('A1:B1').setValues([[day, moment]]);
    sheet.getRange('C1').setNumberFormat('[h]:mm').setValue(1.5);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[day, moment, new Date(1899, 11, 31, 12)]]);
    expect(await enter('D1', '=GIVEN(A1, A1:B1)')).toBe(
      'Date 2025-1-5-0-0 | [[Date 2025-1-5-0-0 Date 2025-6-30-13-45]]',
    );
    expect(await enter('D2', '=GIVEN(C1)')).toBe('Date 1899-12-31-12-0 | undefined');
    // A date is a number with a date's format.
    expect(sheet.getRange('A1').setNumberFormat('0').getValue()).toBe(45662);
  },

  async 'A percent is a fraction'(open) {
    const { sheet, enter } = open(CODE);
    sheet.getRange('A1').setValue('3.45%');
    expect(sheet.getRange('A1').getValue()).toBe(0.0345);
    expect(sheet.getRange('A1').getNumberFormat()).toBe('0.00%');
    expect(await enter('B1', '=GIVEN(A1, 10%)')).toBe('0.0345 | 0.1');
  },

  async 'One cell is a scalar, a range is an array of rows'(open) {
    const { sheet, enter } = open(CODE);
    sheet.getRange('A1:B2').setValues([
      [1, 'x'],
      [true, ''],
    ]);
    expect(await enter('D1', '=GIVEN(A1, A1:B2)')).toBe('1 | [[1 "x"] [true ""]]');
    expect(await enter('D2', '=GIVEN(B1:B1, {1,2})')).toBe('"x" | [[1 2]]');
    expect(await enter('D3', '=GIVEN(A1:B1, A1:A2)')).toBe('[[1 "x"]] | [[1] [true]]');
  },

  async 'An error is its text'(open) {
    const { sheet, enter } = open(CODE);
    expect(await enter('A1', '=REFUSE()')).toBe('#ERROR!');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('#ERROR!');
    expect(await enter('B1', '=GIVEN(A1, A1:A2)')).toBe('"#ERROR!" | [["#ERROR!"] [""]]');
  },

  'A cell shows what a person sees'(open) {
    const { sheet } = open();
    sheet.getRange('A1:D1').setValues([['Ada', 12, false, '']]);
    expect(sheet.getRange('A1:D1').getDisplayValues()).toEqual([['Ada', '12', 'FALSE', '']]);
    sheet.getRange('B1').setValue(new Date(2025, 0, 5));
    expect(sheet.getRange('B1').getDisplayValue()).toBe('1/5/2025');
  },

  'Texts, numbers, booleans and dates come out as they went in'(open) {
    const { sheet } = open();
    const given = [
      ['Ada', 1.5, true],
      [new Date(2025, 0, 5), 0, ''],
      ['@ada', false, -3],
      ['__proto__', 'constructor', 'toString'],
    ];
    expect(sheet.getRange('A1:C4').setValues(given).getValues()).toEqual(given);
  },

  'The spreadsheet knows its locale'(open) {
    expect(open().app.getActive().getSpreadsheetLocale()).toBe('en_US');
  },
};
