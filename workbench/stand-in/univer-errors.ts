/** Errors in Univer's cells: their names in Google Sheets, and what Google says about them. */
import { type ICellData, type Injector, InterceptorEffectEnum, type IRange, type Nullable } from '@univerjs/core';
import { ErrorType, ErrorValueObject, FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { cellName } from './a1';
import { calledFunctions, circularDependency, noRoom, sheetTooSmall, unknownFunction } from './formula';

const GOOGLE_NAMES: ReadonlyMap<string, string> = new Map([
  [ErrorType.SPILL, '#REF!'],
  [ErrorType.CYCLE, '#REF!'],
]);

export function googleError(text: string): string {
  return GOOGLE_NAMES.get(text) ?? text;
}

/** Lets cells show Google's names. */
export function showGoogleErrors(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler(cell, _location, next) {
      const name = GOOGLE_NAMES.get(String(cell?.v));
      return next(name === undefined ? cell : { ...cell, v: name });
    },
  });
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

/** What Google Sheets says when one points at a cell in error; undefined where it is none, or has no words of its own. */
export function errorNote(sheet: FWorksheet, row: number, column: number, injector: Injector): string | undefined {
  const cell = sheet.getSheet().getCellMatrix().getValue(row, column);
  if (cell?.v === ErrorType.ERROR) return thrownMessage(cell, formulaAt(sheet, row, column, injector));
  if (cell?.v === ErrorType.SPILL) return blockedSpill(sheet, row, column, injector);
  if (cell?.v === ErrorType.CYCLE) return circularDependency().message;
  if (cell?.v !== ErrorType.NAME) return undefined;
  const functions = injector.get(IFunctionService);
  const unknown = calledFunctions(formulaAt(sheet, row, column, injector)).find(
    (name) => !functions.hasExecutor(name.toUpperCase()),
  );
  return unknown === undefined ? undefined : unknownFunction(unknown).message;
}

function formulaAt(sheet: FWorksheet, row: number, column: number, injector: Injector): string {
  const unitId = sheet.getWorkbook().getUnitId();
  return injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), unitId) ?? '';
}

/** Undefined where the cell only refers to one whose function threw. */
function thrownMessage(cell: ICellData, formula: string): string | undefined {
  const note: ThrownNote | undefined = cell.custom?.thrown;
  return note?.formula === formula ? note?.message : undefined;
}

function blockedSpill(sheet: FWorksheet, row: number, column: number, injector: Injector): string | undefined {
  const formulas = injector.get(FormulaDataModel);
  const [unitId, sheetId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const wanted: Nullable<IRange> = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
  if (!wanted) return undefined;
  const missingRows = wanted.endRow + 1 - sheet.getMaxRows();
  const missingColumns = wanted.endColumn + 1 - sheet.getMaxColumns();
  if (missingRows > 0) return sheetTooSmall('rows', missingRows).message;
  if (missingColumns > 0) return sheetTooSmall('columns', missingColumns).message;
  const own = sheet.getSheet().getCellMatrix();
  const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  for (let i = row; i <= wanted.endRow; i++) {
    for (let j = column; j <= wanted.endColumn; j++) {
      if (i === row && j === column) continue;
      if (isFilled(own.getValue(i, j)) || isFilled(spilled?.[i]?.[j])) return noRoom(cellName(i, j)).message;
    }
  }
  return undefined;
}

export function isFilled(cell: Nullable<ICellData>): cell is ICellData {
  return !!cell && ((cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si);
}
