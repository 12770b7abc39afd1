import { SAMPLE_ROSTER } from '../sample/roster';
import type { Written } from '../wire/doors';
import { writeNewSheet } from './new-sheet';
import { whileLocked } from './while-locked';
import { writeCells } from './write-cells';

/**
 * Puts the sample roster into a new sheet and shows it.
 *
 * @param sheetName of the new sheet
 */
export function insertSample(sheetName: string): Written {
  return whileLocked<Written>({ outcome: 'busy' }, () =>
    writeNewSheet(sheetName, (sheet) => writeCells(sheet, SAMPLE_ROSTER, [], [1])),
  );
}
