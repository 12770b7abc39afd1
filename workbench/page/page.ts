/** Joins the add-on as built, the grid, the menus and the sidebar. */
import { CommandType, IUndoRedoService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { createFaults } from '../stand-in/faults';
import { createScript } from '../stand-in/script';
import { createDocumentStore, createServices, releasingLock } from '../stand-in/services';
import type { MenuEntry, UiHost } from '../stand-in/ui';
import { createUniverBook, settle } from '../stand-in/univer-book';
import { addSheets } from './add-sheets';
import { showCharts } from './charts';
import { askFirst, showDialog } from './dialog';
import { downloadCsv, downloadXlsx } from './download';
import { acceptDroppedFiles } from './drop-files';
import { elementById } from './element';
import { showErrorNotes } from './error-note';
import { createGrid, emptyWorkbook } from './grid';
import './handle';
import { createImportDialog } from './import-dialog';
import { showMenuBar } from './menu-bar';
import { pageMenus } from './menus';
import { reveal } from './reveal';
import { ROSTER_SHEET } from './samples/roster';
import { fillWithSamples } from './samples/samples';
import { forgetWorkbook, type SavedWorkbook, Saver, savedWorkbook } from './saved-workbook';
import { followSheetInAddress, forgetSheetInAddress } from './sheet-address';
import { createSidebar } from './sidebar';
import { showToast } from './toast';

const ADDON_NAME = 'Rostermix';

const ABOUT = {
  title: 'About this page',
  message: `A stand-in for Google Sheets, to try ${ADDON_NAME} without an account. Formulas and the sidebar are the very ones that run in Google Sheets.

Everything stays in this browser: files that you import are sent nowhere. Where this page differs from Google Sheets is listed in docs/WORKBENCH.md.`,
};

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is missing: build the add-on first.`);
  return response.text();
}

async function start(saved: SavedWorkbook | undefined): Promise<void> {
  const [code = '', Sidebar = '', Words = '', functions = ''] = await Promise.all(
    ['./Code.js', './Sidebar.html', './Words.html', './functions.json'].map(fetchText),
  );
  elementById('grid').replaceChildren();
  for (const dialog of document.querySelectorAll('dialog')) keepKeys(dialog);
  const univers = createGrid('grid', saved?.workbook ?? emptyWorkbook(document.title, ROSTER_SHEET), code);
  const { api, injector } = univers;
  const records = new Map(saved?.records);
  const book = createUniverBook(api, injector, { reveal, records, chartsChanged: () => drawCharts() });
  const drawCharts = showCharts(univers, book);

  let addonEntries: readonly MenuEntry[] = [];
  const host: UiHost = {
    showMenu(entries) {
      addonEntries = entries;
    },
    showSidebar: (output) => sidebar.show(output),
    alert: showDialog,
    toast: showToast,
  };
  const store = createDocumentStore(saved?.properties);
  const surroundings = { book, host, store, files: { Sidebar, Words } };
  const services = createServices(surroundings);
  const { SpreadsheetApp: app } = services;
  const saver = new Saver(() => ({
    workbook: api.getActiveWorkbook()?.save() ?? {},
    records: [...records],
    properties: [...store.properties],
    isSidebarOpen: sidebar.isOpen(),
  }));
  const script = releasingLock(createScript(code, services), store);
  const faults = createFaults();
  const sidebar = createSidebar(script, faults, () => saver.changed());
  const runAddon = (functionName: string): void => {
    try {
      script.call(functionName, []);
    } catch (error) {
      showDialog({ title: '', message: String(error) });
    }
  };

  // Google runs onOpen with the least rights until the add-on was used in the file.
  createScript(code, createServices({ ...surroundings, authMode: 'NONE' })).call('onOpen', [{ authMode: 'NONE' }]);

  const openImport = createImportDialog((sheets) => addSheets(book, sheets));
  acceptDroppedFiles(openImport);
  showMenuBar(
    elementById('menu-bar'),
    pageMenus(ADDON_NAME, addonEntries, {
      openImport: () => openImport(),
      downloadCsv: () => downloadCsv(app),
      downloadXlsx: () => {
        downloadXlsx(app, book).catch((error: Error) => showDialog({ title: '', message: error.message }));
      },
      startOver: () =>
        askFirst({ title: 'Start over with the samples?', message: 'Your sheets in this browser are deleted.' }, () => {
          saver.stop();
          forgetSheetInAddress();
          forgetWorkbook().then(() => location.reload());
        }),
      undo: () => api.undo(),
      redo: () => api.redo(),
      insertSheet: () => app.getActiveSpreadsheet().insertSheet(),
      showHelp: () => showDialog(ABOUT),
      runAddon,
    }),
  );

  if (!saved) fillWithSamples(app, JSON.parse(functions));
  followSheetInAddress(api, book);
  injector.get(IUndoRedoService).clearUndoRedo(book.id);
  showErrorNotes(univers, book);
  await settle(api);
  if (saved?.isSidebarOpen ?? true) runAddon('showSidebar');
  else sidebar.close();
  // Until then Univer loses the keys that are typed and does not scroll.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type === CommandType.MUTATION) saver.changed();
  });

  window.workbench = {
    app,
    book,
    faults,
    store,
    openSecondSidebar: () => sidebar.showSecond(),
    settle: () => settle(api),
    isSaved: () => saver.isSaved(),
    errorAt(a1Notation) {
      const cell = api.getActiveWorkbook()?.getActiveSheet().getRange(a1Notation);
      return cell && book.activeGrid().note(cell.getRow(), cell.getColumn());
    },
  };
}

/** From Univer, which listens for them on the whole window. */
function keepKeys(element: HTMLElement): void {
  for (const type of ['keydown', 'paste', 'copy', 'cut']) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** What was saved must not lock anybody out. */
async function open(): Promise<void> {
  const saved = await savedWorkbook();
  await start(saved === 'broken' ? undefined : saved);
  if (saved === 'broken') {
    showToast({
      title: 'Your last workbook could not be opened',
      message: 'Here are the samples instead.',
      seconds: 10,
    });
  }
}

open().catch((error: unknown) => {
  console.error(error);
  elementById('grid').textContent = String(error);
});
