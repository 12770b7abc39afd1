import { describe } from 'vitest';
import { createUniverBook } from '../../workbench/stand-in/univer-book';
import { testSpreadsheetApp } from './contract';
import { createHeadlessUniver } from './headless-univer';

describe('a book on Univer', () => {
  testSpreadsheetApp(() => {
    const { api, injector } = createHeadlessUniver();
    return createUniverBook(api, injector);
  });
});
