/** What cells show as CSV: lines that end in CRLF, and no byte order mark, as Google Sheets downloads it. */
import Papa from 'papaparse';

export function csvOf(rows: readonly (readonly string[])[]): string {
  // Readers that guess the delimiter must not find another one.
  const quotes = (text: unknown) => /[;\t|]/.test(String(text));
  return Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', quotes },
  );
}
