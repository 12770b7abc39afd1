/**
 * Adds the menu of the add-on when a file is opened. It runs before the add-on is enabled there (AuthMode.NONE), so it
 * touches neither document nor properties.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Recommend micro or macro', 'showSidebar').addToUi();
}

/** Adds the menu right after the installation: the file is open already. */
export function onInstall(): void {
  onOpen();
}
