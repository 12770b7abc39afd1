import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import uPlot from 'uplot';

/** When a chart draws on its own: under everything, between the axes and the series, over everything. */
type Layer = 'drawClear' | 'drawAxes' | 'draw';

type Drawing = Partial<Readonly<Record<Layer, (plot: uPlot) => void>>>;

interface Plot {
  /** For the element that holds the canvas, and nothing else. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** None before it is in the page. */
  readonly plot: uPlot | null;
}

/**
 * A plot as wide as its place, in the colours of the theme. The component renders again whenever it was drawn, so that what
 * lies over it finds its place.
 *
 * @param options what does not change
 * @param changing drawn again where one of them changes
 */
export function usePlot(
  options: Omit<uPlot.Options, 'width' | 'hooks'>,
  data: uPlot.AlignedData,
  drawing: Drawing,
  changing: readonly unknown[],
): Plot {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(null);
  const latest = useRef(drawing);
  latest.current = drawing;
  const [, drawn] = useReducer((count: number, _: unknown) => count + 1, 0);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const layer = (name: Layer) => [(self: uPlot) => latest.current[name]?.(self)];
    const created = new uPlot(
      {
        ...options,
        width: element.clientWidth,
        legend: { show: false },
        cursor: { show: false },
        select: { show: false, left: 0, top: 0, width: 0, height: 0 },
        hooks: { drawClear: layer('drawClear'), drawAxes: layer('drawAxes'), draw: [...layer('draw'), drawn] },
      },
      data,
      element,
    );
    plot.current = created;
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth !== created.width)
        created.setSize({ width: element.clientWidth, height: options.height });
    });
    sizes.observe(element);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => created.redraw();
    theme.addEventListener('change', redraw);
    return () => {
      sizes.disconnect();
      theme.removeEventListener('change', redraw);
      created.destroy();
      plot.current = null;
    };
  }, []);

  useLayoutEffect(() => plot.current?.setData(data), [data, ...changing]);

  return { place, plot: plot.current };
}
