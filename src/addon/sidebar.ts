import { type SheetSnapshot, toWire } from '../wire/sheet-snapshot';
import { rememberedColumns } from './columns';

/** Opens the sidebar beside the sheet. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Rostermix'));
}

/** Hands the active sheet's cells to the sidebar. */
export function readActiveSheet(): SheetSnapshot {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getDataRange().getValues();
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    locale: SpreadsheetApp.getActive().getSpreadsheetLocale(),
    choices: rememberedColumns(sheet.getSheetId()),
    values: values.map((row) => row.map(toWire)),
  };
}

/**
 * Shows a cell of a sheet. Fails where the sheet or the cell is gone.
 *
 * @param sheetId of the sheet
 * @param row counted from 1
 * @param column counted from 1
 */
export function selectCell(sheetId: number, row: number, column: number): void {
  const sheet = SpreadsheetApp.getActive()
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new Error('This sheet is no longer in the file.');
  sheet.getRange(row, column).activate();
}
