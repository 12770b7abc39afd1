/** Formulas that refer to cells from which a spill has withdrawn: Univer's engine does not calculate them anew. */
import { ICommandService, type Injector, type IRange, type IUnitRange, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

export function recalculateReleasedCells(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const commands = injector.get(ICommandService);
  let spills = currentSpills(formulas);
  injector.get(FormulaCalculationSessionService).state$.subscribe(({ completed, resultApplied }) => {
    if (!completed || !resultApplied) return;
    const before = spills;
    spills = currentSpills(formulas);
    const dirtyRanges = [...before].flatMap(([anchor, old]) => withdrawnFrom(old, spills.get(anchor)));
    if (dirtyRanges.length === 0) return;
    commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        dirtyRanges,
        forceCalculation: false,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  });
}

/** The range of every spill, by the cell of its formula. */
function currentSpills(formulas: FormulaDataModel): Map<string, IUnitRange> {
  const spills = new Map<string, IUnitRange>();
  for (const [unitId, sheets] of Object.entries(formulas.getArrayFormulaRange())) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      new ObjectMatrix<IRange>(rows).forValue((row, column, range) => {
        spills.set([unitId, sheetId, row, column].join(), { unitId, sheetId, range: { ...range } });
      });
    }
  }
  return spills;
}

function withdrawnFrom(old: IUnitRange, now: IUnitRange | undefined): IUnitRange[] {
  const { startRow, endRow, startColumn, endColumn } = old.range;
  const lastRow = now?.range.endRow ?? startRow - 1;
  const lastColumn = now?.range.endColumn ?? startColumn - 1;
  const below: IRange = { startRow: lastRow + 1, endRow, startColumn, endColumn };
  const beside: IRange = { startRow, endRow, startColumn: lastColumn + 1, endColumn };
  return [below, beside].filter(isNotEmpty).map((range) => ({ ...old, range }));
}

function isNotEmpty({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow <= endRow && startColumn <= endColumn;
}
