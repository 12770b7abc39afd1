/** Errors in Univer's cells: their names in Google Sheets, and the messages of custom functions that threw. */
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { ErrorType, ErrorValueObject, FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';

const GOOGLE_NAMES: Readonly<Record<string, string>> = {
  [ErrorType.SPILL]: '#REF!',
  [ErrorType.CYCLE]: '#REF!',
};

export function googleError(text: string): string {
  return GOOGLE_NAMES[text] ?? text;
}

/** The message travels with the cell, whichever way rows and columns are moved. */
interface ThrownNote {
  readonly message: string;
  readonly formula: string;
}

/** #ERROR! with the message of a custom function that threw while `formula` was calculated. */
export function thrownError(message: string, formula: string): ErrorValueObject {
  const note: ThrownNote = { message, formula };
  const error = new ErrorValueObject(ErrorType.ERROR);
  error.withCustomData({ thrown: note });
  return error;
}

/** Why the custom function in this cell threw; undefined where the cell holds anything but its #ERROR!. */
export function thrownMessage(sheet: FWorksheet, row: number, column: number, injector: Injector): string | undefined {
  const cell: Nullable<ICellData> = sheet.getSheet().getCellMatrix().getValue(row, column);
  const note: ThrownNote | undefined = cell?.custom?.thrown;
  if (!note || cell?.v !== ErrorType.ERROR) return undefined;
  const unitId = sheet.getWorkbook().getUnitId();
  const formula = injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), unitId);
  return formula === note.formula ? note.message : undefined;
}
