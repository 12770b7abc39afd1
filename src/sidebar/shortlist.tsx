import { tierOf } from '../metrics/tier-of';
import { DEFAULT_TIERS } from '../reference/tier';
import type { Plan } from '../strategy/plan';
import { money, rounded } from '../texts/english/numbers';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';

interface Props {
  readonly plan: Plan;
  readonly currency: string | undefined;
}

/** Whom the plan books, best value for money first. */
export function Shortlist({ plan, currency }: Props) {
  const { heading, influencer, reach, fee, row, estimated } = SIDEBAR_TEXTS.shortlist;
  return (
    <section class="shortlist" aria-label={heading(plan.side)}>
      <h3>{heading(plan.side)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{influencer}</th>
            <th scope="col">{reach}</th>
            <th scope="col">{fee}</th>
          </tr>
        </thead>
        <tbody>
          {plan.chosen.map((outcome) => {
            const { handle, name, platform, followers, row: place } = outcome.influencer;
            const details = [tierOf(followers, DEFAULT_TIERS), platform, row(place)].filter(Boolean).join(' · ');
            return (
              <tr key={place}>
                <th scope="row">
                  {handle || name || row(place)}
                  <small>{details}</small>
                </th>
                <td>{rounded(outcome.reach.value)}</td>
                <td>
                  {money(outcome.fee.value, currency)}
                  {outcome.fee.origin !== 'given' && <small>{estimated}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
