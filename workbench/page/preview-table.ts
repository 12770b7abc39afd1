/** The first rows of what is to be imported, as they are read. */
import type { ImportedSheet } from '../files/imported-sheet';
import type { StoredCell } from '../stand-in/book';
import { fromSerial, isDatePattern } from '../stand-in/dates';
import { newElement } from './element';

const ROWS = 6;
const COLUMNS = 8;

export function previewTable(sheets: readonly ImportedSheet[]): HTMLElement[] {
  const [first, ...others] = sheets;
  if (!first) return [];
  const [rows, columns] = [first.cells.length, first.cells[0]?.length ?? 0];
  const size = `${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}`;
  const names = others.length > 0 ? `. Also: ${others.map(({ name }) => name).join(', ')}` : '';
  const table = newElement('table', {});
  table.append(newElement('caption', { textContent: `${first.name}: ${size}${names}` }));
  for (const row of first.cells.slice(0, ROWS)) {
    const line = newElement('tr', {});
    line.append(...row.slice(0, COLUMNS).map(previewCell));
    table.append(line);
  }
  return [table];
}

function previewCell(cell: StoredCell): HTMLElement {
  return newElement('td', {
    textContent: shown(cell),
    className: typeof cell.value === 'number' ? 'wb-number' : '',
  });
}

function shown({ value, formula, pattern = '' }: StoredCell): string {
  if (formula) return formula;
  if (typeof value !== 'number') return String(value ?? '');
  if (isDatePattern(pattern)) return fromSerial(value).toLocaleString('en-GB', { dateStyle: 'medium' });
  if (pattern.endsWith('%')) return value.toLocaleString('en-US', { style: 'percent', maximumFractionDigits: 2 });
  return value.toLocaleString('en-US');
}
