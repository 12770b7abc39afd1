import type { Cell } from '../cells/cell';
import { type NumberColumn, type NumberOptions, readNumbers } from '../cells/read-numbers';
import type { NumberField } from './field';

export interface DataRow {
  /** Of the range, 1 = first. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface TableOptions extends Pick<NumberOptions, 'locale' | 'language'> {
  /** Of each column, as its header says it: "Followers (k)". */
  readonly units: readonly (string | undefined)[];
}

const SAMPLED = 500;

/** People, posts and money have no three decimals, rates have no thousands; averages may have either. */
const THREE_DIGITS: Partial<Readonly<Record<NumberField, NumberOptions['threeDigits']>>> = {
  followers: 'thousands',
  following: 'thousands',
  posts: 'thousands',
  fee: 'thousands',
  'engagement rate': 'decimals',
  fit: 'decimals',
  credibility: 'decimals',
};

/** The rows below the header, read by columns; what was read once is kept, for several fields may ask for a column. */
export class Table {
  readonly rows: readonly DataRow[];
  private readonly options: TableOptions;
  private readonly columns = new Map<number, Cell[]>();
  private readonly read = new Map<string, NumberColumn>();

  constructor(rows: readonly DataRow[], options: TableOptions) {
    this.rows = rows;
    this.options = options;
  }

  /** Some of the rows, spread over all of them: enough to tell what a column holds, at a cost that does not grow. */
  sample(): Table {
    const step = this.rows.length / SAMPLED;
    if (step <= 1) return this;
    return new Table(
      Array.from({ length: SAMPLED }, (_, i) => this.rows[Math.floor(i * step)] as DataRow),
      this.options,
    );
  }

  /** Takes columns out of the rows in one go: a long sheet's rows lie far apart in memory, so each visit costs. */
  take(columns: readonly number[]): void {
    const taken = columns.map((column) => {
      const cells = new Array<Cell>(this.rows.length);
      this.columns.set(column, cells);
      return { column, cells };
    });
    this.rows.forEach((row, i) => {
      for (const { column, cells } of taken) cells[i] = row.cells[column - 1];
    });
  }

  /** The cells of a column, counted from 1. */
  cells(column: number): readonly Cell[] {
    if (!this.columns.has(column)) this.take([column]);
    return this.columns.get(column) as readonly Cell[];
  }

  /** A column read as a field's numbers. */
  numbers(column: number, field: NumberField): NumberColumn {
    const { locale, language, units } = this.options;
    const unit = units[column - 1];
    // In thousands or millions, three digits may be decimals of any number.
    const threeDigits = unit ? undefined : THREE_DIGITS[field];
    const key = `${column} ${threeDigits}`;
    const known = this.read.get(key);
    if (known) return known;
    const numbers = readNumbers(this.cells(column), { locale, language, threeDigits, unit });
    this.read.set(key, numbers);
    return numbers;
  }
}
