/** Open ranges such as B2:B, which Google Sheets has and Univer's engine answers with #NAME?. */
import type { Injector } from '@univerjs/core';
import {
  BaseReferenceObject,
  type FunctionVariantType,
  RangeReferenceObject,
  UnionNodeFactory,
} from '@univerjs/engine-formula';

type UnionNode = ReturnType<UnionNodeFactory['create']>;

/** Lets the engine's ":" join a cell and a column. */
export function allowOpenRanges(injector: Injector): void {
  const factory = injector.get(UnionNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const execute = node.execute.bind(node);
    node.execute = () => {
      const [start, end] = operands(node);
      if (start?.isCell() && end?.isColumn()) node.setValue(start.unionBy(lastCell(start, end)) as FunctionVariantType);
      else execute();
    };
    return node;
  };
}

function operands(node: UnionNode): (BaseReferenceObject | undefined)[] {
  return node.getChildren().map((child) => {
    const value = child.getValue();
    return value instanceof BaseReferenceObject ? value : undefined;
  });
}

/** The cell in which an open range ends: the last row of its sheet. */
function lastCell(start: BaseReferenceObject, column: BaseReferenceObject): BaseReferenceObject {
  const row = start.getActiveSheetRowCount() - 1 - start.getRefOffset().y;
  const { startColumn, endColumn } = column.getRangeData();
  const cell = new RangeReferenceObject({ startRow: row, endRow: row, startColumn, endColumn });
  cell.isCell = () => true;
  return cell;
}
