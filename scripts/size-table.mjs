/** Kilobytes, 1,000 bytes each. */
const BUDGETS = { 'dist/Code.js': 300, 'dist/Sidebar.html': 250 };

const TABLE = /(<!-- sizes: written by the build -->\n)[\s\S]*?(<!-- \/sizes -->)/;

/**
 * A document with its table of sizes brought up to date. Fails where a file exceeds its budget.
 *
 * @param {string} document
 * @param {Record<string, string>} files contents by path
 * @returns {string}
 */
export function withSizeTable(document, files) {
  if (!TABLE.test(document)) throw new Error('The document has no place for the table of sizes.');
  const rows = Object.entries(BUDGETS).map(([path, budget]) => {
    const size = Buffer.byteLength(files[path]) / 1000;
    if (size > budget) throw new Error(`${path} has ${size.toFixed(1)} KB, and ${budget} KB is its budget.`);
    return `| ${path} | ${size.toFixed(1)} | ${budget} |`;
  });
  const table = ['| file | KB | budget, KB |', '|---|---|---|', ...rows, ''].join('\n');
  return document.replace(TABLE, (_, start, end) => `${start}${table}${end}`);
}
