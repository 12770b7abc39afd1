import type { FWorksheet } from '@univerjs/sheets/facade';

/** Scrolls to a cell that is out of sight, as Google Sheets does when a script selects it. */
export function reveal(sheet: FWorksheet, row: number, column: number): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  const isRowSeen = row < sheet.getFrozenRows() || (row >= seen.startRow && row < seen.endRow);
  const isColumnSeen = column >= seen.startColumn && column < seen.endColumn;
  if (isRowSeen && isColumnSeen) return;
  sheet.scrollToCell(isRowSeen ? seen.startRow : row, isColumnSeen ? seen.startColumn : column);
}
