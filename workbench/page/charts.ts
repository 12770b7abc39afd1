/** The charts of the active sheet, drawn over the grid where they are anchored. */
import { type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
} from 'chart.js';
import type { Book, Box } from '../stand-in/book';
import type { ChartRecord } from '../stand-in/chart-record';
import { cellArgument } from '../stand-in/custom-functions';
import type { CellValue } from '../stand-in/range';
import { chartConfig } from './chart-config';
import { chartData } from './chart-data';
import { elementById, newElement } from './element';
import type { Univers } from './grid';

Chart.register(BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController, LineElement);
Chart.register(PointElement, ScatterController, Title);

/** The size of a new chart in Google Sheets, in pixels. */
const SIZE = { width: 600, height: 371 };

/** Univer draws scroll bars of this width over the grid. */
const SCROLLBAR = 14;

interface DrawnChart {
  readonly chart: Chart;
  readonly canvas: HTMLCanvasElement;
  readonly anchor: ChartRecord['anchor'];
  /** What it was drawn from. */
  readonly source: string;
}

/** @returns draws anew; to be called when charts have changed */
export function showCharts({ api, injector }: Univers, book: Book): () => void {
  const layer = elementById('charts');
  let drawn = new Map<string, DrawnChart>();

  const place = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const view = sheet && viewOf(sheet, injector);
    if (!view) return;
    Object.assign(layer.style, pixels(view.window));
    for (const { canvas, anchor } of drawn.values()) {
      const { left, top } = sheet.getRange(anchor.row, anchor.column).getCellRect();
      const x = (left + anchor.x - view.left) * view.scale;
      const y = (top + anchor.y - view.top) * view.scale;
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.scale})`;
    }
  };
  const draw = () => {
    const grid = book.activeGrid();
    const before = drawn;
    drawn = new Map();
    for (const record of grid.charts()) {
      const data = chartData(
        record,
        record.ranges.map(({ gridId, box }) => valuesOf(book, gridId, box)),
      );
      const source = JSON.stringify([record, data]);
      const key = `${grid.id} ${record.id}`;
      const old = before.get(key);
      drawn.set(key, old?.source === source ? old : drawChart(record, chartConfig(record, data), source, layer));
    }
    for (const [key, old] of before) if (drawn.get(key) !== old) remove(old);
    place();
  };

  for (const event of [api.Event.ActiveSheetChanged, api.Event.SheetValueChanged]) api.addEvent(event, draw);
  api.getFormula().calculationResultApplied(draw);
  api.addEvent(api.Event.SheetZoomChanged, place);
  injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      // Univer's Event.Scroll comes only some seconds later, once the page is steady.
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (sheet) renderOf(sheet, injector)?.viewport.onScrollAfter$.subscribeEvent(place);
    });
  new ResizeObserver(place).observe(elementById('grid'));
  return draw;
}

function valuesOf(book: Book, gridId: number, { row, column, rows, columns }: Box): CellValue[][] {
  const grid = book.grids().find(({ id }) => id === gridId);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const cell = grid?.read(row + i, column + j);
      return cell ? cellArgument(cell) : '';
    }),
  );
}

function drawChart(
  { options, anchor }: ChartRecord,
  config: ReturnType<typeof chartConfig>,
  source: string,
  layer: HTMLElement,
): DrawnChart {
  const canvas = newElement('canvas', {
    className: 'wb-chart',
    role: 'img',
    ariaLabel: String(options.title ?? 'Chart'),
    width: Number(options.width ?? SIZE.width),
    height: Number(options.height ?? SIZE.height),
  });
  layer.append(canvas);
  return { chart: new Chart(canvas, config), canvas, anchor, source };
}

function remove({ chart, canvas }: DrawnChart): void {
  chart.destroy();
  canvas.remove();
}

/** The part of a sheet that scrolls: where it begins in the sheet, and where it is in the window. */
function viewOf(sheet: FWorksheet, injector: Injector) {
  const { render, viewport } = renderOf(sheet, injector) ?? {};
  if (!render || !viewport) return undefined;
  const { scaleX: scale } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const [left, top] = [viewport.left * scale, viewport.top * scale];
  return {
    scale,
    left: viewport.left + viewport.viewportScrollX,
    top: viewport.top + viewport.viewportScrollY,
    window: {
      left: canvas.left + left,
      top: canvas.top + top,
      width: canvas.width - left - SCROLLBAR,
      height: canvas.height - top - SCROLLBAR,
    },
  };
}

function renderOf(sheet: FWorksheet, injector: Injector) {
  const render = injector.get(IRenderManagerService).getRenderById(sheet.getWorkbook().getUnitId());
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  return render && viewport && { render, viewport };
}

function pixels(lengths: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lengths).map(([name, value]) => [name, `${value}px`]));
}
