import type { Translation } from '../../speech';
import type { FirstWords } from '../english/first';

/** What the sidebar says before its words have come: they are in its script, in every language. */
export const FIRST: Translation<FirstWords> = {
  reading: 'Blatt wird gelesen',
  'reading.progress': 'Gelesene Zeilen',
  'reading.rows': { one: '{done} von {count} Zeile aus „{sheet}“', other: '{done} von {count} Zeilen aus „{sheet}“' },
  'reading.slow': 'Google Sheets braucht länger als üblich.',
  'reading.failed': 'Das Blatt konnte nicht gelesen werden.',
  'reading.cancelled': 'Das Lesen wurde gestoppt.',
  'reading.unchanged': 'Es wurde nichts geändert, und Ihre Eingaben bleiben erhalten.',
  'reading.startOver': 'Von vorn lesen',
  tryAgain: 'Erneut versuchen',
  cancel: 'Stoppen',
};
