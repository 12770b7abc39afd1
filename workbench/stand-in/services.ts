/** The services of Apps Script that a script sees beside its own code. */
import type { AuthMode } from './auth-mode';
import type { Book } from './book';
import { type ChartsService, createChartsService } from './embedded-chart';
import { createHtmlService, type HtmlService } from './html-service';
import { createLockService, type DocumentLock, type LockService } from './lock-service';
import { createPropertiesService, type PropertiesService } from './properties-service';
import type { Script } from './script';
import { createSpreadsheetApp, type SpreadsheetApp } from './spreadsheet-app';
import type { UiHost } from './ui';

/** What a document keeps from one call to the next, besides its sheets. */
export interface DocumentStore {
  readonly properties: Map<string, string>;
  readonly lock: DocumentLock;
}

export function createDocumentStore(properties: Iterable<[string, string]> = []): DocumentStore {
  return { properties: new Map(properties), lock: { holder: 'nobody' } };
}

export interface Surroundings {
  readonly book: Book;
  readonly host: UiHost;
  readonly store: DocumentStore;
  /** The HTML files of the project, by name without ending. */
  readonly files?: Readonly<Record<string, string>>;
  readonly authMode?: AuthMode;
}

/** A type, not an interface, so that it passes as a record of globals. */
export type Services = {
  readonly SpreadsheetApp: SpreadsheetApp;
  readonly HtmlService: HtmlService;
  readonly PropertiesService: PropertiesService;
  readonly LockService: LockService;
  readonly Charts: ChartsService;
};

export function createServices({ book, host, store, files = {}, authMode = 'FULL' }: Surroundings): Services {
  return {
    SpreadsheetApp: createSpreadsheetApp(book, { host, authMode }),
    HtmlService: createHtmlService(files),
    PropertiesService: createPropertiesService(store.properties, authMode),
    LockService: createLockService(store.lock, authMode),
    Charts: createChartsService(),
  };
}

/** When a script ends, Google releases the lock that it holds. */
export function releasingLock(script: Script, { lock }: DocumentStore): Script {
  return {
    functionNames: script.functionNames,
    call(name, parameters) {
      try {
        return script.call(name, parameters);
      } finally {
        if (lock.holder === 'this script') lock.holder = 'nobody';
      }
    },
  };
}
