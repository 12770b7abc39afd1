import type { WireChoice } from '../wire/sheet-snapshot';

/**
 * Remembers with the document what somebody said that the columns of a sheet hold.
 *
 * @param sheetId of the sheet, which keeps it when it is renamed
 * @param choices all of them; none forgets what was remembered
 */
export function rememberColumns(sheetId: number, choices: readonly WireChoice[]): void {
  const properties = PropertiesService.getDocumentProperties();
  if (choices.length === 0) properties.deleteProperty(keyOf(sheetId));
  else properties.setProperty(keyOf(sheetId), JSON.stringify(choices));
}

/** What is remembered for a sheet; nothing where another program wrote something else there. */
export function rememberedColumns(sheetId: number): WireChoice[] {
  const stored = PropertiesService.getDocumentProperties().getProperty(keyOf(sheetId));
  try {
    const choices: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(choices) ? choices.filter(isChoice) : [];
  } catch {
    return [];
  }
}

function isChoice(choice: Partial<WireChoice> | null): choice is WireChoice {
  return typeof choice?.column === 'string' && typeof choice.field === 'string';
}

const keyOf = (sheetId: number) => `columns of sheet ${sheetId}`;
