import type { Translation } from '../../speech';
import type { FirstWords } from '../english/first';

/** What the sidebar says before its words have come: they are in its script, in every language. */
export const FIRST: Translation<FirstWords> = {
  reading: 'Sayfa okunuyor',
  'reading.progress': 'Okunan satırlar',
  'reading.rows': '“{sheet}”: {done} / {count} satır',
  'reading.slow': 'Google E-Tablolar her zamankinden geç yanıt veriyor.',
  'reading.failed': 'Sayfa okunamadı.',
  'reading.cancelled': 'Okuma durduruldu.',
  'reading.unchanged': 'Hiçbir şey değiştirilmedi; yazdıklarınız duruyor.',
  'reading.startOver': 'Baştan oku',
  tryAgain: 'Yeniden dene',
  cancel: 'Durdur',
};
