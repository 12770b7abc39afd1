/** What a point of the contract is tried on: an add-on over a book, with a sidebar. */
import { createContext, runInContext } from 'node:vm';
import type { AuthMode } from '../../../workbench/stand-in/auth-mode';
import type { Book } from '../../../workbench/stand-in/book';
import { clientScript } from '../../../workbench/stand-in/client';
import { createFaults, type Faults } from '../../../workbench/stand-in/faults';
import type { CellValue } from '../../../workbench/stand-in/range';
import type { Script } from '../../../workbench/stand-in/script';
import {
  createDocumentStore,
  createServices,
  type DocumentStore,
  releasingLock,
} from '../../../workbench/stand-in/services';
import type { Sheet } from '../../../workbench/stand-in/sheet';
import type { SpreadsheetApp } from '../../../workbench/stand-in/spreadsheet-app';
import type { UiHost } from '../../../workbench/stand-in/ui';
import { createVmScript } from '../../../workbench/stand-in/vm-script';
import { createWire } from '../../../workbench/stand-in/wire';

/** A book whose formulas call the functions of a script. */
export type OpenBook = (functions: Script) => { readonly book: Book; settle(): Promise<void> };

export interface Opened {
  readonly app: SpreadsheetApp;
  readonly book: Book;
  readonly sheet: Sheet;
  readonly store: DocumentStore;
  /** The add-on, as menu and sidebar call it. */
  readonly script: Script;
  /** The custom functions that formulas have called. */
  readonly calls: readonly string[];
  /** What appeared in the user interface. */
  readonly shown: unknown[];
  readonly faults: Faults;
  settle(): Promise<void>;
  /** Puts a formula into a cell and answers its value. */
  enter(a1Notation: string, formula: string): Promise<CellValue>;
  /** What Google Sheets says about a cell in error. */
  note(a1Notation: string): string | undefined;
  /** Runs code in a sidebar, where `google` and a list `seen` are. */
  inSidebar(code: string): unknown;
}

export interface OpenOptions {
  readonly authMode?: AuthMode;
  /** The time that a custom function has. */
  readonly milliseconds?: number;
}

export type Open = (code?: string, options?: OpenOptions) => Opened;

/** A point of docs/WORKBENCH.md, by its name there. */
export type Points = Readonly<Record<string, (open: Open) => void | Promise<void>>>;

export function openWith(openBook: OpenBook): Open {
  return (code = '', { authMode = 'FULL', milliseconds } = {}) => {
    const calls: string[] = [];
    const functions = createVmScript(code, {}, milliseconds === undefined ? {} : { milliseconds });
    const { book, settle } = openBook({
      functionNames: functions.functionNames,
      call(name, parameters) {
        calls.push(name);
        return functions.call(name, parameters);
      },
    });
    const shown: unknown[] = [];
    const host: UiHost = {
      showMenu: (entries) => shown.push(entries),
      showSidebar: (output) => shown.push([output.getTitle(), output.getContent()]),
      alert: (alert) => shown.push(alert),
      toast: (toast) => shown.push(toast),
    };
    const store = createDocumentStore();
    const services = createServices({ book, host, store, files: { Sidebar: '<p>Hello</p>' }, authMode });
    const script = releasingLock(createVmScript(code, services), store);
    const faults = createFaults();
    const sheetOf = () => createServices({ book, host, store }).SpreadsheetApp.getActiveSheet();
    return {
      app: services.SpreadsheetApp,
      book,
      sheet: sheetOf(),
      store,
      script,
      calls,
      shown,
      faults,
      settle,
      async enter(a1Notation, formula) {
        const cell = sheetOf().getRange(a1Notation).setFormula(formula);
        await settle();
        return cell.getValue();
      },
      note(a1Notation) {
        const cell = sheetOf().getRange(a1Notation);
        return book.activeGrid().note(cell.getRow() - 1, cell.getColumn() - 1);
      },
      inSidebar: openSidebar(script, faults),
    };
  };
}

/** A sidebar whose messages are structured clones, as between the frames of a browser. */
function openSidebar(script: Script, faults: Faults): (code: string) => unknown {
  let receive: (event: { source: unknown; data: unknown }) => void = () => {};
  const send = createWire(script, faults, (reply) => receive({ source: parent, data: structuredClone(reply) }));
  const parent = { postMessage: (message: never) => send(structuredClone(message)) };
  const frame: Record<string, unknown> = {
    parent,
    seen: [],
    addEventListener: (_type: string, listener: typeof receive) => {
      receive = listener;
    },
  };
  frame.window = frame;
  createContext(frame);
  runInContext(clientScript(script.functionNames), frame);
  return (code) => runInContext(code, frame);
}
