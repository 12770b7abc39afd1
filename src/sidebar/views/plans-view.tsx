import type { Plan } from '../../strategy/plan';
import { type Plans, POOL_NAMES } from '../../strategy/plans';
import type { PoolName } from '../../strategy/pool';
import type { Recommendation } from '../../strategy/recommendation';
import type { ShownPlan } from '../shown-plan';
import { useWords } from '../words';

interface Props {
  readonly recommendation: Recommendation;
  readonly plans: Plans;
  readonly shown: ShownPlan;
  readonly onShow: (shown: ShownPlan) => void;
}

/** The best plan of each side, the best of all and that of one's own ticks, side by side; the one that is chosen is listed below. */
export function PlansView({ recommendation, plans, shown, onShow }: Props) {
  const { sidebar, answers } = useWords();
  const { say, numbers } = sidebar;
  const { strategy, compared, measure, brief, ticked } = recommendation;
  const ahead: PoolName | undefined =
    strategy === 'mixed' ? 'all' : compared && (strategy === 'micro' || strategy === 'macro') ? strategy : undefined;
  const all: [ShownPlan, Plan][] = POOL_NAMES.map((pool) => [pool, plans[pool]]);
  if (ticked) all.push(['mine', ticked]);
  const most = Math.max(...all.map(([, { value }]) => value), 0);
  const told = ({ value, people, engagements }: Plan) =>
    ({
      people: say('plan.people', { people: numbers.rounded(people) }),
      engagements: say('plan.engagements', { engagements: numbers.rounded(engagements ?? 0) }),
      profit: say('plan.profit', { profit: numbers.money(value, brief.currency) }),
    })[measure];
  const beside = ({ people, engagements }: Plan) => {
    if (measure !== 'people') return [say('plan.people', { people: numbers.rounded(people) })];
    return engagements === undefined ? [] : [say('plan.engagements', { engagements: numbers.rounded(engagements) })];
  };
  return (
    <fieldset class="plans">
      <legend>{say('plans')}</legend>
      {all.map(([name, plan]) => (
        <label key={name} class="plan" data-plan={name}>
          <input type="radio" name="plan" checked={name === shown} onChange={() => onShow(name)} />
          <span class="plan-name">
            {name === 'mine' ? say('plan.mine') : answers.say(`plan.${name}`)}{' '}
            {name === ahead && <span class="mark">{say('plan.ahead')}</span>}
          </span>
          <span class="plan-value">{plan.chosen.length === 0 ? answers.say('plan.nobody') : told(plan)}</span>
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${most > 0 ? Math.max((100 * plan.value) / most, 0) : 0}%` }} />
          </span>
          {plan.chosen.length > 0 && (
            <span class="hint">
              {[
                say('plan.influencers', { count: plan.chosen.length }),
                numbers.money(plan.cost, brief.currency),
                ...beside(plan),
                ...perEach(plan),
              ].join(' · ')}
            </span>
          )}
          {name === 'mine' && <Limits recommendation={recommendation} plan={plan} />}
        </label>
      ))}
    </fieldset>
  );

  /** What a thousand people, or an engagement, cost. */
  function perEach({ cost, people, engagements }: Plan): string[] {
    if (measure === 'people') {
      return people > 0
        ? [say('plan.perThousand', { cost: numbers.money((1000 * cost) / people, brief.currency) })]
        : [];
    }
    return engagements ? [say('plan.perEngagement', { cost: numbers.money(cost / engagements, brief.currency) })] : [];
  }
}

/** Where one's own ticks exceed the brief; they are shown all the same. */
function Limits({ recommendation: { brief }, plan }: { recommendation: Recommendation; plan: Plan }) {
  const { say, numbers } = useWords().sidebar;
  const tooDear = plan.cost - brief.budget;
  const tooMany = plan.chosen.length - brief.most;
  if (tooDear <= 0 && tooMany <= 0) return null;
  return (
    <span class="problem">
      {tooDear > 0 && say('plan.overBudget', { amount: numbers.money(tooDear, brief.currency) })}{' '}
      {tooMany > 0 && say('plan.tooMany', { count: tooMany, most: brief.most })}
    </span>
  );
}
