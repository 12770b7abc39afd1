/** What a chart shows, from the cells of its ranges: the first column is the domain, each other one a series. */
import type { ChartRecord } from '../stand-in/chart-record';
import type { CellValue } from '../stand-in/range';

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly domain: readonly CellValue[];
  readonly series: readonly ChartSeries[];
}

/** @param blocks the values of each range of the chart, all with as many rows */
export function chartData({ headers }: ChartRecord, blocks: readonly CellValue[][][]): ChartData {
  const rows = (blocks[0] ?? []).map((_, index) => blocks.flatMap((block) => block[index] ?? []));
  const names = rows.slice(0, headers);
  const body = rows.slice(headers);
  const columns = rows[0]?.length ?? 0;
  return {
    domain: body.map(([value = '']) => value),
    series: Array.from({ length: Math.max(0, columns - 1) }, (_, index) => ({
      name: names.map((row) => row[index + 1]).join(' '),
      values: body.map((row) => asNumber(row[index + 1])),
    })),
  };
}

/** Blank cells and texts are gaps. */
function asNumber(value: CellValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
