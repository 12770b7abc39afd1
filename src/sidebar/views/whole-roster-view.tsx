import { useMemo, useState } from 'preact/hooks';
import { DEFAULT_TIERS } from '../../reference/tier';
import type { Plan } from '../../strategy/plan';
import { useCharts } from '../charts/use-charts';
import { personKey } from '../engine/person-key';
import type { People } from '../engine/protocol';
import { useWords } from '../words';

interface Props {
  readonly people: People;
  readonly plan: Plan | undefined;
  readonly ticked: Plan | undefined;
  readonly onSelectRow: (row: number) => void;
}

/** Engagement against followers of everybody in the roster; whoever is pointed at is named, and found in the sheet. */
export function WholeRosterView({ people, plan, ticked, onSelectRow }: Props) {
  const { say, numbers } = useWords().sidebar;
  const charts = useCharts();
  const [selected, setSelected] = useState<number>();
  const indices = useMemo(() => new Map(people.keys.map((key, index) => [key, index])), [people]);
  const chosen = useMemo(() => placesOf(plan, indices), [plan, indices]);
  const mine = useMemo(() => placesOf(ticked, indices), [ticked, indices]);
  const label = (index: number) =>
    [
      people.names[index],
      people.platforms[index],
      say('followers', { followers: numbers.rounded(people.followers[index] ?? 0) }),
      numbers.percent(people.rates[index] ?? 0),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section class="whole-roster" aria-label={say('scatter')}>
      <h3>{say('scatter')}</h3>
      {charts && (
        <charts.RosterScatter
          followers={people.followers}
          rates={people.rates}
          chosen={chosen}
          mine={mine}
          tiers={DEFAULT_TIERS}
          selected={selected}
          label={label}
          words={{
            title: say('scatter'),
            chosen: say('scatter.chosen'),
            mine: say('plan.mine'),
            hint: say('scatter.hint'),
            nobody: say('scatter.nobody'),
            compact: numbers.compact,
            percent: numbers.percent,
          }}
          onSelect={(index) => {
            setSelected(index);
            onSelectRow(people.rows[index] ?? 1);
          }}
        />
      )}
    </section>
  );
}

function placesOf(plan: Plan | undefined, indices: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set((plan?.chosen ?? []).flatMap(({ influencer }) => indices.get(personKey(influencer)) ?? []));
}
