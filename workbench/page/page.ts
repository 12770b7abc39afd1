/** Joins the add-on as built, the grid, the menu and the sidebar. */
import { IUndoRedoService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { createHtmlService } from '../stand-in/html-service';
import { createPropertiesService } from '../stand-in/properties-service';
import { createScript } from '../stand-in/script';
import { createSpreadsheetApp } from '../stand-in/spreadsheet-app';
import { createUi, type UiHost } from '../stand-in/ui';
import { createUniverBook, settle } from '../stand-in/univer-book';
import { thrownMessage } from '../stand-in/univer-errors';
import { showDialog } from './dialog';
import { elementById } from './element';
import { showErrorNotes } from './error-note';
import { createGrid } from './grid';
import './handle';
import { showAddonMenu } from './menu';
import { reveal } from './reveal';
import { fillWithSample, ROSTER_SHEET } from './sample';
import { createSidebar } from './sidebar';

const ADDON_NAME = 'Rostermix';

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: build the add-on first.`);
  return response.text();
}

async function start(): Promise<void> {
  const [code, sidebarHtml] = await Promise.all([fetchText('./Code.js'), fetchText('./Sidebar.html')]);
  elementById('grid').replaceChildren();
  const { api, injector } = createGrid('grid', document.title, ROSTER_SHEET, code);
  const book = createUniverBook(api, injector, reveal);

  const host: UiHost = {
    showMenu: (entries) => showAddonMenu(ADDON_NAME, entries, runFromMenu),
    showSidebar: (output) => sidebar.show(output),
    alert: showDialog,
  };
  const HtmlService = createHtmlService({ Sidebar: sidebarHtml });
  const app = createSpreadsheetApp(book, { ui: createUi(host) });
  const stored = new Map<string, string>();
  const script = createScript(code, {
    SpreadsheetApp: app,
    HtmlService,
    PropertiesService: createPropertiesService(stored),
  });
  const sidebar = createSidebar(script);
  const runFromMenu = (functionName: string): void => {
    try {
      script.call(functionName, []);
    } catch (error) {
      showDialog(String(error));
    }
  };

  // Google runs onOpen with the least rights until the add-on was used in the file.
  const beforeUse = createSpreadsheetApp(book, { ui: createUi(host, 'NONE'), authMode: 'NONE' });
  createScript(code, {
    SpreadsheetApp: beforeUse,
    HtmlService,
    PropertiesService: createPropertiesService(stored, 'NONE'),
  }).call('onOpen', [{ authMode: 'NONE' }]);

  fillWithSample(app);
  injector.get(IUndoRedoService).clearUndoRedo(book.id);
  showErrorNotes({ api, injector });
  await settle(api);
  runFromMenu('showSidebar');
  // Until then Univer loses the keys that are typed and does not scroll.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);

  window.workbench = {
    app,
    book,
    settle: () => settle(api),
    errorAt(a1Notation) {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getRange(a1Notation);
      return sheet && cell && thrownMessage(sheet, cell.getRow(), cell.getColumn(), injector);
    },
  };
}

start().catch((error: unknown) => {
  elementById('grid').textContent = String(error);
});
