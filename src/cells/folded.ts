/** A text's letters for comparing: small, without accents, full-width forms and Turkish dots; "TAKİPÇİ" is "takipci". */
export function folded(text: string): string {
  // Most texts are plain letters already, and normalising is what costs.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .normalize('NFC');
}
