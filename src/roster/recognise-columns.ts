import type { Cell } from '../cells/cell';
import { cellText, isBlank } from '../cells/cell';
import { fitOf } from './column-fit';
import { type Field, isNumberField } from './field';
import { BARE_PLATFORM, type Header } from './headers/read-header';
import type { RecognisedColumn } from './recognised-column';
import type { Table } from './table';

/** A name counts as it stands only so far as the cells below bear it out; the rest of it counts in any case. */
const BY_NAME_ALONE = 0.3;

/** A header of whose words only half are a field's, over cells that do not fit it, is none. */
const ENOUGH = 0.25;

/** So many of a column's cells must be handles for it to be the one of them. */
const MOSTLY = 0.8;

/** A single word is a name as often as a handle. */
const ALSO_A_HANDLE = 0.8;

interface Candidate {
  readonly index: number;
  readonly field: Field;
  readonly score: number;
}

/**
 * What each column is, by its header and by what is in it: every field that a header may name is scored against the
 * cells, and the best score takes the column. Several columns may bear the same numbers; name, handle and the like are
 * one column for each platform.
 */
export function recogniseColumns(headers: readonly Header[], table: Table): RecognisedColumn[] {
  const taken = new Set<string>();
  const fields = new Map<number, Candidate & { readonly rank: number }>();
  candidates(headers, table).forEach((candidate, rank) => {
    const { index, field } = candidate;
    const single = `${field} ${headers[index]?.platform ?? ''}`;
    if (fields.has(index) || taken.has(single)) return;
    if (!isNumberField(field) && field !== 'niche') taken.add(single);
    fields.set(index, { ...candidate, rank });
  });
  const isBare = ({ score }: Candidate) => score <= BARE_PLATFORM;
  const named = [...fields.values()].some((candidate) => candidate.field === 'handle' && !isBare(candidate));
  return headers.map(({ text, platform, currency, basis, percent, unit }, index) => {
    const found = fields.get(index);
    // Accounts on other platforms, listed behind the one that the row is about.
    const used = found && !(named && platform && isBare(found)) ? found : undefined;
    return {
      column: index + 1,
      header: text,
      field: used?.field,
      rank: used?.rank ?? index,
      platform,
      currency,
      basis,
      percent,
      unit,
    };
  });
}

/** Best first; of equals the one whose cells are the purer, then the column further left. */
function candidates(headers: readonly Header[], table: Table): Candidate[] {
  const found: (Candidate & { readonly fit: number; readonly purity: number })[] = [];
  const add = (index: number, field: Field, named: number) => {
    const fit = fitOf(table, index + 1, field);
    const score = fit === undefined ? 0 : named * (BY_NAME_ALONE + (1 - BY_NAME_ALONE) * fit);
    if (fit !== undefined && score >= ENOUGH) {
      found.push({ index, field, score, fit, purity: purityOf(field, table.cells(index + 1)) });
    }
  };
  headers.forEach(({ fields }, index) => {
    for (const { field, score } of fields) add(index, field, score);
  });
  const namesAreNames = found.some(
    ({ field, fit }) => field === 'last name' || ((field === 'handle' || field === 'link') && fit >= MOSTLY),
  );
  headers.forEach(({ fields }, index) => {
    for (const { field, score } of fields) {
      const other = OFTEN_TAKEN_FOR[field];
      if (!other || fields.some((one) => one.field === other)) continue;
      if (other === 'name' || !namesAreNames) add(index, other, score * ALSO_A_HANDLE);
    }
  });
  return found.sort((a, b) => b.score - a.score || b.purity - a.purity || a.index - b.index);
}

const OFTEN_TAKEN_FOR: Partial<Readonly<Record<Field, Field>>> = { name: 'handle', handle: 'name' };

/** The share of cells that leave no doubt: 409800000 tells more than "409.8M", "Leo Messi" is a name and no handle. */
function purityOf(field: Field, cells: readonly Cell[]): number {
  if (field !== 'name' && !isNumberField(field)) return 0;
  const filled = cells.filter((cell) => !isBlank(cell));
  const isPure = (cell: Cell) =>
    field === 'name' ? /\s/.test(cellText(cell)) : typeof cell === 'number' || /^\d+$/.test(cellText(cell));
  return filled.filter(isPure).length / Math.max(filled.length, 1);
}
