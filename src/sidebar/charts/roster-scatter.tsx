import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type uPlot from 'uplot';
import { logSpan, logXAxis, logYAxis } from './axes';
import { areaOf, colour, diamond, draw, textWidth } from './canvas';
import { nearestPoint } from './nearest-point';
import { steppedIndex } from './stepped-index';
import { usePlot } from './use-plot';

interface Props {
  readonly followers: Float64Array;
  /** Engagements per follower; NaN where it is not told. */
  readonly rates: Float64Array;
  /** Indices of those in the plan, and of one's own ticks. */
  readonly chosen: ReadonlySet<number>;
  readonly mine: ReadonlySet<number> | undefined;
  /** Ascending. */
  readonly tiers: readonly { readonly name: string; readonly from: number }[];
  readonly words: ScatterWords;
  readonly label: (index: number) => string;
  readonly selected: number | undefined;
  readonly onSelect: (index: number) => void;
}

interface ScatterWords {
  readonly title: string;
  readonly chosen: string;
  readonly mine: string;
  /** How somebody is pointed at, and selected. */
  readonly hint: string;
  /** Where nobody has both followers and a rate. */
  readonly nobody: string;
  /** "12K": for an axis. */
  readonly compact: (amount: number) => string;
  readonly percent: (share: number) => string;
}

/** A lower rate is drawn here, so that one of almost nothing does not squeeze the others. */
const LOWEST_RATE = 0.001;
/** From a point, in CSS pixels. */
const REACH = 12;

/** Whom a chart can show, by followers: indices into the roster, and where they stand. */
interface Points {
  readonly indices: readonly number[];
  readonly followers: Float64Array;
  readonly rates: Float64Array;
}

/** Where the points are drawn, in CSS pixels of the plotting area. */
interface Positions {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

/** Engagement against followers of a whole roster, the plan's marked; the one pointed at is named, and selected by a click or Enter. */
export function RosterScatter(props: Props) {
  const { followers, rates, words } = props;
  const points = useMemo(() => pointsOf(followers, rates), [followers, rates]);
  return points.indices.length > 0 ? <Scatter {...props} points={points} /> : <p>{words.nobody}</p>;
}

function Scatter({
  points,
  chosen,
  mine,
  tiers,
  words,
  label,
  selected,
  onSelect,
}: Props & { readonly points: Points }) {
  const [pointed, setPointed] = useState<number>();
  const id = useId();
  const { indices } = points;
  const data = useMemo(() => [points.followers, points.rates], [points]);
  const drawn = useRef<Positions>({ xs: [], ys: [] });
  const { place, plot } = usePlot(
    {
      height: 220,
      padding: [18, 10, 0, 0],
      scales: {
        x: {
          time: false,
          distr: 3,
          range: ({ data: [sizes = []] }) => logSpan(sizes[0] ?? 1, sizes[sizes.length - 1] ?? 1),
        },
        y: { distr: 3, range: (_plot, least, most) => logSpan(least, most) },
      },
      axes: [
        logXAxis(words.compact),
        logYAxis(
          (rate, { data: [, rates] }) =>
            (rate === LOWEST_RATE && rates?.includes(rate) ? '≤ ' : '') + words.percent(rate),
        ),
      ],
      // uPlot would draw them as one path, which takes a tenth of a second for 10,000.
      series: [{}, { paths: () => null, points: { show: false } }],
    },
    data,
    {
      drawClear: (self) => drawTiers(self, tiers),
      draw: (self) => {
        drawn.current = positionsOf(self);
        drawDots(self, drawn.current);
        drawPlans(self, indices, drawn.current, chosen, mine);
      },
    },
    [chosen, mine, tiers],
  );
  const shown = pointed ?? (selected === undefined ? -1 : indices.indexOf(selected));
  const index = indices[shown];
  const nearest = ({ clientX, clientY }: MouseEvent) => {
    if (!plot) return undefined;
    const { left, top } = plot.over.getBoundingClientRect();
    return nearestPoint(drawn.current.xs, drawn.current.ys, clientX - left, clientY - top, REACH);
  };
  const select = (place: number | undefined) => {
    const found = place === undefined ? undefined : indices[place];
    if (found !== undefined) onSelect(found);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return select(shown);
    const next = steppedIndex(event.key, shown, indices.length);
    if (next === undefined) return;
    event.preventDefault();
    setPointed(next);
  };
  const area = plot && areaOf(plot);
  return (
    <figure class="chart">
      <div
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={words.title}
        aria-describedby={id}
        aria-valuemin={1}
        aria-valuemax={indices.length}
        aria-valuenow={Math.max(shown, 0) + 1}
        aria-valuetext={index === undefined ? words.hint : label(index)}
        onKeyDown={onKeyDown}
        onBlur={() => setPointed(undefined)}
        onPointerDown={(event) => setPointed(nearest(event))}
        onPointerMove={(event) => setPointed(nearest(event))}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setPointed(undefined)}
        onClick={(event) => select(nearest(event))}
      >
        <div ref={place} />
        {area && index !== undefined && (
          <span
            class="plot-ring"
            style={{
              left: `${area.left + (drawn.current.xs[shown] ?? 0)}px`,
              top: `${area.top + (drawn.current.ys[shown] ?? 0)}px`,
            }}
          />
        )}
      </div>
      <figcaption>
        <ul class="key">
          {chosen.size > 0 && (
            <li>
              <span class="key-diamond" data-plan />
              {words.chosen}
            </li>
          )}
          {mine && mine.size > 0 && (
            <li>
              <span class="key-ring" />
              {words.mine}
            </li>
          )}
        </ul>
        <p id={id} class="told">
          {index === undefined ? words.hint : label(index)}
        </p>
      </figcaption>
    </figure>
  );
}

