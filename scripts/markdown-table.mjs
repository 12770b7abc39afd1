/** A table of a document. */
export function markdownTable(headers, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headers), `|${'---|'.repeat(headers.length)}`, ...rows.map(line)].join('\n');
}

/** A document whose table of that name, between two comments, is brought up to date. */
export function withTable(document, name, table) {
  const place = new RegExp(`(<!-- ${name}: written by the build -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(document)) throw new Error(`The document has no place for the table of ${name}.`);
  return document.replace(place, (_, start, end) => `${start}${table}\n${end}`);
}
