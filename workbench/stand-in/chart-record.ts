import type { Box } from './book';

/** The kinds of chart that the page draws: developers.google.com/apps-script/reference/charts/chart-type */
export const CHART_TYPES = ['AREA', 'BAR', 'COLUMN', 'LINE', 'SCATTER', 'STEPPED_AREA'] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** A chart as data. */
export interface ChartRecord {
  readonly id: number;
  readonly type: ChartType;
  readonly ranges: readonly { readonly gridId: number; readonly box: Box }[];
  /** How many rows of the ranges are headers. */
  readonly headers: number;
  /** The cell at its top left, counted from 0, and pixels from there. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, unknown>>;
}
