/** Where cells are in the window. */
import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';

/** The part of a sheet that scrolls. */
export interface View {
  readonly scale: number;
  /** Where it begins in the sheet. */
  readonly left: number;
  readonly top: number;
  /** Where it is in the window. */
  readonly window: DOMRect;
}

/** Univer draws scroll bars of this width over the grid. */
const SCROLLBAR = 14;

/** Undefined until the sheet is drawn. */
export function viewOf(sheet: FWorksheet, injector: Injector): View | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(sheet.getWorkbook().getUnitId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !viewport) return undefined;
  const { scaleX: scale } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const [left, top] = [viewport.left * scale, viewport.top * scale];
  const [width, height] = [canvas.width - left - SCROLLBAR, canvas.height - top - SCROLLBAR];
  return {
    scale,
    left: viewport.left + viewport.viewportScrollX,
    top: viewport.top + viewport.viewportScrollY,
    window: new DOMRect(canvas.left + left, canvas.top + top, width, height),
  };
}

/** Calls back after each scroll. Univer's Event.Scroll comes only some seconds later, once the page is steady. */
export function afterScroll(sheet: FWorksheet, injector: Injector, callback: () => void): void {
  const render = injector.get(IRenderManagerService).getRenderById(sheet.getWorkbook().getUnitId());
  render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)?.onScrollAfter$.subscribeEvent(callback);
}

/** The place of a cell in the window; undefined where it is scrolled out of sight. */
export function placeOf(cell: FRange, sheet: FWorksheet, injector: Injector): DOMRect | undefined {
  const view = viewOf(sheet, injector);
  if (!view) return undefined;
  const { left, top, width, height } = cell.getCellRect();
  const { x, y } = view.window;
  const isFrozen = cell.getRow() < sheet.getFrozenRows();
  // Frozen rows stand above the part that scrolls, from the view's own top on.
  const offset = isFrozen ? top - sheet.getRange(sheet.getFrozenRows(), 0).getCellRect().top : top - view.top;
  const place = new DOMRect(
    x + (left - view.left) * view.scale,
    y + offset * view.scale,
    width * view.scale,
    height * view.scale,
  );
  const isOutside = place.right <= view.window.left || place.left >= view.window.right;
  const isAbove = !isFrozen && place.top < view.window.top;
  return isOutside || isAbove || place.top >= view.window.bottom ? undefined : place;
}
