import { tierOf } from '../metrics/tier-of';
import { DEFAULT_TIERS } from '../reference/tier';
import type { Roster } from '../roster/roster';
import type { Plan } from '../strategy/plan';
import type { PoolName } from '../strategy/pool';
import type { Recommendation } from '../strategy/recommendation';
import { money, rounded } from '../texts/english/numbers';
import { totalText } from '../texts/english/shortlist';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';

interface Props {
  readonly recommendation: Recommendation;
  readonly roster: Roster;
  readonly plan: Plan;
  readonly pool: PoolName;
}

/** Whom the plan books, best value for money first, and up to which fee. */
export function Shortlist({ recommendation, roster, plan, pool }: Props) {
  const { worthUpTo, brief } = recommendation;
  const { headings, influencer, reach, fee, upTo, row, estimated } = SIDEBAR_TEXTS.shortlist;
  return (
    <section class="shortlist" aria-label={headings[pool]}>
      <h3>{headings[pool]}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{influencer}</th>
            <th scope="col">{reach}</th>
            <th scope="col">{fee}</th>
          </tr>
        </thead>
        <tbody>
          {plan.chosen.map((outcome, index) => {
            const { handle, name, platform, followers, row: place } = outcome.influencer;
            const details = [tierOf(followers, DEFAULT_TIERS), platform, row(place)].filter(Boolean).join(' · ');
            const worth = worthUpTo?.[index];
            return (
              <tr key={index}>
                <th scope="row">
                  {handle || name || row(place)}
                  <small>{details}</small>
                </th>
                <td>{rounded(outcome.reach.value)}</td>
                <td>
                  {money(outcome.fee.value, brief.currency)}
                  {outcome.fee.origin !== 'given' && <small>{estimated}</small>}
                  {worth !== undefined && <small>{upTo(money(worth, brief.currency))}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="total">{totalText(recommendation, roster)}</p>
    </section>
  );
}
