/** SpreadsheetApp.getUi(), as far as an add-on with a menu and a sidebar needs it. */
import { type AuthMode, assertAllowed } from './auth-mode';
import type { HtmlOutput } from './html-service';

export type MenuEntry = { readonly caption: string; readonly functionName: string } | 'separator';

/** Where menus, sidebars and alerts appear: the page, or a test's recorder. */
export interface UiHost {
  showMenu(entries: readonly MenuEntry[]): void;
  showSidebar(output: HtmlOutput): void;
  alert(text: string): void;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

export interface Ui {
  createAddonMenu(): Menu;
  showSidebar(output: HtmlOutput): void;
  alert(text: string): void;
}

export function createUi(host: UiHost, authMode: AuthMode = 'FULL'): Ui {
  return {
    createAddonMenu: () => createMenu(host),
    showSidebar(output) {
      assertAllowed(authMode, 'Ui.showSidebar', 'ui');
      host.showSidebar(output);
    },
    alert(text) {
      assertAllowed(authMode, 'Ui.alert', 'ui');
      host.alert(text);
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
