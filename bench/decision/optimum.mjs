/** The most that a campaign could have earned by whoever knew the truth: by trying everything, up to 20 influencers. */
export function bruteForce({ influencers, budget, most, value }) {
  const byFee = [...influencers].sort((a, b) => a.fee - b.fee);
  let best = 0;
  const chosen = [];
  const visit = (from, left) => {
    let isFull = true;
    for (let i = from; i < byFee.length; i++) {
      const one = byFee[i];
      if (one.fee > left || chosen.length >= most) break;
      isFull = false;
      chosen.push(one);
      visit(i + 1, left - one.fee);
      chosen.pop();
    }
    // Nobody makes a campaign worse, so only what leaves no room for the next has to be looked at.
    if (isFull) best = Math.max(best, value(chosen));
  };
  visit(0, budget);
  return best;
}

/**
 * A bound that nothing within the limits can exceed, for rosters too large to try everything. What several bring together
 * is submodular: never more than what some team S brings and what each other adds to S. The best of those additions is
 * bounded by parts of influencers, best value for money first, and as many as may be.
 *
 * @param teams to start from; the lowest of their bounds is taken
 */
export function upperBound({ influencers, budget, most, value }, teams) {
  return Math.min(
    ...[[], ...teams].map((team) => {
      const base = value(team);
      const gains = influencers.map((one) => ({
        fee: one.fee,
        gain: team.includes(one) ? 0 : value([...team, one]) - base,
      }));
      const highest = gains
        .map(({ gain }) => gain)
        .sort((a, b) => b - a)
        .slice(0, most)
        .reduce((sum, gain) => sum + gain, 0);
      let [left, added] = [budget, 0];
      for (const { fee, gain } of gains.sort((a, b) => b.gain / b.fee - a.gain / a.fee)) {
        const part = Math.min(1, left / fee);
        added += part * gain;
        left -= part * fee;
        if (left <= 0) break;
      }
      return base + Math.min(added, highest);
    }),
  );
}
