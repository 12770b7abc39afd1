import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  answerCells,
  cellArgument,
  rangeArgument,
  readCustomFunctions,
} from '../../workbench/stand-in/custom-functions';
import { createScript } from '../../workbench/stand-in/script';
import { createSpreadsheetApp, type Sheet } from '../../workbench/stand-in/spreadsheet-app';
import { createUniverBook, settle } from '../../workbench/stand-in/univer-book';
import { thrownMessage } from '../../workbench/stand-in/univer-errors';
import { registerCustomFunctions } from '../../workbench/stand-in/univer-functions';
import { allowOpenRanges } from '../../workbench/stand-in/univer-open-ranges';
import { createHeadlessUniver } from './headless-univer';

const CODE = `
var calls = 0;
/**
 * Tells what it was
 * given.
 *
 * @param {any} first The first thing,
 *   in two lines.
 * @param {any} second - Optional. The second.
 * @return {string} What was given.
 * @customfunction
 */
function GIVEN(first, second) {
  calls += 1;
  const kind = (v) => Object.prototype.toString.call(v) === '[object Date]'
    ? 'Date ' + v.getFullYear() + '-' + (v.getMonth() + 1) + '-' + v.getDate()
    : Array.isArray(v) ? '[' + v.map(kind).join(' ') + ']' : v === undefined ? 'undefined' : JSON.stringify(v);
  return arguments.length + ': ' + [first, second].map(kind).join(' | ') + ' | call ' + calls;
}

/** @customfunction */
function DOUBLE(values) {
  return Array.isArray(values) ? values.map((row) => row.map((v) => (v === '' ? '' : v * 2))) : values * 2;
}

/** @customfunction */
function ANSWER(kind) {
  return { nothing: undefined, none: null, list: [1, 2], ragged: [[1], [2, 'x']], yes: true, day: new Date(2025, 0, 5),
    empty: [], text: '007', nan: NaN }[kind];
}

/** @customfunction */
function REFUSE(what) {
  throw new Error('Not allowed: ' + what);
}

/** Not for cells. */
function showSidebar() {}
`;

describe('custom functions in the code', () => {
  test('every top-level function with @customfunction is found, with the words for the autocomplete', () => {
    const found = readCustomFunctions(CODE);
    expect(found.map(({ name }) => name)).toEqual(['GIVEN', 'DOUBLE', 'ANSWER', 'REFUSE']);
    expect(found[0]).toEqual({
      name: 'GIVEN',
      description: 'Tells what it was given.',
      parameters: [
        { name: 'first', text: 'The first thing, in two lines.' },
        { name: 'second', text: 'Optional. The second.' },
      ],
    });
  });

  test('a function inside another one is not found', () => {
    const inner = 'function outer() {\n  /** @customfunction */\n  function INNER() {}\n}';
    expect(readCustomFunctions(inner)).toEqual([]);
  });
});

describe('what crosses into and out of a custom function', () => {
  test('a blank is "", a date is a Date, an error is its text', () => {
    expect(cellArgument({ value: null })).toBe('');
    expect(cellArgument({ value: 45662, pattern: 'yyyy-mm-dd' })).toEqual(new Date(2025, 0, 5));
    expect(cellArgument({ value: 0.1, pattern: '0%' })).toBe(0.1);
    expect(cellArgument({ value: '#N/A' })).toBe('#N/A');
  });

  test('a range of one cell is that cell, any other is rows of cells', () => {
    expect(rangeArgument([[5]])).toBe(5);
    expect(rangeArgument([['']])).toBe('');
    expect(rangeArgument([[5, 6]])).toEqual([[5, 6]]);
    expect(rangeArgument([[5], [6]])).toEqual([[5], [6]]);
  });

  test('an answer is one cell, a column or a block filled up with blanks', () => {
    expect(answerCells('x')).toEqual([[{ value: 'x' }]]);
    expect(answerCells([1, 2])).toEqual([[{ value: 1 }], [{ value: 2 }]]);
    expect(answerCells([[1], [2, 3]])).toEqual([
      [{ value: 1 }, { value: null }],
      [{ value: 2 }, { value: 3 }],
    ]);
    expect(answerCells([])).toEqual([[{ value: null }]]);
    expect(() => answerCells({ tier: 'micro' })).toThrow('cannot answer');
  });
});

