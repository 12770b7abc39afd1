import type { Translation } from '../../speech';
import type { FirstWords } from '../english/first';

/** What the sidebar says before its words have come: they are in its script, in every language. */
export const FIRST: Translation<FirstWords> = {
  reading: 'Leyendo la hoja',
  'reading.progress': 'Filas leídas',
  'reading.rows': { one: '{done} de {count} fila de «{sheet}»', other: '{done} de {count} filas de «{sheet}»' },
  'reading.slow': 'Hojas de cálculo de Google tarda más de lo habitual.',
  'reading.failed': 'No se pudo leer la hoja.',
  'reading.cancelled': 'Se detuvo la lectura.',
  'reading.unchanged': 'No se cambió nada, y lo que escribiste se conserva.',
  'reading.startOver': 'Leer desde el inicio',
  tryAgain: 'Reintentar',
  cancel: 'Detener',
};
