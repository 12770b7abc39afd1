/** The text of a file in the encoding that its bytes tell. */
import { UnreadableFile } from './unreadable-file';

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What Windows-1252 has from 0x80 to 0x9f; Node 20 leaves controls there (https://github.com/nodejs/node/issues/56542). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Without a mark it is UTF-8, or else what Windows programs write in the locale's country. */
export function decodedText(file: string, bytes: Uint8Array, locale: string): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  if (bytes.includes(0)) {
    throw new UnreadableFile(`${file} holds no text. Save the table as CSV or XLSX in the program that it comes from.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return oldText(file, bytes, locale);
  }
}

function oldText(file: string, bytes: Uint8Array, locale: string): string {
  const decoded = new TextDecoder(locale === 'tr_TR' ? 'windows-1254' : 'windows-1252').decode(bytes);
  const text = decoded.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  if (!/[\u0080-\u009f]/.test(text)) return text;
  throw new UnreadableFile(
    `${file} is in an old encoding that cannot be told from others. Save it as XLSX, or as "CSV UTF-8".`,
  );
}