describe('custom functions in a sheet', () => {
  let api: FUniver;
  let injector: Injector;
  let sheet: Sheet;

  beforeEach(() => {
    ({ api, injector } = createHeadlessUniver());
    const names = readCustomFunctions(CODE).map(({ name }) => name);
    allowOpenRanges(injector);
    registerCustomFunctions(injector, names, createScript(CODE));
    sheet = createSpreadsheetApp(createUniverBook(api, injector)).getActiveSheet();
  });

  const enter = async (a1: string, formula: string) => {
    sheet.getRange(a1).setFormula(formula);
    await settle(api);
    return sheet.getRange(a1).getValue();
  };
  const messageAt = (row: number, column: number) => {
    const active = api.getActiveWorkbook()?.getActiveSheet();
    return active && thrownMessage(active, row - 1, column - 1, injector);
  };

  test('receive a cell as its value and a range as rows, blanks as ""', async () => {
    sheet.getRange('A1:B2').setValues([
      [1, ''],
      ['x', true],
    ]);
    expect(await enter('D1', '=GIVEN(A1, A1:B2)')).toBe('2: 1 | [[1 ""] ["x" true]] | call 1');
    expect(await enter('D2', '=GIVEN(B1)')).toBe('1: "" | undefined | call 1');
    expect(await enter('D3', '=GIVEN(A2:A2, {1,2})')).toBe('2: "x" | [[1 2]] | call 1');
  });

  test('receive dates as dates and percentages as fractions, anywhere in a range', async () => {
    sheet.getRange('A1:A2').setValues([[new Date(2025, 0, 5)], ['12%']]);
    expect(await enter('C1', '=GIVEN(A1, A1:A2)')).toContain('Date 2025-1-5 | [[Date 2025-1-5] [0.12]]');
    expect(await enter('C2', '=GIVEN(A2, A2)')).toContain('0.12 | 0.12');
  });

  test('receive every row of an open range', async () => {
    sheet.getRange('A999:A1000').setValues([[1], [2]]);
    await enter('B1', '=DOUBLE(A2:A)');
    expect(sheet.getRange('B998:B999').getValues()).toEqual([[2], [4]]);
    sheet.getRange('A3').setValue(21);
    await settle(api);
    expect(sheet.getRange('B2').getValue()).toBe(42);
    expect(await enter('C1', '=SUM(Sheet1!$A$2:A)')).toBe(24);
  });

  test('receive an error as its text, and results of other formulas, spilled ones too', async () => {
    sheet.getRange('A1:A2').setFormulas([['=NA()'], ['=DOUBLE({1;2})']]);
    await settle(api);
    expect(await enter('C1', '=GIVEN(A1, A1:A3)')).toContain('"#N/A" | [["#N/A"] [2] [4]]');
  });

  test('are evaluated afresh for every call', async () => {
    expect(await enter('A1', '=GIVEN(1)')).toContain('call 1');
    expect(await enter('A2', '=GIVEN(1)')).toContain('call 1');
  });

  test('spill an answer of several cells and shrink it again', async () => {
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('D1').setValue(3);
    await enter('B1', '=DOUBLE(A1:A3)');
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[2], [4], [6]]);
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=DOUBLE(A1:A3)'], [''], ['']]);
    await enter('B1', '=DOUBLE(A1:A2)');
    expect(sheet.getRange('B1:B3').getValues()).toEqual([[2], [4], ['']]);
  });

  test('are recalculated when a cell that they read changes', async () => {
    sheet.getRange('A1').setValue(1);
    await enter('B1', '=DOUBLE(A1)');
    sheet.getRange('A1').setValue(21);
    await settle(api);
    expect(sheet.getRange('B1').getValue()).toBe(42);
  });

  test('do not overwrite what stands in the way of their answer', async () => {
    sheet.getRange('B2').setValue('mine');
    expect(await enter('B1', '=DOUBLE({1;2;3})')).toBe('#REF!');
    expect(sheet.getRange('B1:B3').getValues()).toEqual([['#REF!'], ['mine'], ['']]);
    expect(sheet.getRange('B1').getDisplayValue()).toBe('#REF!');
  });

  test('answer blanks, texts, booleans, dates and lists', async () => {
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
  });

  test('that throw show #ERROR! and keep the message, and the engine lives on', async () => {
    expect(await enter('A1', '=REFUSE("basis")')).toBe('#ERROR!');
    expect(messageAt(1, 1)).toBe('Not allowed: basis');
    expect(await enter('A2', '=DOUBLE(4)')).toBe(8);
    expect(messageAt(2, 1)).toBeUndefined();
  });

  test('that throw do not say so in cells that only refer to them', async () => {
    await enter('A1', '=REFUSE("basis")');
    expect(await enter('A2', '=A1')).toBe('#ERROR!');
    expect(messageAt(2, 1)).toBeUndefined();
    expect(await enter('A1', '=A3/0')).not.toBe('#ERROR!');
    expect(messageAt(1, 1)).toBeUndefined();
  });

  test('that throw keep the message of their own formula only', async () => {
    await enter('A1', '=REFUSE("one")');
    await enter('B1', '=REFUSE("two")');
    expect([messageAt(1, 1), messageAt(1, 2)]).toEqual(['Not allowed: one', 'Not allowed: two']);
    await enter('A1', '=REFUSE("three")');
    expect(messageAt(1, 1)).toBe('Not allowed: three');
    await enter('A1', '=B1');
    expect(messageAt(1, 1)).toBeUndefined();
  });

  test('that throw keep their message when a row above is inserted', async () => {
    sheet.getRange('A5').setValue('views');
    await enter('B5', '=REFUSE(A5)');
    api.getActiveWorkbook()?.getActiveSheet().insertRows(1, 1);
    await settle(api);
    expect(sheet.getRange('B6').getFormula()).toBe('=REFUSE(A6)');
    expect([messageAt(6, 2), messageAt(5, 2)]).toEqual(['Not allowed: views', undefined]);
  });

  test('may stand inside other formulas and inside ARRAYFORMULA', async () => {
    expect(await enter('A1', '=IFERROR(REFUSE(1), "caught")')).toBe('caught');
    expect(await enter('A2', '=SUM(DOUBLE({1;2}))')).toBe(6);
    await enter('A3', '=ARRAYFORMULA(DOUBLE({1;2})*10)');
    expect(sheet.getRange('A3:A4').getValues()).toEqual([[20], [40]]);
  });
});

describe('a script', () => {
  test('runs top-level functions only, and none that ends with "_"', () => {
    const script = createScript('function helper_() {}\nfunction visible(a) { return a + 1; }');
    expect(script.call('visible', [1])).toBe(2);
    for (const name of ['helper_', 'missing', 'toString', 'alert', 'visible; alert']) {
      expect(() => script.call(name, [])).toThrow(`Script function not found: ${name}`);
    }
  });

  test('sees the services it is given and not what only a browser has', () => {
    const script = createScript('function look() { return [Service.name, typeof setTimeout, typeof document]; }', {
      Service: { name: 'given' },
    });
    expect(script.call('look', [])).toEqual(['given', 'undefined', 'undefined']);
  });
});
