export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet keeps its id when it is renamed or moved; undefined where it is gone. */
export function sheetOf(sheetId: number): Sheet | undefined {
  return SpreadsheetApp.getActive()
    .getSheets()
    .find((sheet) => sheet.getSheetId() === sheetId);
}
