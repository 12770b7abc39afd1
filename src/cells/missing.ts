import { folded } from './folded';

/** What people and tools write where they have nothing, as folded() leaves it. */
const WORDS = new Set([
  ...['-', '--', '---', '–', '—', '.', '...', '?', '/'],
  ...['n/a', 'na', 'n.a.', 'nan', 'null', 'nil', 'none', 'undefined', 'unknown', 'tbd', 'tba', 'hidden', 'private'],
  ...['not available', 'no data', 'not reported', 'loading'],
  ...['yok', 'bilinmiyor', 'k.a.', 'keine angabe', 'unbekannt', 'n.v.', 'n.c.', 'nc', 'n.d.', 'nd', 's.d.', 's/d'],
  ...['desconocido', 'desconhecido', 'inconnu', 'sconosciuto', 'n.b.'],
]);

const LONGEST = 16;

/** Whether a text says that there is nothing: "-", "nan", "N/A'", "k. A.". */
export function isMissingText(text: string): boolean {
  // No word for nothing has a digit; handles and counts are most of what is asked about.
  if (text.length > LONGEST || /^@|\d/.test(text)) return false;
  const plain = folded(text)
    .replace(/['’"`%]/g, '')
    .trim();
  return WORDS.has(plain) || WORDS.has(plain.replace(/ /g, ''));
}