function pointsOf(followers: Float64Array, rates: Float64Array): Points {
  const indices = [...followers.keys()]
    .filter((index) => (followers[index] ?? 0) > 0 && !Number.isNaN(rates[index]))
    .sort((a, b) => (followers[a] ?? 0) - (followers[b] ?? 0));
  return {
    indices,
    followers: Float64Array.from(indices, (index) => followers[index] ?? 0),
    rates: Float64Array.from(indices, (index) => Math.max(rates[index] ?? 0, LOWEST_RATE)),
  };
}

function positionsOf(plot: uPlot): Positions {
  const [followers, rates] = plot.data;
  return {
    xs: Float64Array.from(followers ?? [], (value) => plot.valToPos(value ?? 0, 'x')),
    ys: Float64Array.from(rates ?? [], (value) => plot.valToPos(value ?? 0, 'y')),
  };
}

/** The smaller the more there are, and darker where they are many. */
function drawDots(plot: uPlot, { xs, ys }: Positions): void {
  const { left, top } = areaOf(plot);
  const radius = Math.min(Math.max(100 / Math.sqrt(xs.length), 1), 2.5);
  draw(plot, (context) => {
    context.fillStyle = colour('--muted');
    context.globalAlpha = 0.4;
    for (let i = 0; i < xs.length; i++) {
      context.beginPath();
      context.arc(left + (xs[i] ?? 0), top + (ys[i] ?? 0), radius, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

/** Every second tier is tinted; a tier's name stands above it where it has room. */
function drawTiers(plot: uPlot, tiers: Props['tiers']): void {
  const { left, top, width, height } = areaOf(plot);
  const xOf = (value: number) => left + Math.min(Math.max(value > 0 ? plot.valToPos(value, 'x') : 0, 0), width);
  draw(plot, (context) => {
    context.textAlign = 'center';
    tiers.forEach(({ name, from }, i) => {
      const [start, end] = [xOf(from), xOf(tiers[i + 1]?.from ?? Number.POSITIVE_INFINITY)];
      context.fillStyle = colour('--tint');
      if (i % 2 === 1) context.fillRect(start, top, end - start, height);
      context.fillStyle = colour('--muted');
      if (textWidth(plot, name) + 4 <= end - start) context.fillText(name, (start + end) / 2, top - 6);
    });
  });
}

/** The plan's are diamonds, one's own ticks have a ring. */
function drawPlans(
  plot: uPlot,
  indices: readonly number[],
  { xs, ys }: Positions,
  chosen: ReadonlySet<number>,
  mine: ReadonlySet<number> | undefined,
): void {
  const { left, top } = areaOf(plot);
  const [diamonds, rings] = [new Path2D(), new Path2D()];
  indices.forEach((index, i) => {
    const [x, y] = [left + (xs[i] ?? 0), top + (ys[i] ?? 0)];
    if (chosen.has(index)) diamonds.addPath(diamond(x, y));
    if (mine?.has(index)) rings.addPath(new Path2D(`M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z`));
  });
  draw(plot, (context) => {
    context.lineWidth = 2;
    context.strokeStyle = colour('--surface');
    context.stroke(diamonds);
    context.fillStyle = colour('--accent');
    context.fill(diamonds);
    context.lineWidth = 1.5;
    context.strokeStyle = colour('--ink');
    context.stroke(rings);
  });
}
