/**
 * Google Apps Script's SpreadsheetApp over a Book. Synchronous and as strict as Google's, with its words for misuse.
 * What an add-on may need and is not here is absent, so that it fails loudly instead of doing nothing.
 */
import { type AuthMode, assertAllowed } from './auth-mode';
import type { Book } from './book';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { createUi, type Ui, type UiHost } from './ui';

export interface SpreadsheetApp {
  getActiveSpreadsheet(): Spreadsheet;
  getActive(): Spreadsheet;
  getActiveSheet(): Sheet;
  getActiveRange(): Range;
  setActiveSheet(sheet: Sheet): Sheet;
  setActiveRange(range: Range): Range;
  getUi(): Ui;
  flush(): void;
}

export interface SpreadsheetAppOptions {
  /** Without one there is no user interface, as in a custom function. */
  readonly host?: UiHost;
  readonly authMode?: AuthMode;
}

export function createSpreadsheetApp(
  book: Book,
  { host, authMode = 'FULL' }: SpreadsheetAppOptions = {},
): SpreadsheetApp {
  const openFor = (method: string): Spreadsheet => {
    assertAllowed(authMode, `SpreadsheetApp.${method}`, 'document');
    return new Spreadsheet(book, host);
  };
  return {
    getActiveSpreadsheet: () => openFor('getActiveSpreadsheet'),
    getActive: () => openFor('getActive'),
    getActiveSheet: () => openFor('getActiveSheet').getActiveSheet(),
    getActiveRange: () => openFor('getActiveRange').getActiveRange(),
    setActiveSheet: (sheet) => openFor('setActiveSheet').setActiveSheet(sheet),
    setActiveRange: (range) => openFor('setActiveRange').setActiveRange(range),
    getUi() {
      if (!host) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
      return createUi(host, authMode);
    },
    flush() {},
  };
}
