import { cellText, isErrorText } from '../cells/cell';
import { isMissingText } from '../cells/missing';
import type { Platform } from '../reference/platform';
import type { Field, NumberField } from './field';
import type { Issue } from './issue';
import { platformNamed } from './platform-name';
import type { RecognisedColumn } from './recognised-column';
import type { Table } from './table';

/**
 * Reads fields, row by row, and keeps what was noticed. Where several columns bear a field, a row takes the first that
 * tells of it: "IG followers" tell nothing of a row whose platform is TikTok.
 */
export class FieldReader {
  readonly issues: Issue[] = [];
  readonly columns: readonly RecognisedColumn[];
  readonly table: Table;
  /** What the column of platforms says of each row, as it stands and as it is known. */
  readonly platformTexts: readonly string[];
  readonly platforms: readonly (Platform | undefined)[] = [];

  constructor(columns: readonly RecognisedColumn[], table: Table) {
    this.columns = [...columns].sort((a, b) => a.rank - b.rank);
    this.table = table;
    this.platformTexts = this.texts('platform');
    this.platforms = this.platformTexts.map(platformNamed);
  }

  /** Whether a column may tell of a row: not where its header names another platform than the row does. */
  isAbout({ platform }: RecognisedColumn, index: number): boolean {
    return !platform || (this.platforms[index] ?? platform) === platform;
  }

  columnsOf(field: Field): RecognisedColumn[] {
    return this.columns.filter((column) => column.field === field);
  }

  /** "" where nothing is told. */
  texts(field: Field): string[] {
    return this.textColumns(field).reduce((known, more) => known.map((text, i) => text || (more[i] as string)));
  }

  /** What all columns of the field say, each text once. */
  joinedTexts(field: Field): string[] {
    return this.textColumns(field).reduce((known, more) =>
      known.map((text, i) => [...new Set([text, more[i]])].filter(Boolean).join(', ')),
    );
  }

  /** @param usable the number as it is used; undefined where it cannot be true */
  numbers(field: NumberField, usable: (value: number) => number | undefined = notNegative): (number | undefined)[] {
    const columns = this.columnsOf(field);
    const { rows } = this.table;
    const read = new Array<number | undefined>(rows.length).fill(undefined);
    for (const one of columns) {
      const { values, notes } = this.table.numbers(one.column, field);
      for (let i = 0; i < read.length; i++) {
        const value = values[i];
        if (read[i] !== undefined || value === undefined || !this.isAbout(one, i)) continue;
        read[i] = usable(value);
        if (read[i] !== undefined && notes.get(i)?.kind === 'range')
          this.note({ code: 'middle-of-range', value }, i, one.column, field);
      }
    }
    const told = new Set<number>();
    for (const one of columns) this.noteUnread(field, one, read, told);
    return read;
  }

  /** Says of one column why rows have no number, each row once. */
  noteUnread(
    field: NumberField,
    one: RecognisedColumn,
    read: readonly (number | undefined)[],
    told: Set<number>,
  ): void {
    const { values, notes } = this.table.numbers(one.column, field);
    const tell = (i: number, what: NoteOf) => {
      if (read[i] !== undefined || told.has(i) || !this.isAbout(one, i)) return;
      told.add(i);
      this.note(what, i, one.column, field);
    };
    for (const [i, note] of notes) {
      if (note.kind === 'ambiguous') tell(i, { code: 'ambiguous-number', values: note.values });
      else if (note.kind !== 'range') tell(i, { code: CODES[note.kind] });
    }
    for (let i = 0; i < read.length; i++) {
      if (read[i] === undefined && values[i] !== undefined) tell(i, { code: 'impossible-number' });
    }
  }

  private textColumns(field: Field): string[][] {
    const columns = this.columnsOf(field).map((one) =>
      this.table.cells(one.column).map((cell, i) => {
        const text = cellText(cell);
        if (text === '' || !this.isAbout(one, i)) return '';
        const code = isErrorText(text) ? 'error-cell' : isMissingText(text) ? 'missing-text' : undefined;
        if (!code) return text;
        this.note({ code }, i, one.column, field);
        return '';
      }),
    );
    return columns.length > 0 ? columns : [this.table.rows.map(() => '')];
  }

  private note(what: NoteOf, index: number, column: number, field: Field): void {
    const { row } = this.table.rows[index] as Table['rows'][number];
    this.issues.push({ ...what, row, column, field, text: cellText(this.table.cells(column)[index]) });
  }
}

/** An issue of a cell, but for where it is. */
type NoteOf =
  | { readonly code: 'error-cell' | 'missing-text' | 'unreadable-number' | 'date-cell' | 'impossible-number' }
  | { readonly code: 'ambiguous-number'; readonly values: readonly [number, number] }
  | { readonly code: 'middle-of-range'; readonly value: number };

const CODES = {
  error: 'error-cell',
  missing: 'missing-text',
  unreadable: 'unreadable-number',
  date: 'date-cell',
} as const;

function notNegative(value: number): number | undefined {
  return value >= 0 ? value : undefined;
}
