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

/** So many cells that all have three digits after their only separator are grouped in thousands: decimals would vary. */
const ALIKE = 3;

/**
 * Reads the cells of one column as numbers: numbers as they are, texts such as "12.5K", "1,2M" or "%3,45" by their
 * spelling. Whether a point or a comma is the decimal sign is decided over all the cells: one cell that leaves no
 * doubt ("12.5K", "1.234.567") decides for those that do ("1.234"), and so do three such cells that are all alike.
 *
 * @example readNumbers(['1.234', '1.234.567']) // [{ kind: 'number', value: 1234 }, { kind: 'number', value: 1234567 }]
 */
export function readNumbers(cells: readonly Cell[]): NumberCell[] {
  const texts = cells.map(readText);
  const decimal = decimalSign(texts);
  return cells.map((cell, i): NumberCell => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell } : UNREADABLE;
    if (isBlank(cell)) return BLANK;
    if (isErrorText(cell)) return { kind: 'error', text: cell };
    const values = texts[i]?.values;
    if (!values) return UNREADABLE;
    const decided = decimal && values.get(decimal);
    const [first, second] = values.values();
    if (first === undefined) return UNREADABLE;
    if (decided !== undefined) return { kind: 'number', value: decided };
    if (second === undefined || first === second) return { kind: 'number', value: first };
    return { kind: 'ambiguous', values: [Math.min(first, second), Math.max(first, second)] };
  });
}

interface ReadText {
  readonly scale: number;
  readonly values: Map<DecimalSign, number>;
}

function readText(cell: Cell): ReadText | undefined {
  const spelled = typeof cell === 'string' && !isErrorText(cell) ? spelledNumber(cell) : undefined;
  return spelled && { scale: spelled.scale, values: readings(spelled) };
}

/** The decimal sign that the cells without doubt use, or that the others all tell; undefined where they disagree. */
function decimalSign(texts: readonly (ReadText | undefined)[]): DecimalSign | undefined {
  const certain = new Set<DecimalSign>();
  const grouped: DecimalSign[] = [];
  for (const text of texts) {
    const [point, comma] = [text?.values.get('.'), text?.values.get(',')];
    if (point !== undefined && comma === undefined) certain.add('.');
    else if (comma !== undefined && point === undefined) certain.add(',');
    else if (point !== undefined && comma !== undefined && point !== comma && text?.scale === 1) {
      grouped.push(point > comma ? '.' : ',');
    }
  }
  const alike = grouped.length >= ALIKE && grouped.every((sign) => sign === grouped[0]);
  if (certain.size === 0) return alike ? grouped[0] : undefined;
  const [only, other] = certain;
  return other === undefined ? only : undefined;
}
