import { type Cell, isBlank, isErrorText } from './cell';
import { type DecimalSign, readings, spelledNumber } from './number-spelling';

/** What one cell holds where a number is wanted. */
export type NumberCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'unreadable' }
  /** The spelling can be read in two ways and the other cells do not tell which. */
  | { readonly kind: 'ambiguous'; readonly values: readonly [number, number] };

const BLANK: NumberCell = { kind: 'blank' };
const UNREADABLE: NumberCell = { kind: 'unreadable' };

/**
 * Reads the cells of one column as numbers: numbers as they are, texts such as "12.5K", "1,2M" or "%3,45" by their
 * spelling. Whether a point or a comma is the decimal sign is decided over all the cells: one cell that leaves no
 * doubt ("12.5K", "1.234.567") decides for those that do ("1.234").
 *
 * @example readNumbers(['1.234', '1.234.567']) // [{ kind: 'number', value: 1234 }, { kind: 'number', value: 1234567 }]
 */
export function readNumbers(cells: readonly Cell[]): NumberCell[] {
  const spelled = cells.map(readingsOf);
  const decimal = decimalSign(spelled);
  return cells.map((cell, i): NumberCell => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell } : UNREADABLE;
    if (isBlank(cell)) return BLANK;
    if (isErrorText(cell)) return { kind: 'error', text: cell };
    const values = spelled[i];
    if (!values) return UNREADABLE;
    const decided = decimal && values.get(decimal);
    const [first, second] = values.values();
    if (first === undefined) return UNREADABLE;
    if (decided !== undefined) return { kind: 'number', value: decided };
    if (second === undefined || first === second) return { kind: 'number', value: first };
    return { kind: 'ambiguous', values: [Math.min(first, second), Math.max(first, second)] };
  });
}

function readingsOf(cell: Cell): Map<DecimalSign, number> | undefined {
  const spelled = typeof cell === 'string' && !isErrorText(cell) ? spelledNumber(cell) : undefined;
  return spelled && readings(spelled);
}

/** The decimal sign that every cell without doubt uses; undefined where there is none or they disagree. */
function decimalSign(spelled: readonly (Map<DecimalSign, number> | undefined)[]): DecimalSign | undefined {
  const certain = new Set<DecimalSign>();
  for (const values of spelled) {
    if (values?.size === 1) for (const decimal of values.keys()) certain.add(decimal);
  }
  const [only, other] = certain;
  return other === undefined ? only : undefined;
}
