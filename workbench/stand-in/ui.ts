/** SpreadsheetApp.getUi(), as far as an add-on with a menu and a sidebar needs it. */
import { type AuthMode, assertAllowed } from './auth-mode';
import type { HtmlOutput } from './html-service';

export type MenuEntry = { readonly caption: string; readonly functionName: string } | 'separator';

export interface Alert {
  readonly title: string;
  readonly message: string;
}

export interface Toast {
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}

/** Where menus, sidebars, alerts and toasts appear: the page, or a test's recorder. */
export interface UiHost {
  showMenu(entries: readonly MenuEntry[]): void;
  showSidebar(output: HtmlOutput): void;
  alert(alert: Alert): void;
  toast(toast: Toast): void;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

export interface Ui {
  readonly ButtonSet: { readonly OK: 'OK' };
  createAddonMenu(): Menu;
  showSidebar(output: HtmlOutput): void;
  alert(prompt: string): void;
  alert(title: string, prompt: string, buttons: 'OK'): void;
}

export function createUi(host: UiHost, authMode: AuthMode): Ui {
  return {
    ButtonSet: { OK: 'OK' },
    createAddonMenu: () => createMenu(host),
    showSidebar(output) {
      assertAllowed(authMode, 'Ui.showSidebar', 'ui');
      host.showSidebar(output);
    },
    alert(first: string, prompt?: string, buttons = 'OK') {
      assertAllowed(authMode, 'Ui.alert', 'ui');
      if (buttons !== 'OK') throw new Error('This stand-in cannot wait for an answer: its alerts have OK only.');
      host.alert(prompt === undefined ? { title: '', message: first } : { title: first, message: prompt });
    },
  };
}

function createMenu(host: UiHost): Menu {
  const entries: MenuEntry[] = [];
  const menu: Menu = {
    addItem(caption, functionName) {
      entries.push({ caption, functionName });
      return menu;
    },
    addSeparator() {
      entries.push('separator');
      return menu;
    },
    addToUi: () => host.showMenu([...entries]),
  };
  return menu;
}
