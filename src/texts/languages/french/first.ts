import type { Translation } from '../../speech';
import type { FirstWords } from '../english/first';

/** What the sidebar says before its words have come: they are in its script, in every language. */
export const FIRST: Translation<FirstWords> = {
  reading: 'Lecture de la feuille',
  'reading.progress': 'Lignes lues',
  'reading.rows': 'Lignes lues : {done} sur {count} (« {sheet} »)',
  'reading.slow': 'Google Sheets met plus de temps que d’habitude.',
  'reading.failed': 'La feuille n’a pas pu être lue.',
  'reading.cancelled': 'La lecture a été arrêtée.',
  'reading.unchanged': 'Rien n’a été modifié et vos saisies sont conservées.',
  'reading.startOver': 'Relire depuis le début',
  tryAgain: 'Réessayer',
  cancel: 'Arrêter',
};
