import { type SheetSnapshot, toWire } from '../wire/sheet-snapshot';

/** Opens the sidebar beside the sheet. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Rostermix'));
}

/** Hands the active sheet's cells to the sidebar. */
export function readActiveSheet(): SheetSnapshot {
  const sheet = SpreadsheetApp.getActiveSheet();
  const values = sheet.getDataRange().getValues();
  return { sheetName: sheet.getName(), values: values.map((row) => row.map(toWire)) };
}
