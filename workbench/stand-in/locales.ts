/** The locales of a spreadsheet that the workbench offers, and how each spells numbers and dates (as in Unicode's CLDR). */

export interface SheetLocale {
  /** As SpreadsheetApp names it. */
  readonly id: string;
  readonly name: string;
  readonly decimal: string;
  /** The characters that may stand between groups of three digits. */
  readonly group: string;
  /** The pattern of a date that was not typed, such as one that a script writes. */
  readonly date: string;
  readonly dateSeparators: string;
  readonly percentFirst?: true;
}

const POINT = { decimal: '.', group: ',', dateSeparators: '/-' };
const COMMA = { decimal: ',', group: '.', dateSeparators: '/-' };

export const LOCALES: readonly SheetLocale[] = [
  { id: 'en_US', name: 'United States', ...POINT, date: 'M/d/yyyy' },
  { id: 'en_GB', name: 'United Kingdom', ...POINT, date: 'dd/MM/yyyy' },
  { id: 'de_DE', name: 'Germany', ...COMMA, date: 'dd.MM.yyyy', dateSeparators: './-' },
  { id: 'tr_TR', name: 'Turkey', ...COMMA, date: 'dd.MM.yyyy', dateSeparators: './-', percentFirst: true },
  { id: 'fr_FR', name: 'France', ...COMMA, group: '\u202f\u00a0', date: 'dd/MM/yyyy' },
  { id: 'es_ES', name: 'Spain', ...COMMA, date: 'dd/MM/yyyy' },
  { id: 'pt_BR', name: 'Brazil', ...COMMA, date: 'dd/MM/yyyy' },
  { id: 'it_IT', name: 'Italy', ...COMMA, date: 'dd/MM/yyyy' },
];

export function sheetLocale(id: string): SheetLocale {
  const found = LOCALES.find((locale) => locale.id === id);
  if (!found)
    throw new Error(`The locale ${id} is unknown. Use one of ${LOCALES.map((locale) => locale.id).join(', ')}.`);
  return found;
}
