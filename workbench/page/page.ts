/** Joins the add-on as built, the grid, the menu and the sidebar. */
import { IUndoRedoService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { createFaults } from '../stand-in/faults';
import { createScript } from '../stand-in/script';
import { createDocumentStore, createServices, releasingLock } from '../stand-in/services';
import type { UiHost } from '../stand-in/ui';
import { createUniverBook, settle } from '../stand-in/univer-book';
import { showCharts } from './charts';
import { showDialog } from './dialog';
import { elementById } from './element';
import { showErrorNotes } from './error-note';
import { createGrid } from './grid';
import './handle';
import { showAddonMenu } from './menu';
import { reveal } from './reveal';
import { ROSTER_SHEET } from './samples/roster';
import { fillWithSamples } from './samples/samples';
import { createSidebar } from './sidebar';
import { showToast } from './toast';

const ADDON_NAME = 'Rostermix';

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: build the add-on first.`);
  return response.text();
}

async function start(): Promise<void> {
  const [code, sidebarHtml, functions] = (await Promise.all(
    ['./Code.js', './Sidebar.html', './functions.json'].map(fetchText),
  )) as [string, string, string];
  elementById('grid').replaceChildren();
  const { api, injector } = createGrid('grid', document.title, ROSTER_SHEET, code);
  const book = createUniverBook(api, injector, { reveal, chartsChanged: () => drawCharts() });
  const drawCharts = showCharts({ api, injector }, book);

  const host: UiHost = {
    showMenu: (entries) => showAddonMenu(ADDON_NAME, entries, runFromMenu),
    showSidebar: (output) => sidebar.show(output),
    alert: showDialog,
    toast: showToast,
  };
  const store = createDocumentStore();
  const surroundings = { book, host, store, files: { Sidebar: sidebarHtml } };
  const services = createServices(surroundings);
  const script = releasingLock(createScript(code, services), store);
  const faults = createFaults();
  const sidebar = createSidebar(script, faults);
  const runFromMenu = (functionName: string): void => {
    try {
      script.call(functionName, []);
    } catch (error) {
      showDialog({ title: '', message: String(error) });
    }
  };

  // Google runs onOpen with the least rights until the add-on was used in the file.
  createScript(code, createServices({ ...surroundings, authMode: 'NONE' })).call('onOpen', [{ authMode: 'NONE' }]);

  const { SpreadsheetApp: app } = services;
  fillWithSamples(app, JSON.parse(functions));
  injector.get(IUndoRedoService).clearUndoRedo(book.id);
  showErrorNotes({ api, injector }, book);
  await settle(api);
  runFromMenu('showSidebar');
  // Until then Univer loses the keys that are typed and does not scroll.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);

  window.workbench = {
    app,
    book,
    faults,
    settle: () => settle(api),
    errorAt(a1Notation) {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getRange(a1Notation);
      return cell && book.activeGrid().note(cell.getRow(), cell.getColumn());
    },
  };
}

start().catch((error: unknown) => {
  elementById('grid').textContent = String(error);
});
