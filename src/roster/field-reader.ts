import { type Cell, cellText, isBlank } from '../cells/cell';
import { type NumberCell, readNumbers } from '../cells/read-numbers';
import type { Platform } from '../reference/platform';
import type { Field, RecognisedColumn } from './field';
import type { Issue } from './issue';
import { platformNamed } from './platform-name';

export interface DataRow {
  /** Of the range, 1 = first. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Reads fields, row by row, and keeps what it did not understand. */
export class FieldReader {
  readonly issues: Issue[] = [];
  private readonly columns: readonly RecognisedColumn[];
  private readonly rows: readonly DataRow[];

  constructor(columns: readonly RecognisedColumn[], rows: readonly DataRow[]) {
    this.columns = columns;
    this.rows = rows;
  }

  texts(field: Field): string[] {
    return this.cells(field).map(({ text }) => text);
  }

  platforms(): (Platform | undefined)[] {
    return this.cells('platform').map((at) => {
      const platform = platformNamed(at.text);
      if (at.text && !platform) this.issues.push({ code: 'unknown-platform', ...at });
      return platform;
    });
  }

  /** Counts and amounts, 0 or more. */
  numbers(field: Field): (number | undefined)[] {
    return this.numbersWhere(field, (value) => value >= 0);
  }

  /** Followers, above 0. A row without them has no size, so a blank is an issue, too. */
  followers(): (number | undefined)[] {
    return this.numbersWhere(
      'followers',
      (value) => value > 0,
      (at) => this.issues.push({ code: 'no-followers', ...at }),
    );
  }

  private numbersWhere(
    field: Field,
    isUsable: (value: number) => boolean,
    onBlank: (at: FieldCell) => void = () => {},
  ): (number | undefined)[] {
    // How numbers are spelled is decided column by column.
    const read = new Map<number, NumberCell[]>();
    for (const { column } of this.columnsOf(field)) {
      read.set(column, readNumbers(this.rows.map(({ cells }) => cells[column - 1])));
    }
    return this.cells(field).map((at, i) => {
      const number = read.get(at.column)?.[i] ?? { kind: 'blank' };
      if (number.kind === 'number' && isUsable(number.value)) return number.value;
      if (number.kind === 'blank') onBlank(at);
      else if (number.kind === 'error') this.issues.push({ code: 'error-cell', ...at });
      else if (number.kind === 'ambiguous') {
        this.issues.push({ code: 'ambiguous-number', ...at, values: number.values });
      } else this.issues.push({ code: 'unreadable-number', ...at });
      return undefined;
    });
  }

  /** The cell of a field in each row; where several columns name the field, the first that is not blank. */
  private cells(field: Field): FieldCell[] {
    const own = this.columnsOf(field).map(({ column }) => column);
    return this.rows.map(({ row, cells }) => {
      const column = own.find((candidate) => !isBlank(cells[candidate - 1])) ?? own[0] ?? 0;
      return { row, column, field, text: cellText(cells[column - 1]) };
    });
  }

  private columnsOf(field: Field): RecognisedColumn[] {
    return this.columns.filter((column) => column.field === field);
  }
}

interface FieldCell {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  readonly text: string;
}
