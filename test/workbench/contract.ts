/** What SpreadsheetApp promises over every Book. */
import { expect, test } from 'vitest';
import type { Book } from '../../workbench/stand-in/book';
import { createSpreadsheetApp, type Sheet } from '../../workbench/stand-in/spreadsheet-app';

export function testSpreadsheetApp(openBook: () => Book): void {
  const openSheet = (): Sheet => createSpreadsheetApp(openBook()).getActiveSheet();

  test('text, numbers, booleans, dates and blanks come out as they went in', () => {
    const sheet = openSheet();
    const values = [
      ['Ada', 1.5, true],
      [new Date(2025, 0, 5), new Date(2025, 5, 30, 13, 45), ''],
      [0, false, '@ada'],
    ];
    sheet.getRange('A1:C3').setValues(values);
    expect(sheet.getRange('A1:C3').getValues()).toEqual(values);
    expect(sheet.getRange('C2').getValue()).toBe('');
  });

  test('a cell shows what a person would see', () => {
    const sheet = openSheet();
    sheet.getRange('A1:D1').setValues([['Ada', 12, false, '']]);
    expect(sheet.getRange('A1:D1').getDisplayValues()).toEqual([['Ada', '12', 'FALSE', '']]);
    expect(
      sheet
        .getRange('B1')
        .setValue(new Date(2025, 0, 5))
        .getDisplayValue(),
    ).toBe('1/5/2025');
  });

  test('a text is read as if it were typed', () => {
    const sheet = openSheet();
    sheet.getRange('A1:F1').setValues([['12', '1,234.5', '12%', 'TRUE', '12.5K', '2025-01-05']]);
    const values = sheet.getRange('A1:F1').getValues();
    expect(values).toEqual([[12, 1234.5, 0.12, true, '12.5K', new Date(2025, 0, 5)]]);
    expect(sheet.getRange('B1:C1').getNumberFormats()).toEqual([['#,##0.00', '0%']]);
  });

  test('a text that begins like a formula becomes one, unless an apostrophe or the plain-text format says it is text', () => {
    const sheet = openSheet();
    sheet.getRange('A3:B3').setNumberFormats([['@', '@']]);
    sheet.getRange('A1:B3').setValues([
      ['=1+1', '+49 171'],
      ["'=1+1", "'007"],
      ['=1+1', '007'],
    ]);
    expect(sheet.getRange('A1:B3').getFormulas()).toEqual([
      ['=1+1', '=+49 171'],
      ['', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('A2:B3').getValues()).toEqual([
      ['=1+1', '007'],
      ['=1+1', '007'],
    ]);
  });

  test('a formula is kept, replaced by a value and cleared by a blank', () => {
    const sheet = openSheet();
    sheet.getRange('A1:B2').setFormulas([
      ['=1+1', 'SUM(A1)'],
      ['=A1', ''],
    ]);
    expect(sheet.getRange('A1:B2').getFormulas()).toEqual([
      ['=1+1', '=SUM(A1)'],
      ['=A1', ''],
    ]);
    sheet.getRange('A1').setValue(7);
    sheet.getRange('A2').setValue('');
    expect(sheet.getRange('A1:A2').getFormulas()).toEqual([[''], ['']]);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[7], ['']]);
  });

  test('the data ends at the last cell that holds something, not at the last formatted one', () => {
    const sheet = openSheet();
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
  });

  test('a format stays when the content changes, and a new cell is automatic', () => {
    const sheet = openSheet();
    sheet.getRange('A1:A2').setNumberFormat('#,##0');
    sheet.getRange('A1').setValue(1234);
    expect(sheet.getRange('A1:B1').getNumberFormats()).toEqual([['#,##0', '0.###############']]);
    sheet.getRange('A1').setNumberFormat('yyyy-mm-dd');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date(1903, 4, 18));
  });

  test('bold, frozen rows and column widths are remembered', () => {
    const sheet = openSheet();
    sheet.getRange('A1:B1').setFontWeight('bold');
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(2, 180);
    expect([sheet.getRange('B1').getFontWeight(), sheet.getRange('B2').getFontWeight()]).toEqual(['bold', 'normal']);
    expect([sheet.getFrozenRows(), sheet.getColumnWidth(2)]).toEqual([1, 180]);
  });

  test('an open range ends where the sheet ends', () => {
    const sheet = openSheet();
    expect(sheet.getRange('B2:B').getA1Notation()).toBe('B2:B1000');
    expect(sheet.getRange('2:3').getA1Notation()).toBe('A2:Z3');
    expect(sheet.getRange('$C$4').getA1Notation()).toBe('C4');
    expect(sheet.getRange(28, 3, 2, 24).getA1Notation()).toBe('C28:Z29');
  });

  test('data of another size than the range is refused with both numbers', () => {
    const sheet = openSheet();
    expect(() => sheet.getRange('A1:A2').setValues([[1]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setFormulas([['=1']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B2').setNumberFormats([['0', '0'], ['0']])).toThrow('The data has 1');
    expect(sheet.getLastRow()).toBe(0);
  });

  test('a range outside the sheet is refused', () => {
    const sheet = openSheet();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => sheet.getRange('AA1')).toThrow('outside the dimensions');
    expect(() => sheet.getRange('Followers')).toThrow('Range not found');
  });

  test('a value that no cell can hold is refused', () => {
    const cell = openSheet().getRange('A1');
    expect(() => cell.setValue(Number.NaN)).toThrow('#NUM!');
    expect(() => cell.setValue({} as string)).toThrow('A cell cannot hold this value');
  });

  test('an inserted sheet becomes the active one, and names are unique', () => {
    const spreadsheet = createSpreadsheetApp(openBook()).getActiveSpreadsheet();
    const plan = spreadsheet.insertSheet('Plan');
    expect(spreadsheet.getActiveSheet().getName()).toBe('Plan');
    expect(spreadsheet.insertSheet().getName()).toBe('Sheet3');
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(
      expect.arrayContaining(['Sheet1', 'Plan', 'Sheet3']),
    );
    expect(() => spreadsheet.insertSheet('Plan')).toThrow(
      'A sheet with the name "Plan" already exists. Please enter another name.',
    );
    expect(plan.setName('Plan (ready)').getName()).toBe('Plan (ready)');
    expect(() => plan.setName('Sheet1')).toThrow('already exists');
    expect(spreadsheet.getSheetByName('Plan (ready)')?.getSheetId()).toBe(plan.getSheetId());
    expect(spreadsheet.getSheetByName('Plan')).toBeNull();
  });

  test('sheets do not share cells', () => {
    const spreadsheet = createSpreadsheetApp(openBook()).getActiveSpreadsheet();
    const first = spreadsheet.getActiveSheet();
    spreadsheet.insertSheet('Second').getRange('A1').setValue('second');
    expect(first.getRange('A1').getValue()).toBe('');
    expect(first.getSheetId()).not.toBe(spreadsheet.getActiveSheet().getSheetId());
  });

  test('the selection can be set and read', () => {
    const spreadsheet = createSpreadsheetApp(openBook()).getActiveSpreadsheet();
    const first = spreadsheet.getActiveSheet();
    spreadsheet.insertSheet('Second');
    first.getRange('B2:C3').activate();
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    expect(spreadsheet.getActiveRange().getA1Notation()).toBe('B2:C3');
  });

  test('a spreadsheet knows its locale', () => {
    expect(createSpreadsheetApp(openBook()).getActive().getSpreadsheetLocale()).toBe('en_US');
  });

  test('an appended row goes below the data and makes a full sheet longer', () => {
    const sheet = openSheet();
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['one more', 5]);
    expect(sheet.getRange('A1001:B1001').getValues()).toEqual([['one more', 5]]);
    expect(sheet.getMaxRows()).toBe(1001);
  });

  test('rows and columns can be added at the end', () => {
    const sheet = openSheet();
    sheet.insertRowsAfter(sheet.getMaxRows(), 10).insertColumnsAfter(sheet.getMaxColumns(), 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1010, 28]);
    expect(sheet.getRange('AB1010').setValue(1).getValue()).toBe(1);
  });

  test('50,000 rows are written and read', () => {
    const sheet = openSheet();
    const rows = Array.from({ length: 50_000 }, (_, i) => [`@creator${i}`, i, i / 7]);
    sheet.insertRowsAfter(1000, 49_000);
    sheet.getRange(1, 1, 50_000, 3).setValues(rows);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C50000');
    const same = JSON.stringify(sheet.getDataRange().getValues()) === JSON.stringify(rows);
    expect(same).toBe(true);
  }, 20_000);

  test('before the add-on may see the document, every access to it is refused', () => {
    const app = createSpreadsheetApp(openBook(), { authMode: 'NONE' });
    const refusal =
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. ' +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly';
    expect(() => app.getActiveSpreadsheet()).toThrow(refusal);
    for (const method of ['getActive', 'getActiveSheet', 'getActiveRange'] as const) {
      expect(() => app[method]()).toThrow(`You do not have permission to call SpreadsheetApp.${method}.`);
    }
  });

  test('without a user interface, getUi is refused', () => {
    expect(() => createSpreadsheetApp(openBook()).getUi()).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
}
