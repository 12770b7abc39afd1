import { useEffect, useState } from 'preact/hooks';

type Charts = typeof import('./charts');

/**
 * The charts, once their library is loaded: not in the engine's worker, which runs the same script, and apart from the rest,
 * so that an answer stands where it cannot be loaded (uPlot asks for the browser's language, and some have none that is one).
 */
export function useCharts(): Charts | undefined {
  const [charts, setCharts] = useState<Charts>();
  useEffect(() => {
    import('./charts').then(setCharts, console.error);
  }, []);
  return charts;
}
