/** The median time of each call over some rounds, in milliseconds; they take turns, so that all meet the same machine. */
export function inTurns(calls, rounds) {
  const times = calls.map(() => []);
  for (let round = 0; round < rounds; round++) {
    calls.forEach(({ run, args }, i) => {
      const fresh = args();
      const start = performance.now();
      run(...fresh);
      times[i].push(performance.now() - start);
    });
  }
  return times.map((some) => some.sort((a, b) => a - b)[rounds >> 1]);
}

export function ms(time) {
  return `${time.toFixed(1).padStart(8)} ms`;
}

/** Runs it once to warm up, if there is time for it, and once for its time in milliseconds. */
export function timed(run, warmUp = true) {
  if (warmUp) run();
  const start = performance.now();
  const result = run();
  return { result, time: performance.now() - start };
}

export function medianOf(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
