import { expect } from 'vitest';
import type { StoredCell } from '../../../workbench/stand-in/book';
import type { Points } from './open';

const PROTECTED = 'You are trying to edit a protected cell or object.';

export const writing: Points = {
  'A text is read as if it were typed'(open) {
    const { sheet } = open();
    sheet.getRange('A1:F1').setValues([['12', '1,234.5', '12%', 'TRUE', '12.5K', '2025-01-05']]);
    expect(sheet.getRange('A1:F1').getValues()).toEqual([[12, 1234.5, 0.12, true, '12.5K', new Date(2025, 0, 5)]]);
    expect(sheet.getRange('B1:C1').getNumberFormats()).toEqual([['#,##0.00', '0%']]);
  },

  'A text that begins with = becomes a formula'(open) {
    const { sheet } = open();
    sheet.getRange('A1:B1').setValues([['=1+1', '+49 171']]);
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=1+1', '=+49 171']]);
    sheet.getRange('A1').setValue("'=1+1");
    expect([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]).toEqual(['', '=1+1']);
  },

  'In a cell with the format of a text it stays text'(open) {
    const { sheet } = open();
    sheet
      .getRange('A1:B1')
      .setNumberFormat('@')
      .setValues([['=1+1', '007']]);
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['', '']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['=1+1', '007']]);
  },

  'A formula is kept, replaced by a value and cleared by a blank'(open) {
    const { sheet } = open();
    sheet.getRange('A1:B2').setFormulas([
      ['=C1', 'C2'],
      ['=A1', ''],
    ]);
    expect(sheet.getRange('A1:B2').getFormulas()).toEqual([
      ['=C1', '=C2'],
      ['=A1', ''],
    ]);
    sheet.getRange('A1:A2').setValues([[7], ['']]);
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([[''], ['']]);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[7], ['']]);
  },

  'Data must have the size of its range'(open) {
    const { sheet } = open();
    expect(() => sheet.getRange('A1:A2').setValues([[1]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setFormulas([['=1']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B2').setNumberFormats([['0', '0'], ['0']])).toThrow('The data has 1');
    expect(sheet.getLastRow()).toBe(0);
  },

  'There is nothing outside the sheet'(open) {
    const { sheet } = open();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    for (const range of [
      () => sheet.getRange(1001, 1),
      () => sheet.getRange('AA1'),
      () => sheet.getRange('A1:A1001'),
    ]) {
      expect(range).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    }
    expect(() => sheet.getRange('Followers')).toThrow('Range not found');
  },

  'Rows and columns can be added at the end'(open) {
    const { sheet } = open();
    sheet.insertRowsAfter(sheet.getMaxRows(), 10).insertColumnsAfter(sheet.getMaxColumns(), 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1010, 28]);
    expect(sheet.getRange('AB1010').setValue(1).getValue()).toBe(1);
    expect(() => sheet.insertRowsAfter(5, 1)).toThrow('only after the last one');
    sheet.appendRow(['one more']);
    expect([sheet.getRange('A1011').getValue(), sheet.getMaxRows()]).toEqual(['one more', 1011]);
  },

  'Protected cells refuse every change'(open) {
    const { book, sheet } = open();
    sheet.getRange('B2').setValue('theirs');
    book.activeGrid().protect({ row: 1, column: 1, rows: 2, columns: 1 });
    expect([sheet.getRange('A1:B1').canEdit(), sheet.getRange('A3:C3').canEdit()]).toEqual([true, false]);
    const range = sheet.getRange('A2:B2');
    const changes = [
      () => range.setValues([['mine', 'mine']]),
      () => range.setValue('mine'),
      () => range.setFormula('=1'),
      () => range.setNumberFormat('0'),
      () => range.setFontWeight('bold'),
      () => range.clearContent(),
    ];
    for (const change of changes) expect(change).toThrow(PROTECTED);
    expect(range.getValues()).toEqual([['', 'theirs']]);
    expect(sheet.getRange('A2').setValue('mine').getValue()).toBe('mine');
  },

  'A sheet that was deleted in between refuses everything'(open) {
    const { app, sheet } = open();
    const spreadsheet = app.getActiveSpreadsheet();
    const plan = spreadsheet.insertSheet('Plan');
    const cell = plan.getRange('A1').setValue(1);
    spreadsheet.deleteSheet(plan);
    for (const use of [
      () => cell.getValue(),
      () => cell.setValue(2),
      () => cell.getDisplayValue(),
      () => plan.getRange('A1'),
      () => plan.getLastRow(),
      () => plan.getName(),
      () => plan.setFrozenRows(1),
      () => plan.activate(),
      () => spreadsheet.deleteSheet(plan),
    ]) {
      expect(use).toThrow(`Sheet ${plan.getSheetId()} not found`);
    }
    expect(spreadsheet.getSheetByName('Plan')).toBeNull();
    expect(spreadsheet.insertSheet('Plan').getSheetId()).not.toBe(plan.getSheetId());
    spreadsheet.deleteSheet(spreadsheet.getActiveSheet());
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  },

  'A cell holds at most 50,000 characters'(open) {
    const { sheet } = open();
    expect(sheet.getRange('A1').setValue('x'.repeat(50_000)).getValue()).toHaveLength(50_000);
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  },

  'A value that no cell can hold is refused'(open) {
    const { sheet } = open();
    expect(() => sheet.getRange('A1').setValue(Number.NaN)).toThrow('#NUM!');
    expect(() => sheet.getRange('A1').setValue({} as string)).toThrow('A cell cannot hold this value');
  },

  'Names of sheets are unique, and a new sheet is the active one'(open) {
    const spreadsheet = open().app.getActiveSpreadsheet();
    const plan = spreadsheet.insertSheet('Plan');
    expect(spreadsheet.getActiveSheet().getName()).toBe('Plan');
    expect(spreadsheet.insertSheet().getName()).toBe('Sheet3');
    expect(() => spreadsheet.insertSheet('Plan')).toThrow(
      'A sheet with the name "Plan" already exists. Please enter another name.',
    );
    expect(plan.setName('Plan (ready)').getName()).toBe('Plan (ready)');
    expect(() => plan.setName('Sheet1')).toThrow('already exists');
    expect(() => spreadsheet.insertSheet('SHEET1')).toThrow('already exists');
    expect(plan.setName('PLAN (ready)').setName('Plan (ready)').getName()).toBe('Plan (ready)');
    expect(spreadsheet.getSheetByName('Plan (ready)')?.getSheetId()).toBe(plan.getSheetId());
    expect(spreadsheet.getSheetByName('Plan')).toBeNull();
  },

  'Sheets do not share cells'(open) {
    const spreadsheet = open().app.getActiveSpreadsheet();
    const first = spreadsheet.getActiveSheet();
    spreadsheet.insertSheet('Second').getRange('A1').setValue('second');
    expect(first.getRange('A1').getValue()).toBe('');
  },

  async 'An imported sheet holds all cells of its file, and its formulas are live'(open) {
    const { app, book, settle } = open('function SAME(value) { return value; }');
    const file = Array.from({ length: 1200 }, (): StoredCell[] => [{ value: '@ada' }, { value: null }]);
    file[1] = [{ value: true }, { value: 0.0345, pattern: '0.00%' }];
    file[1199] = [{ value: null }, { value: null, formula: '=SAME(B2)', pattern: '0.0%' }];
    book.insert('mine', file);
    await settle();
    const sheet = app.getActiveSpreadsheet().getSheetByName('mine');
    expect([sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([1200, 26]);
    expect(sheet?.getRange('A1:B2').getValues()).toEqual([
      ['@ada', ''],
      [true, 0.0345],
    ]);
    expect(sheet?.getDataRange().getA1Notation()).toBe('A1:B1200');
    expect(sheet?.getRange('B1200').getValue()).toBe(0.0345);
    expect(sheet?.getRange('B1200').getFormula()).toBe('=SAME(B2)');
    expect([sheet?.getRange('B2').getNumberFormat(), sheet?.getRange('B1200').getNumberFormat()]).toEqual([
      '0.00%',
      '0.0%',
    ]);
    sheet?.getRange('B2').setValue(0.05);
    await settle();
    expect(sheet?.getRange('B1200').getValue()).toBe(0.05);
  },

  'A format stays when the content changes'(open) {
    const { sheet } = open();
    sheet.getRange('A1').setNumberFormat('#,##0').setValue(1234);
    expect(sheet.getRange('A1:B1').getNumberFormats()).toEqual([['#,##0', '0.###############']]);
    sheet.getRange('A1:B1').setFontWeight('bold');
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(2, 180);
    expect([sheet.getRange('B1').getFontWeight(), sheet.getRange('B2').getFontWeight()]).toEqual(['bold', 'normal']);
    expect([sheet.getFrozenRows(), sheet.getColumnWidth(2)]).toEqual([1, 180]);
  },

  'The data ends at the last cell that holds something'(open) {
    const { sheet } = open();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    sheet.getRange('B2:C3').setValues([
      [1, ''],
      ['', 2],
    ]);
    sheet.getRange('Z99').setNumberFormat('0.00').setFontWeight('bold');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C3');
    sheet.getRange('C3').clearContent();
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B2');
    sheet.getRange('D5').setFormula('=A1');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 4]);
  },

  '50,000 rows are written and read'(open) {
    const { sheet } = open();
    const rows = Array.from({ length: 50_000 }, (_, i) => [`@creator${i}`, i, i / 7]);
    sheet.insertRowsAfter(1000, 49_000);
    sheet.getRange(1, 1, 50_000, 3).setValues(rows);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C50000');
    expect(JSON.stringify(sheet.getDataRange().getValues()) === JSON.stringify(rows)).toBe(true);
  },
};
