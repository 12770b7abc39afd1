/** What the browser tests may use of the page, because cells are drawn on a canvas. It appears when the page is ready. */
import type { Book } from '../stand-in/book';
import type { Faults } from '../stand-in/faults';
import type { DocumentStore } from '../stand-in/services';
import type { SpreadsheetApp } from '../stand-in/spreadsheet-app';

export interface WorkbenchHandle {
  readonly app: SpreadsheetApp;
  readonly book: Book;
  /** What the next calls of the sidebar meet. */
  readonly faults: Faults;
  /** What the document keeps besides its sheets, and who holds its lock. */
  readonly store: DocumentStore;
  /** Opens one more sidebar, as if somebody else worked in the same file. */
  openSecondSidebar(): void;
  /** Resolves when every formula is calculated. */
  settle(): Promise<void>;
  /** Tells whether a reload would find every change. */
  isSaved(): boolean;
  /** Why the custom function in a cell of the active sheet threw. */
  errorAt(a1Notation: string): string | undefined;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}
