/** What the menus of the page offer; all of it works. */
import type { MenuEntry } from '../stand-in/ui';
import type { Menu } from './menu-bar';

export interface MenuActions {
  openImport(): void;
  downloadCsv(): void;
  downloadXlsx(): void;
  startOver(): void;
  undo(): void;
  redo(): void;
  insertSheet(): void;
  showHelp(): void;
  /** Calls a function of the add-on. */
  runAddon(functionName: string): void;
}

export function pageMenus(addonName: string, addonEntries: readonly MenuEntry[], actions: MenuActions): Menu[] {
  return [
    {
      label: 'File',
      items: [
        { label: 'Import …', run: actions.openImport },
        {
          label: 'Download',
          items: [
            { label: 'Comma-separated values (.csv)', run: actions.downloadCsv },
            { label: 'Microsoft Excel (.xlsx)', run: actions.downloadXlsx },
          ],
        },
        'separator',
        { label: 'Start over with the samples …', run: actions.startOver },
      ],
    },
    {
      label: 'Edit',
      items: [
        { label: 'Undo', shortcut: 'Ctrl+Z', run: actions.undo },
        { label: 'Redo', shortcut: 'Ctrl+Y', run: actions.redo },
      ],
    },
    { label: 'Insert', items: [{ label: 'Sheet', run: actions.insertSheet }] },
    {
      label: 'Extensions',
      items: [
        {
          label: addonName,
          items: addonEntries.map((entry) =>
            entry === 'separator' ? entry : { label: entry.caption, run: () => actions.runAddon(entry.functionName) },
          ),
        },
      ],
    },
    { label: 'Help', items: [{ label: 'About this page', run: actions.showHelp }] },
  ];
}
