/** The rows of a text with commas, semicolons, tabs or bars between its cells. */
import Papa from 'papaparse';
import { UnreadableFile } from './unreadable-file';

const DELIMITERS = [',', ';', '\t', '|'];
/** How Excel tells itself the delimiter, in the first line. */
const DECLARED = /^sep=([,;\t|])(?:\r\n|\r|\n)/i;

export function delimitedRows(file: string, text: string, delimiter?: string): string[][] {
  const [line = '', declared] = DECLARED.exec(text) ?? [];
  const table = text.slice(line.length);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: declared ?? delimiter ?? guessed(table) });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (!open) return data;
  throw new UnreadableFile(
    `In row ${(open.row ?? 0) + 1} of ${file} a quotation mark (") begins a text and none ends it. Add or delete one.`,
  );
}

/** Blank lines count for the guess unless they are skipped, and skipped lines are lost. */
function guessed(table: string): string {
  return Papa.parse(table, { delimitersToGuess: DELIMITERS, skipEmptyLines: true, preview: 1 }).meta.delimiter;
}
