import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Roster } from '../roster/roster';
import type { Brief } from '../strategy/brief';
import { recommending } from '../strategy/recommend';
import type { Recommendation } from '../strategy/recommendation';

/** A slice of work that nobody notices while typing, in milliseconds. */
const SLICE = 12;

/** The recommendation, the plans at once; what its shortlist is worth and what would change it follow in slices. */
export function useRecommendation(roster: Roster, brief: Brief | undefined): Recommendation | undefined {
  const begun = useMemo(() => {
    const slices = brief && recommending(roster, brief);
    return { slices, first: slices?.next().value };
  }, [roster, brief]);
  const [later, setLater] = useState<{ readonly of: typeof begun; readonly answer: Recommendation }>();
  useEffect(() => {
    const { slices } = begun;
    if (!slices) return;
    let timer = 0;
    const work = () => {
      const until = performance.now() + SLICE;
      let slice = slices.next();
      while (!slice.done && performance.now() < until) slice = slices.next();
      if (slice.value) setLater({ of: begun, answer: slice.value });
      if (!slice.done) timer = window.setTimeout(work);
    };
    timer = window.setTimeout(work);
    return () => window.clearTimeout(timer);
  }, [begun]);
  return later?.of === begun ? later.answer : begun.first;
}
