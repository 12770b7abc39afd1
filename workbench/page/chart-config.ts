/** A chart of Google Sheets as Chart.js draws it. */
import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from 'chart.js';
import type { ChartRecord, ChartType } from '../stand-in/chart-record';
import type { ChartData } from './chart-data';

/** The first colours of Google's charts. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

type Drawn = 'bar' | 'line' | 'scatter';

const KINDS: Readonly<Record<ChartType, Drawn>> = {
  AREA: 'line',
  BAR: 'bar',
  COLUMN: 'bar',
  LINE: 'line',
  SCATTER: 'scatter',
  STEPPED_AREA: 'line',
};

export function chartConfig(record: ChartRecord, { domain, series }: ChartData): ChartConfiguration<Drawn> {
  const { type, options } = record;
  const title = optionOf(options, 'title');
  const isLine = KINDS[type] === 'line';
  const isNumeric = KINDS[type] !== 'bar' && domain.every((value) => typeof value === 'number');
  return {
    type: KINDS[type],
    data: {
      labels: domain.map(String),
      datasets: series.map(
        ({ name, values }, index): ChartDataset<Drawn> => ({
          label: name,
          data: isNumeric ? values.map((y, i) => ({ x: Number(domain[i]), y: y ?? Number.NaN })) : [...values],
          borderColor: COLOURS[index % COLOURS.length] ?? '',
          backgroundColor: `${COLOURS[index % COLOURS.length]}${isLine ? '40' : ''}`,
          ...(isLine && { pointRadius: 0, borderWidth: 2, stepped: type === 'STEPPED_AREA' }),
          ...(isLine && { fill: type !== 'LINE' }),
        }),
      ),
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: 12 },
      indexAxis: type === 'BAR' ? 'y' : 'x',
      scales: {
        x: axis(options, 'hAxis.title', isNumeric ? 'linear' : undefined),
        y: axis(options, 'vAxis.title', undefined),
      },
      plugins: {
        title: {
          display: title !== undefined,
          text: String(title),
          align: 'start',
          font: { size: 16, weight: 'normal' },
        },
        legend: { display: optionOf(options, 'legend.position') !== 'none', position: 'right' },
      },
    },
  };
}

function axis(options: ChartRecord['options'], titleOption: string, type: 'linear' | undefined) {
  const title = optionOf(options, titleOption);
  const shown = { title: { display: title !== undefined, text: String(title) } };
  return (type ? { ...shown, type } : shown) as Partial<ScaleOptionsByType<'linear'>>;
}

/** "hAxis.title" is set under that name, or as a member of "hAxis". */
function optionOf(options: ChartRecord['options'], path: string): unknown {
  const [outer = '', inner = ''] = path.split('.');
  if (Object.hasOwn(options, path)) return options[path];
  const parent = options[outer];
  return typeof parent === 'object' && parent !== null && inner in parent ? Reflect.get(parent, inner) : undefined;
}
