import type { Plan } from '../strategy/plan';
import type { Plans, Strategy } from '../strategy/recommendation';
import { money, rounded } from '../texts/english/numbers';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';

interface Props {
  readonly plans: Plans;
  readonly strategy: Strategy;
  readonly currency: string | undefined;
}

/** The best plan of each side, side by side. */
export function PlansTable({ plans, strategy, currency }: Props) {
  const { plan, influencers, cost, people, engagements, ahead } = SIDEBAR_TEXTS.plans;
  const rows: [label: string, cell: (plan: Plan) => string][] = [
    [influencers, ({ chosen }) => rounded(chosen.length)],
    [cost, (plan) => money(plan.cost, currency)],
    [people, (plan) => rounded(plan.people)],
    [engagements, (plan) => rounded(plan.engagements)],
  ];
  const sides = ['micro', 'macro'] as const;
  return (
    <table class="plans">
      <thead>
        <tr>
          <th scope="col">{plan}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {SIDEBAR_TEXTS.sides[side]}
              {side === strategy && <span class="mark">{ahead}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, cell]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {sides.map((side) => (
              <td key={side}>{cell(plans[side])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
