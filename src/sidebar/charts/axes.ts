import type uPlot from 'uplot';
import { areaOf, colour, FONT, textWidth } from './canvas';
import { logTicks } from './log-ticks';

type Written = (value: number, plot: uPlot) => string;

const GAP = 6;
/** Between two texts side by side, and between the baselines of two lines. */
const ROOM = { x: 8, y: 24 } as const;

const CALM = {
  font: FONT,
  gap: GAP,
  stroke: () => colour('--muted'),
  ticks: { show: false },
  // Every tick has its number: uPlot would drop some of a logarithmic axis.
  filter: (_plot: uPlot, ticks: number[]) => ticks,
} as const satisfies uPlot.Axis;

/** An axis of round numbers below the plot, on a logarithmic scale. */
export function logXAxis(written: Written): uPlot.Axis {
  return {
    ...CALM,
    size: 22,
    grid: { show: false },
    splits: (plot, _axis, min, max) => {
      const { left, width } = areaOf(plot);
      const spans = (ticks: readonly number[]) =>
        ticks.map((tick) => {
          const middle = left + (Math.log(tick / min) / Math.log(max / min)) * width;
          const half = textWidth(plot, written(tick, plot)) / 2;
          return { from: middle - half, to: middle + half };
        });
      const isWhole = (tick: number) => spans([tick]).every(({ to }) => to <= plot.width);
      const hasRoom = (ticks: readonly number[]) =>
        spans(ticks).every(({ from }, i, all) => from >= (all[i - 1]?.to ?? Number.NEGATIVE_INFINITY) + ROOM.x);
      return logTicks(min, max, (ticks) => hasRoom(ticks.filter(isWhole))).filter(isWhole);
    },
    values: (plot, ticks) => ticks.map((tick) => written(tick, plot)),
  };
}

/** Steps whose multiples take two digits, as many as a number on an axis has. */
const STEPS = Array.from({ length: 16 }, (_, exponent) =>
  [1, 2, 5].map((step) => Number(`${step}e${exponent - 3}`)),
).flat();

/** An axis left of the plot, just wide enough for its numbers. */
export function yAxis(written: Written): uPlot.Axis {
  return {
    ...CALM,
    size: (plot, values) => GAP + Math.ceil(Math.max(0, ...(values ?? []).map((value) => textWidth(plot, value)))),
    space: 30,
    incrs: STEPS,
    grid: { stroke: () => colour('--line'), width: 1 },
    values: (plot, ticks) => ticks.map((tick) => written(tick, plot)),
  };
}

export function logYAxis(written: Written): uPlot.Axis {
  return {
    ...yAxis(written),
    splits: (plot, _axis, min, max) => {
      const { height } = areaOf(plot);
      const step = (ticks: readonly number[]) => (a: number, i: number) =>
        (Math.log((ticks[i + 1] ?? Number.POSITIVE_INFINITY) / a) / Math.log(max / min)) * height;
      return logTicks(min, max, (ticks) => ticks.map(step(ticks)).every((distance) => distance >= ROOM.y));
    },
  };
}

/** The ends of a logarithmic scale: a little more than from the least to the most, and never less than from one to four. */
export function logSpan(least: number, most: number): [number, number] {
  const half = Math.max(1.08 * Math.log(most / least), Math.log(4)) / 2;
  const middle = Math.sqrt(least * most);
  return [middle / Math.exp(half), middle * Math.exp(half)];
}
