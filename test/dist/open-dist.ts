import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import gas from 'gas-local';
import type { CellOrRange } from '../../src/functions/cell-policy';
import type { SheetSnapshot } from '../../src/wire/sheet-snapshot';
import { createHtmlService } from '../../workbench/stand-in/html-service';
import { createMemoryBook } from '../../workbench/stand-in/memory-book';
import { createSpreadsheetApp, type SpreadsheetApp } from '../../workbench/stand-in/spreadsheet-app';
import { createUi, type MenuEntry } from '../../workbench/stand-in/ui';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The top-level functions of dist/Code.js. */
export interface Dist {
  onOpen(): void;
  onInstall(): void;
  showSidebar(): void;
  readActiveSheet(): SheetSnapshot;
  INFLUENCER_TIER(...cells: CellOrRange[]): unknown;
  ENGAGEMENT_RATE(...cells: CellOrRange[]): unknown;
  CAMPAIGN_STRATEGY(...cells: CellOrRange[]): [string, string][];
}

export interface OpenDist {
  readonly dist: Dist;
  readonly app: SpreadsheetApp;
  /** What the user interface was asked to show. */
  readonly shown: { menu: readonly MenuEntry[]; sidebarTitle: string; sidebar: string };
}

/** The built dist in a file that is open, over a book in memory. */
export function openDist(authMode: 'NONE' | 'FULL' = 'FULL'): OpenDist {
  const shown: OpenDist['shown'] = { menu: [], sidebarTitle: '', sidebar: '' };
  const host = {
    showMenu: (entries: readonly MenuEntry[]) => {
      shown.menu = entries;
    },
    showSidebar: (output: { getTitle(): string; getContent(): string }) => {
      shown.sidebarTitle = output.getTitle();
      shown.sidebar = output.getContent();
    },
    alert: () => undefined,
  };
  const app = createSpreadsheetApp(createMemoryBook(), { ui: createUi(host, authMode), authMode });
  const HtmlService = createHtmlService({ Sidebar: readFileSync(`${DIST}/Sidebar.html`, 'utf8') });
  // A fresh object of mocks: gas-local writes into the one it is given.
  const dist = gas.require(DIST, { ...gas.globalMockDefault, SpreadsheetApp: app, HtmlService }) as unknown as Dist;
  return { dist, app, shown };
}
