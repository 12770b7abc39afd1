/** The charts of the active sheet, drawn over the grid where they are anchored. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
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
import { afterScroll, viewOf } from './view';

Chart.register(BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController, LineElement);
Chart.register(PointElement, ScatterController, Title);

/** The size of a new chart in Google Sheets, in pixels. */
const SIZE = { width: 600, height: 371 };

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
    const { left, top, width, height } = view.window;
    Object.assign(layer.style, pixels({ left, top, width, height }));
    for (const { canvas, anchor } of drawn.values()) {
      const cell = sheet.getRange(anchor.row, anchor.column).getCellRect();
      const x = (cell.left + anchor.x - view.left) * view.scale;
      const y = (cell.top + anchor.y - view.top) * view.scale;
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
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (sheet) afterScroll(sheet, injector, place);
      draw();
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

function pixels(lengths: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lengths).map(([name, value]) => [name, `${value}px`]));
}
