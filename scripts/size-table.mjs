import { markdownTable, withTable } from './markdown-table.mjs';

/** Kilobytes, 1,000 bytes each. */
const BUDGETS = { 'dist/Code.js': 340, 'dist/Sidebar.html': 250, 'dist/Words.html': 300 };

/**
 * A document with its table of sizes brought up to date. Fails where a file exceeds its budget.
 *
 * @param {string} document
 * @param {Record<string, string>} files contents by path
 * @param {Record<string, number>} parts of dist/Sidebar.html, in bytes
 * @returns {string}
 */
export function withSizeTable(document, files, parts) {
  const rows = Object.entries(BUDGETS).flatMap(([path, budget]) => {
    const size = Buffer.byteLength(files[path]) / 1000;
    if (size > budget) throw new Error(`${path} has ${size.toFixed(1)} KB, and ${budget} KB is its budget.`);
    const own = path === 'dist/Sidebar.html' ? Object.entries(parts).sort(([, a], [, b]) => b - a) : [];
    return [
      [path, size.toFixed(1), budget],
      ...own.map(([part, bytes]) => [`– ${part}`, (bytes / 1000).toFixed(1), '']),
    ];
  });
  return withTable(document, 'sizes', markdownTable(['file', 'KB', 'budget, KB'], rows));
}
