import type { PlanChart, PlanRequest, Written } from '../wire/doors';
import { grow } from './grow';
import { writeNewSheet } from './new-sheet';
import type { Sheet } from './sheet-of';
import { whileAsRead } from './while-locked';
import { writeCells } from './write-cells';

/**
 * Writes a plan into a sheet of its own, with charts that people can edit.
 *
 * @param request the plan, and the roster's sheet as it was read
 */
export function writePlan(request: PlanRequest): Written {
  const { sheetName, rows, formats, headings, widths, charts } = request;
  return whileAsRead(request, () =>
    writeNewSheet(sheetName, (sheet) => {
      writeCells(sheet, rows, formats, headings);
      widths.forEach((pixels, i) => {
        sheet.setColumnWidth(i + 1, pixels);
      });
      for (const chart of charts) insertChart(sheet, chart);
    }),
  );
}

function insertChart(sheet: Sheet, chart: PlanChart): void {
  grow(sheet, chart.atRow, chart.atColumn);
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[chart.type])
    .addRange(sheet.getRange(chart.row, chart.column, chart.rows, chart.columns))
    .setNumHeaders(1)
    .setPosition(chart.atRow, chart.atColumn, 0, 0);
  for (const [option, value] of Object.entries(chart.options)) builder.setOption(option, value);
  sheet.insertChart(builder.build());
}
