/** The card beside a cell in error, with what Google Sheets says of it: where the mouse points, or else at the selection. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import type { Book } from '../stand-in/book';
import { elementById, newElement } from './element';
import type { Univers } from './grid';
import { afterScroll, placeOf } from './view';

const GAP = 4;

export function showErrorNotes({ api, injector }: Univers, book: Book): void {
  const card = elementById('error-note');
  let pointed: { row: number; column: number } | undefined;

  const noteOf = (cell: FRange) => book.activeGrid().note(cell.getRow(), cell.getColumn());
  const update = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cells = [pointed && sheet?.getRange(pointed.row, pointed.column), sheet?.getActiveRange()];
    const cell = cells.find((one) => one && noteOf(one));
    const place = cell && sheet && placeOf(cell, sheet, injector);
    card.hidden = !place;
    if (!cell || !place) return;
    card.replaceChildren(newElement('strong', { textContent: 'Error' }), noteOf(cell) ?? '');
    const grid = elementById('grid').getBoundingClientRect();
    const farthestLeft = grid.right - card.offsetWidth - GAP;
    const fitsBeside = place.right + GAP <= farthestLeft;
    const top = fitsBeside ? place.top : place.bottom + GAP;
    card.style.left = `${Math.min(place.right + GAP, farthestLeft)}px`;
    card.style.top = `${Math.min(top, grid.bottom - card.offsetHeight - GAP)}px`;
  };

  // Univer tells of a selection that a script made before it is the active one.
  const updateSoon = () => requestAnimationFrame(update);
  const { Event } = api;
  for (const event of [
    Event.SelectionChanged,
    Event.SheetZoomChanged,
    Event.ActiveSheetChanged,
    Event.SheetEditEnded,
  ]) {
    api.addEvent(event, updateSoon);
  }
  api.addEvent(Event.CellHover, ({ row, column }) => {
    pointed = { row, column };
    update();
  });
  api.getFormula().calculationResultApplied(update);
  api.addEvent(Event.SheetEditStarted, () => {
    card.hidden = true;
  });
  injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (sheet) afterScroll(sheet, injector, update);
    });
}
