import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import gas from 'gas-local';
import type { Cell } from '../../src/cells/cell';
import type { CellOrRange } from '../../src/functions/cell-policy';
import type { Doors } from '../../src/wire/doors';
import type { Book } from '../../workbench/stand-in/book';
import { crossing, crossingAnswer } from '../../workbench/stand-in/crossing';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import { createDocumentStore, createServices, type DocumentStore } from '../../workbench/stand-in/services';
import type { SpreadsheetApp } from '../../workbench/stand-in/spreadsheet-app';
import type { MenuEntry, UiHost } from '../../workbench/stand-in/ui';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The top-level functions of dist/Code.js. */
export interface Dist extends Doors {
  onOpen(): void;
  onInstall(): void;
  showSidebar(): void;
  BENCHMARK_TABLE(): Cell[][];
  CAMPAIGN_OPTIONS(): Cell[][];
  CAMPAIGN_SHORTLIST(...cells: CellOrRange[]): Cell[][];
  CAMPAIGN_STRATEGY(...cells: CellOrRange[]): [string, string][];
  COMBINED_REACH(...cells: CellOrRange[]): unknown;
  CPE(...cells: CellOrRange[]): unknown;
  CPM(...cells: CellOrRange[]): unknown;
  CPV(...cells: CellOrRange[]): unknown;
  ENGAGEMENT_BENCHMARK(...cells: CellOrRange[]): unknown;
  ENGAGEMENT_GRADE(...cells: CellOrRange[]): unknown;
  ENGAGEMENT_RATE(...cells: CellOrRange[]): unknown;
  ENGAGEMENT_VS_ROSTER(...cells: CellOrRange[]): unknown;
  FOLLOWER_COUNT(...cells: CellOrRange[]): unknown;
  INFLUENCER_CHECKS(...cells: CellOrRange[]): unknown;
  INFLUENCER_FEE_ESTIMATE(...cells: CellOrRange[]): unknown;
  INFLUENCER_HANDLE(...cells: CellOrRange[]): unknown;
  INFLUENCER_PLATFORM(...cells: CellOrRange[]): unknown;
  INFLUENCER_TIER(...cells: CellOrRange[]): unknown;
  NICHE_MATCH(...cells: CellOrRange[]): unknown;
  ROSTER_CLEAN(...cells: CellOrRange[]): Cell[][];
  ROSTER_SUMMARY(...cells: CellOrRange[]): Cell[][];
  TIER_TABLE(...cells: CellOrRange[]): Cell[][];
}

export interface OpenDist {
  readonly dist: Dist;
  /** What the sidebar calls: only what crosses google.script.run arrives on either side. */
  readonly doors: Doors;
  readonly app: SpreadsheetApp;
  readonly book: Book;
  /** What the document keeps besides its sheets. */
  readonly store: DocumentStore;
  /** What the user interface was asked to show. */
  readonly shown: { menu: readonly MenuEntry[]; sidebarTitle: string; sidebar: string };
}

export interface OpenDistOptions {
  readonly authMode?: 'NONE' | 'FULL';
  readonly book?: Book;
  readonly store?: DocumentStore;
}

/** The built dist in a file that is open; by default in a new one, over a book in memory. */
export function openDist(options: OpenDistOptions = {}): OpenDist {
  const { authMode = 'FULL', book = createMemoryBook(), store = createDocumentStore() } = options;
  const shown: OpenDist['shown'] = { menu: [], sidebarTitle: '', sidebar: '' };
  const host: UiHost = {
    showMenu(entries) {
      shown.menu = entries;
    },
    showSidebar(output) {
      shown.sidebarTitle = output.getTitle();
      shown.sidebar = output.getContent();
    },
    alert() {},
    toast() {},
  };
  const services = createServices({ book, host, store, files: htmlFiles(), authMode });
  // A fresh object of mocks: gas-local writes into the one it is given.
  const dist = gas.require(DIST, { ...gas.globalMockDefault, ...services }) as unknown as Dist;
  return { dist, doors: doorsOf(dist), app: services.SpreadsheetApp, book, store, shown };
}

/** The same file, opened by somebody else. */
export function openAnother({ book, store }: OpenDist): OpenDist {
  return openDist({ book, store });
}

function htmlFiles(): Record<string, string> {
  const pages = readdirSync(DIST).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    pages.map((file) => [file.slice(0, -'.html'.length), readFileSync(`${DIST}/${file}`, 'utf8')]),
  );
}

function doorsOf(dist: Dist): Doors {
  return new Proxy(dist, {
    get:
      (_, door: keyof Doors) =>
      (...parameters: unknown[]) =>
        crossingAnswer(
          Reflect.apply(
            dist[door],
            undefined,
            parameters.map((parameter) => crossing(parameter)),
          ),
        ),
  });
}
