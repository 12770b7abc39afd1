import { describe } from 'vitest';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import { testSpreadsheetApp } from './contract';

describe('a book in memory', () => {
  testSpreadsheetApp(createMemoryBook);
});
