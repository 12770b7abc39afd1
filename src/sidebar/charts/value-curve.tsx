import { useId, useMemo, useState } from 'preact/hooks';
import uPlot from 'uplot';
import type { CurvePoint, Flip } from '../../strategy/flips';
import { logSpan, logXAxis, yAxis } from './axes';
import { areaOf, colour, diamond, draw, textWidth } from './canvas';
import { staircase } from './staircase';
import { steppedIndex } from './stepped-index';
import { usePlot } from './use-plot';

interface Props {
  /** Ascending. */
  readonly curve: readonly CurvePoint[];
  readonly budget: number;
  /** The lasting changes, each marked at its budget. */
  readonly flips: readonly Flip[];
  readonly words: CurveWords;
}

interface CurveWords {
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly summary: string;
  readonly micro: string;
  readonly macro: string;
  readonly budget: string;
  readonly budgetMark: string;
  readonly flipMark: (at: number) => string;
  readonly asTable: string;
  readonly value: (amount: number) => string;
  readonly money: (amount: number) => string;
  /** "12K": for an axis. */
  readonly compact: (amount: number) => string;
}

const SIDES = ['micro', 'macro'] as const;
/** In the table some 40 % lie between two budgets. */
const TABLE_STRIDE = 7;
const stepped = uPlot.paths.stepped?.({ align: 1 });

/** What the best plan of each side brings at each budget, today's and the lasting changes marked; a slider tells the numbers. */
export function ValueCurve({ curve, ...props }: Props) {
  return curve.length > 0 ? <Curve curve={curve} {...props} /> : <p>{props.words.summary}</p>;
}

function Curve({ curve, budget, flips, words }: Props) {
  const [pointed, setPointed] = useState<number>();
  const id = useId();
  const today = nearestBudget(curve, budget);
  const shown = pointed === undefined || pointed >= curve.length ? today : pointed;
  const point = curve[shown] as CurvePoint;
  const data = useMemo(() => {
    const { budgets, micro, macro } = staircase(curve);
    return [budgets, micro, macro].map((column) => Float64Array.from(column));
  }, [curve]);
  const side = (stroke: `--${string}`, dash?: number[]): uPlot.Series => ({
    stroke: () => colour(stroke),
    width: 2,
    points: { show: false },
    ...(stepped && { paths: stepped }),
    ...(dash && { dash }),
  });
  const { place, plot } = usePlot(
    {
      height: 200,
      padding: [32, 10, 0, 0],
      scales: {
        x: { time: false, distr: 3, range: ({ data: [budgets = []] }) => endsOf(budgets) },
        y: { range: (_plot, min, max) => [Math.min(min, 0), max > 0 ? max * 1.05 : 1] },
      },
      axes: [logXAxis(words.compact), yAxis(words.compact)],
      series: [{}, side('--micro'), side('--macro', [8, 4])],
    },
    data,
    { drawAxes: (self) => drawMarks(self, budget, flips, words.budgetMark) },
    [budget, flips, words.budgetMark],
  );
  const pointAt = ({ clientX }: PointerEvent) => {
    if (!plot) return;
    setPointed(nearestBudget(curve, plot.posToVal(clientX - plot.over.getBoundingClientRect().left, 'x')));
  };
  const pointByKey = (event: KeyboardEvent) => {
    const index = steppedIndex(event.key, shown, curve.length);
    if (index === undefined) return;
    event.preventDefault();
    setPointed(index);
  };
  const area = plot && areaOf(plot);
  const told = { budget: words.money(point.budget), micro: words.value(point.micro), macro: words.value(point.macro) };
  return (
    <figure class="chart">
      <figcaption>{words.title}</figcaption>
      <p id={id} class="visually-hidden">
        {words.summary}
      </p>
      <div
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={words.title}
        aria-describedby={id}
        aria-valuemin={0}
        aria-valuemax={curve.length - 1}
        aria-valuenow={shown}
        aria-valuetext={`${words.budget} ${told.budget}, ${words.micro} ${told.micro}, ${words.macro} ${told.macro}`}
        onKeyDown={pointByKey}
        onBlur={() => setPointed(undefined)}
        onPointerDown={pointAt}
        onPointerMove={pointAt}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setPointed(undefined)}
      >
        <div ref={place} />
        {plot && area && (
          <>
            {pointed !== undefined && (
              <span
                class="plot-line"
                style={{
                  left: `${area.left + plot.valToPos(point.budget, 'x')}px`,
                  top: `${area.top}px`,
                  height: `${area.height}px`,
                }}
              />
            )}
            {SIDES.map((name) => (
              <span
                key={name}
                class="plot-dot"
                data-side={name}
                style={{
                  left: `${area.left + plot.valToPos(point.budget, 'x')}px`,
                  top: `${area.top + plot.valToPos(point[name], 'y')}px`,
                }}
              />
            ))}
          </>
        )}
      </div>
      <dl class="readout">
        <div>
          <dt>{words.budget}</dt>
          <dd>{told.budget}</dd>
        </div>
        {SIDES.map((name) => (
          <div key={name}>
            <dt>
              <span class="key-line" data-side={name} />
              {words[name]}
            </dt>
            <dd>{told[name]}</dd>
          </div>
        ))}
      </dl>
      {flips.length > 0 && (
        <ul class="key">
          {flips.map(({ at }) => (
            <li key={at}>
              <span class="key-diamond" />
              {words.flipMark(at)}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.budget}</th>
              <th scope="col">{words.micro}</th>
              <th scope="col">{words.macro}</th>
            </tr>
          </thead>
          <tbody>
            {curve
              .filter((_, index) => (index - today) % TABLE_STRIDE === 0)
              .map((row) => (
                <tr key={row.budget}>
                  <th scope="row">{words.money(row.budget)}</th>
                  <td>{words.value(row.micro)}</td>
                  <td>{words.value(row.macro)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function endsOf(budgets: ArrayLike<number>): [number, number] {
  const [first, last] = [budgets[0] ?? 1, budgets[budgets.length - 1] ?? 1];
  return first < last ? [first, last] : logSpan(first, last);
}

/** Index of the budget that is nearest by factor, as the axis has it. */
function nearestBudget(curve: readonly CurvePoint[], budget: number): number {
  const distance = (index: number) => Math.abs(Math.log((curve[index]?.budget ?? 0) / budget));
  return curve.reduce((nearest, _, index) => (distance(index) < distance(nearest) ? index : nearest), 0);
}

/** A line at today's budget, its name above; a dashed line under a diamond at each lasting change. */
function drawMarks(plot: uPlot, budget: number, flips: readonly Flip[], budgetMark: string): void {
  const { left, top, height } = areaOf(plot);
  const xOf = (value: number) => Math.round(left + plot.valToPos(value, 'x')) + 0.5;
  const half = textWidth(plot, budgetMark) / 2;
  draw(plot, (context) => {
    const line = (x: number, start: number) => {
      context.beginPath();
      context.moveTo(x, start);
      context.lineTo(x, top + height);
      context.stroke();
    };
    context.lineWidth = 1;
    context.strokeStyle = colour('--muted');
    context.fillStyle = colour('--ink');
    context.textAlign = 'center';
    line(xOf(budget), top - 16);
    context.fillText(budgetMark, Math.min(Math.max(xOf(budget), half), plot.width - half), top - 20);
    context.setLineDash([3, 3]);
    for (const { at } of flips) {
      const x = xOf(at);
      line(x, top);
      context.fill(diamond(x, top - 4));
    }
  });
}
