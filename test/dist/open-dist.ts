import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import gas from 'gas-local';
import type { Cell } from '../../src/cells/cell';
import type { CellOrRange } from '../../src/functions/cell-policy';
import type { SheetSnapshot, WireChoice } from '../../src/wire/sheet-snapshot';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import { createDocumentStore, createServices } from '../../workbench/stand-in/services';
import type { SpreadsheetApp } from '../../workbench/stand-in/spreadsheet-app';
import type { MenuEntry, UiHost } from '../../workbench/stand-in/ui';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The top-level functions of dist/Code.js. */
export interface Dist {
  onOpen(): void;
  onInstall(): void;
  showSidebar(): void;
  readActiveSheet(): SheetSnapshot;
  rememberColumns(sheetId: number, choices: readonly WireChoice[]): void;
  selectCell(sheetId: number, row: number, column: number): void;
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
  readonly app: SpreadsheetApp;
  /** What is kept with the document. */
  readonly stored: Map<string, string>;
  /** What the user interface was asked to show. */
  readonly shown: { menu: readonly MenuEntry[]; sidebarTitle: string; sidebar: string };
}

/** The built dist in a file that is open, over a book in memory. */
export function openDist(authMode: 'NONE' | 'FULL' = 'FULL'): OpenDist {
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
  const store = createDocumentStore();
  const files = { Sidebar: readFileSync(`${DIST}/Sidebar.html`, 'utf8') };
  const services = createServices({ book: createMemoryBook(), host, store, files, authMode });
  // A fresh object of mocks: gas-local writes into the one it is given.
  const dist = gas.require(DIST, { ...gas.globalMockDefault, ...services }) as unknown as Dist;
  return { dist, app: services.SpreadsheetApp, shown, stored: store.properties };
}
