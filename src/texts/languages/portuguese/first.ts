import type { Translation } from '../../speech';
import type { FirstWords } from '../english/first';

/** What the sidebar says before its words have come: they are in its script, in every language. */
export const FIRST: Translation<FirstWords> = {
  reading: 'Lendo a aba',
  'reading.progress': 'Linhas lidas',
  'reading.rows': { one: '{done} de {count} linha de “{sheet}”', other: '{done} de {count} linhas de “{sheet}”' },
  'reading.slow': 'O Planilhas Google está demorando mais que o normal.',
  'reading.failed': 'Não foi possível ler a aba.',
  'reading.cancelled': 'A leitura foi interrompida.',
  'reading.unchanged': 'Nada foi alterado, e o que você digitou foi mantido.',
  'reading.startOver': 'Ler do início',
  tryAgain: 'Tentar de novo',
  cancel: 'Parar',
};
