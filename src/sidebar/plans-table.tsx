import type { Plan } from '../strategy/plan';
import { type Plans, POOL_NAMES } from '../strategy/plans';
import type { PoolName } from '../strategy/pool';
import type { Recommendation } from '../strategy/recommendation';
import { money, rounded } from '../texts/english/numbers';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';

interface Props {
  readonly recommendation: Recommendation;
  readonly plans: Plans;
}

/** The best plan of each side and of all, side by side. */
export function PlansTable({ recommendation, plans }: Props) {
  const { strategy, compared, measure, brief } = recommendation;
  const { plan, influencers, cost, people, engagements, profit, ahead } = SIDEBAR_TEXTS.plans;
  const leading: PoolName | undefined =
    strategy === 'mixed' ? 'all' : compared && (strategy === 'micro' || strategy === 'macro') ? strategy : undefined;
  const rows: [label: string, cell: (plan: Plan) => string][] = [
    [influencers, ({ chosen }) => rounded(chosen.length)],
    [cost, (plan) => money(plan.cost, brief.currency)],
    [people, (plan) => rounded(plan.people)],
    [engagements, (plan) => rounded(plan.engagements)],
  ];
  if (measure === 'profit') rows.push([profit, (plan) => money(plan.value, brief.currency)]);
  return (
    <table class="plans">
      <thead>
        <tr>
          <th scope="col">{plan}</th>
          {POOL_NAMES.map((pool) => (
            <th key={pool} scope="col">
              {SIDEBAR_TEXTS.pools[pool]}
              {pool === leading && <span class="mark">{ahead}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, cell]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {POOL_NAMES.map((pool) => (
              <td key={pool}>{cell(plans[pool])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
