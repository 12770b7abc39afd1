/** The note beside a selected cell whose custom function threw, as Google Sheets shows it on hover. */
import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { Book } from '../stand-in/book';
import { elementById, newElement } from './element';
import type { Univers } from './grid';

const GAP = 4;

export function showErrorNotes({ api, injector }: Univers, book: Book): void {
  const note = elementById('error-note');
  const update = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getActiveRange();
    const message = cell && book.activeGrid().note(cell.getRow(), cell.getColumn());
    const place = message && sheet ? placeOf(cell, sheet, injector) : undefined;
    note.hidden = !place;
    if (!message || !place) return;
    note.replaceChildren(newElement('strong', { textContent: 'Error' }), message);
    const farthestLeft = place.grid.right - note.offsetWidth - GAP;
    const fitsBeside = place.right + GAP <= farthestLeft;
    const top = fitsBeside ? place.top : place.bottom + GAP;
    note.style.left = `${Math.min(place.right + GAP, farthestLeft)}px`;
    note.style.top = `${Math.min(top, place.grid.bottom - note.offsetHeight - GAP)}px`;
  };

  for (const event of [
    api.Event.SelectionChanged,
    api.Event.Scroll,
    api.Event.SheetZoomChanged,
    api.Event.ActiveSheetChanged,
    api.Event.SheetEditEnded,
  ]) {
    api.addEvent(event, update);
  }
  api.getFormula().calculationResultApplied(update);
  api.addEvent(api.Event.SheetEditStarted, () => {
    note.hidden = true;
  });
}

/** Where a cell and the grid are in the window. */
interface Place {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly grid: DOMRect;
}

/** Undefined where the cell is scrolled out of sight. */
function placeOf(cell: FRange, sheet: FWorksheet, injector: Injector): Place | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(cell.getUnitId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !viewport) return undefined;
  const { right, top, height } = cell.getCellRect();
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const grid = render.engine.getCanvasElement().getBoundingClientRect();
  const isFrozen = cell.getRow() < sheet.getFrozenRows();
  const shownTop = isFrozen ? top : top - viewport.viewportScrollY;
  const shownRight = right - viewport.viewportScrollX;
  if (shownRight <= viewport.left || (!isFrozen && shownTop < viewport.top)) return undefined;
  const place = {
    top: grid.top + shownTop * scaleY,
    right: grid.left + shownRight * scaleX,
    bottom: grid.top + (shownTop + height) * scaleY,
    grid,
  };
  return place.right < grid.right && place.top < grid.bottom ? place : undefined;
}
