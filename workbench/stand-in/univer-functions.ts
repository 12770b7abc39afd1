/** Custom functions in Univer's engine. Its public registerFunction passes blanks as 0 and stops at the first throw. */
import type { Injector, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  FormulaDataModel,
  type FunctionVariantType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { StoredCell } from './book';
import { answerCells, cellArgument, messageOf, onlyOne, rangeArgument } from './custom-functions';
import type { Script } from './script';
import { googleError, thrownError } from './univer-errors';

export function registerCustomFunctions(injector: Injector, script: Script): void {
  const formulas = injector.get(FormulaDataModel);
  const functions = script.functionNames.map((name) => new CustomFunction(name, script, formulas));
  injector.get(IFunctionService).registerExecutors(...functions, new ArrayFormula('ARRAYFORMULA'));
}

class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  private readonly functionName: string;
  private readonly script: Script;
  private readonly formulas: FormulaDataModel;

  constructor(functionName: string, script: Script, formulas: FormulaDataModel) {
    // The engine looks names up in capitals.
    super(functionName.toUpperCase());
    this.functionName = functionName;
    this.script = script;
    this.formulas = formulas;
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return resultObject(answerCells(this.script.call(this.functionName, variants.map(argument))));
    } catch (error) {
      return thrownError(messageOf(error), this.formula());
    }
  }

  private formula(): string {
    const { row, column, subUnitId, unitId } = this;
    return this.formulas.getFormulaStringByCell(row, column, subUnitId ?? '', unitId ?? '') ?? '';
  }
}

/** Univer spills every array, as ARRAYFORMULA asks for. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(array: BaseValueObject): BaseValueObject {
    return array;
  }
}

function argument(variant: FunctionVariantType): unknown {
  if (variant instanceof BaseReferenceObject) return rangeArgument(referencedCells(variant));
  return variant.isArray() ? rangeArgument(variant.getArrayValue().map((row) => row.map(cell))) : cell(variant);
}

function referencedCells(reference: BaseReferenceObject): unknown[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const columns = endColumn - startColumn + 1;
  const rows = Array.from({ length: endRow - startRow + 1 }, () => new Array<unknown>(columns).fill(''));
  reference.iterator((value, row, column) => {
    const line = rows[row - startRow];
    if (line) line[column - startColumn] = cell(value);
    return true;
  });
  return rows;
}

function cell(object: Nullable<BaseValueObject>): unknown {
  if (!object || object.isNull()) return '';
  if (object.isError()) return googleError(String(object.getValue()));
  return cellArgument({ value: object.getValue(), pattern: object.getPattern() });
}

function resultObject(cells: readonly (readonly StoredCell[])[]): BaseValueObject {
  const calculateValueList = cells.map((row) => row.map(valueObject));
  const only = onlyOne(calculateValueList);
  if (only) return only;
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: calculateValueList[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject({ value, pattern = '' }: StoredCell): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value, pattern);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
