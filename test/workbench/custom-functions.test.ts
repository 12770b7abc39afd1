import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../workbench/stand-in/book';
import {
  answerCells,
  cellArgument,
  rangeArgument,
  readCustomFunctions,
} from '../../workbench/stand-in/custom-functions';
import { createScript } from '../../workbench/stand-in/script';
import type { Sheet } from '../../workbench/stand-in/sheet';
import { createSpreadsheetApp } from '../../workbench/stand-in/spreadsheet-app';
import { createUniverBook, settle } from '../../workbench/stand-in/univer-book';
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

describe('custom functions in Univer', () => {
  let api: FUniver;
  let injector: Injector;
  let book: Book;
  let sheet: Sheet;

  beforeEach(() => {
    ({ api, injector } = createHeadlessUniver());
    allowOpenRanges(injector);
    registerCustomFunctions(injector, createScript(CODE));
    book = createUniverBook(api, injector);
    sheet = createSpreadsheetApp(book).getActiveSheet();
  });

  const enter = async (a1: string, formula: string) => {
    sheet.getRange(a1).setFormula(formula);
    await settle(api);
    return sheet.getRange(a1).getValue();
  };
  const messageAt = (row: number, column: number) => book.activeGrid().note(row - 1, column - 1);

  test('that throw do not say so in cells that only refer to them', async () => {
    await enter('A1', '=REFUSE("basis")');
    expect(await enter('A2', '=A1')).toBe('#ERROR!');
    expect(messageAt(2, 1)).toBeUndefined();
    expect(await enter('A1', '=A3/0')).not.toBe('#ERROR!');
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
