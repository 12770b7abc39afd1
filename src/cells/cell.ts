/** What Sheets hands over for one cell: a blank is "", an error is its text, an omitted argument is undefined. */
export type Cell = string | number | boolean | Date | null | undefined;

/** "#N/A" and its names in other languages ("#NV", "#YOK"), "#VALUE!", "#VALOR!", "#DEĞER!", "#NAME?". */
const ERROR_TEXT = /^(?:#(?:N\/[AD]|NV|YOK|[^\s!?]{1,12}[!?])|Loading\.\.\.|⚠ .*)$/;

export function isBlank(cell: Cell): cell is '' | null | undefined {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** An error of another formula, one of ours included, or a formula that is still computing. */
export function isErrorText(cell: Cell): cell is string {
  return typeof cell === 'string' && ERROR_TEXT.test(cell);
}

/** A Date made in another realm fails `instanceof`, so its tag is asked. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** What a cell says, a date as its day; "" for a blank. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (isBlank(cell)) return '';
  return isDate(cell) ? cell.toDateString() : String(cell);
}

const LONGEST_QUOTE = 40;

/** What a cell says, short enough for a message. */
export function shortened(cell: Cell): string {
  const text = cellText(cell);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** The same in English quotation marks. */
export function quoted(cell: Cell): string {
  return `“${shortened(cell)}”`;
}
