/** Names of sheets as Google Sheets and Excel allow them. */

export function googleSheetName(fileName: string): string {
  return shortened(fileName.replace(/\.[^.]*$/, '').trim(), 100).trim() || 'Sheet1';
}

/** A name that Excel takes and that none of the others is, where capitals make no difference. */
export function excelSheetName(name: string, others: readonly string[]): string {
  const legal = name.replace(/[[\]:*?/\\\p{Cc}]/gu, '_').replace(/^history$/i, '$&_');
  const taken = new Set(others.map((other) => other.toLowerCase()));
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const short = shortened(legal || 'Sheet', 31 - suffix.length) + suffix;
    const candidate = short.replace(/^'|'$/g, '_');
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** At most so many UTF-16 units, without half of a character at the end. */
function shortened(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
