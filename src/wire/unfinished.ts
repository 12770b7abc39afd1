/** No language would call a sheet so by accident. */
const MARK = '⏳ Rostermix: ';

/**
 * What a new sheet is called while it is being written.
 *
 * @example unfinishedName('Plan') // '⏳ Rostermix: Plan'
 */
export function unfinishedName(sheetName: string): string {
  return MARK + sheetName;
}

/**
 * Whether a sheet was left half written.
 *
 * @example isUnfinished('⏳ Rostermix: Plan 2') // true
 */
export function isUnfinished(sheetName: string): boolean {
  return sheetName.startsWith(MARK);
}
