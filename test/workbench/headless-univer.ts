/** A Univer workbook with no user interface, for tests in Node. */
import { type Injector, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import { NEW_UNIVER_SHEET } from '../../workbench/stand-in/univer-book';

/** Univer's caches of formulas outlive an instance: workbooks of the same name would share results. */
let lastWorkbook = 0;

export function createHeadlessUniver(): { api: FUniver; injector: Injector } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const api = FUniver.newAPI(univer);
  const sheet = { ...NEW_UNIVER_SHEET, id: 'first', name: 'Sheet1' };
  lastWorkbook += 1;
  api.createWorkbook({ id: `workbook ${lastWorkbook}`, name: 'Test', sheetOrder: ['first'], sheets: { first: sheet } });
  return { api, injector: univer.__getInjector() };
}
