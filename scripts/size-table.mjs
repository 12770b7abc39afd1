import { markdownTable, withTable } from './markdown-table.mjs';

/** Kilobytes, 1,000 bytes each. */
const BUDGETS = { 'dist/Code.js': 300, 'dist/Sidebar.html': 250 };

/**
 * A document with its table of sizes brought up to date. Fails where a file exceeds its budget.
 *
 * @param {string} document
 * @param {Record<string, string>} files contents by path
 * @returns {string}
 */
export function withSizeTable(document, files) {
  const rows = Object.entries(BUDGETS).map(([path, budget]) => {
    const size = Buffer.byteLength(files[path]) / 1000;
    if (size > budget) throw new Error(`${path} has ${size.toFixed(1)} KB, and ${budget} KB is its budget.`);
    return [path, size.toFixed(1), budget];
  });
  return withTable(document, 'sizes', markdownTable(['file', 'KB', 'budget, KB'], rows));
}
