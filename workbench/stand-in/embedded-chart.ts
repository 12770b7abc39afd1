/** Charts in a sheet: developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
import { CHART_TYPES, type ChartRecord, type ChartType } from './chart-record';
import type { Range } from './range';

export interface ChartsService {
  readonly ChartType: { readonly [Name in ChartType]: Name };
}

export function createChartsService(): ChartsService {
  return { ChartType: Object.fromEntries(CHART_TYPES.map((type) => [type, type])) as ChartsService['ChartType'] };
}

export class EmbeddedChart {
  private readonly content: ChartRecord;
  private readonly ranges: readonly Range[];

  constructor(content: ChartRecord, ranges: readonly Range[]) {
    this.content = content;
    this.ranges = ranges;
  }

  /** Null before the chart is in a sheet. */
  getChartId(): number | null {
    return this.content.id || null;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  getNumHeaders(): number {
    return this.content.headers;
  }

  getOptions(): { get(option: string): unknown } {
    const { options } = this.content;
    return { get: (option) => (Object.hasOwn(options, option) ? options[option] : null) };
  }

  getContainerInfo() {
    const { row, column, x, y } = this.content.anchor;
    return {
      getAnchorRow: () => row + 1,
      getAnchorColumn: () => column + 1,
      getOffsetX: () => x,
      getOffsetY: () => y,
    };
  }

  /** @internal */
  record(): ChartRecord {
    return this.content;
  }
}

export class EmbeddedChartBuilder {
  private type: ChartType = 'COLUMN';
  private readonly ranges: Range[] = [];
  private headers = 0;
  private anchor: ChartRecord['anchor'] = { row: 0, column: 0, x: 0, y: 0 };
  private readonly options = new Map<string, unknown>();

  setChartType(type: ChartType): this {
    if (!CHART_TYPES.includes(type)) throw new Error(`This stand-in draws no chart of the type ${type}.`);
    this.type = type;
    return this;
  }

  addRange(range: Range): this {
    this.ranges.push(range);
    return this;
  }

  setNumHeaders(headers: number): this {
    this.headers = headers;
    return this;
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): this {
    if (anchorRow < 1 || anchorColumn < 1) throw new Error('A chart stands at a row and a column from 1 on.');
    this.anchor = { row: anchorRow - 1, column: anchorColumn - 1, x: offsetX, y: offsetY };
    return this;
  }

  setOption(option: string, value: unknown): this {
    this.options.set(option, value);
    return this;
  }

  build(): EmbeddedChart {
    const { type, headers, anchor, ranges } = this;
    const options = Object.fromEntries(this.options);
    const places = ranges.map((range) => range.place());
    return new EmbeddedChart({ id: 0, type, ranges: places, headers, anchor, options }, ranges);
  }
}
