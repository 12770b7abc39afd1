import { type Memory, memoryFrom } from '../wire/memory';

/**
 * Keeps with the document what was typed and chosen for a sheet. Fails where it is longer than Google allows, 9 KB.
 *
 * @param sheetId of the sheet
 * @param memory null forgets what was kept
 */
export function remember(sheetId: number, memory: Memory | null): void {
  const properties = PropertiesService.getDocumentProperties();
  if (memory) properties.setProperty(keyOf(sheetId), JSON.stringify(memory));
  else properties.deleteProperty(keyOf(sheetId));
}

export function remembered(sheetId: number): Memory | null {
  return memoryFrom(PropertiesService.getDocumentProperties().getProperty(keyOf(sheetId)));
}

const keyOf = (sheetId: number) => `sheet ${sheetId}`;
