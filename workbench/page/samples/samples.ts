/** What a visitor finds in the workbook. */
import type { SpreadsheetApp } from '../../stand-in/spreadsheet-app';
import { addGallery, type FunctionsOfCategory } from './gallery';
import { addMessyExport } from './messy-export';
import { addRecommendation, fillRoster } from './roster';

/** Fills the first sheet, which is there already, and adds the others. */
export function fillWithSamples(app: SpreadsheetApp, functions: readonly FunctionsOfCategory[]): void {
  const spreadsheet = app.getActiveSpreadsheet();
  const roster = spreadsheet.getActiveSheet();
  fillRoster(roster);
  addRecommendation(spreadsheet);
  addGallery(spreadsheet, functions);
  addMessyExport(spreadsheet);
  roster.getRange('A1').activate();
}
