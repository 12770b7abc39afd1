import { tierOf } from '../../metrics/tier-of';
import { DEFAULT_TIERS } from '../../reference/tier';
import type { Outcome } from '../../strategy/outcome';
import type { Plan } from '../../strategy/plan';
import type { Recommendation } from '../../strategy/recommendation';
import { rightEngagements } from '../../strategy/value';
import { totalText } from '../../texts/shortlist';
import { personKey } from '../engine/person-key';
import type { RosterRead } from '../engine/protocol';
import type { ShownPlan } from '../shown-plan';
import { useWords } from '../words';
import type { BriefForm } from './brief-form';

interface Props {
  readonly recommendation: Recommendation;
  readonly read: RosterRead;
  readonly plan: Plan;
  readonly shown: ShownPlan;
  readonly ticks: ReadonlySet<string>;
  readonly form: BriefForm;
  readonly onTick: (key: string, isTicked: boolean) => void;
  readonly onSelectRow: (row: number) => void;
}

/** Whom a plan books, best value for money first, and up to which fee; each can be ticked, fixed and left out. */
export function ShortlistView({ recommendation, read, plan, shown, ticks, form, onTick, onSelectRow }: Props) {
  const { sidebar, answers } = useWords();
  const { say, numbers } = sidebar;
  const { worthUpTo, brief, shortlist, measure } = recommendation;
  /** What the goal counts, of one influencer. */
  const brought = (outcome: Outcome) =>
    measure === 'people'
      ? say('reach', { people: numbers.rounded(outcome.reach.value) })
      : outcome.engagements && say('engagements', { engagements: numbers.rounded(rightEngagements(outcome, brief)) });
  return (
    <section class="shortlist" aria-label={say(`shortlist.${shown}`)}>
      <h3>{say(`shortlist.${shown}`)}</h3>
      <ul>
        {plan.chosen.map((outcome, index) => {
          const { influencer, fee } = outcome;
          const { handle, name, platform, followers, row } = influencer;
          const key = personKey(influencer);
          const who = handle || name || say('row', { row: String(row) });
          const worth = shown === shortlist ? worthUpTo?.[index] : undefined;
          return (
            <li key={`${key} ${row}`}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={ticks.has(key)}
                  onChange={(event) => onTick(key, event.currentTarget.checked)}
                />
                <strong>{who}</strong>
              </label>
              <span class="fee">
                {fee.origin !== 'given' && <small>{say('estimated')} </small>}
                {numbers.money(fee.value, brief.currency)}
              </span>
              <small class="details">
                {[
                  tierOf(followers, DEFAULT_TIERS),
                  platform,
                  say('followers', { followers: numbers.rounded(followers) }),
                  brought(outcome),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
              <span class="links">
                <button type="button" class="link" onClick={() => onSelectRow(row)}>
                  {say('row', { row: String(row) })}
                </button>
                <Names form={form} outcome={outcome} who={who} field="must" />
                <Names form={form} outcome={outcome} who={who} field="leave" />
                {worth !== undefined && (
                  <small class="worth">{say('worthUpTo', { fee: numbers.money(worth, brief.currency) })}</small>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {shown === shortlist && <p class="hint">{totalText(recommendation, read, answers)}</p>}
    </section>
  );
}

/** Puts somebody into the brief's list of those who must be in, or are to be left out, or takes them out of it. */
function Names({
  form,
  outcome,
  who,
  field,
}: Pick<Props, 'form'> & { outcome: Outcome; who: string; field: 'must' | 'leave' }) {
  const { say } = useWords().sidebar;
  const { handle, name } = outcome.influencer;
  const own = handle || name;
  if (own === '' || own.includes(',')) return null;
  const names = (form.typed[field] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const isIn = names.includes(own);
  return (
    <button
      type="button"
      class="link"
      aria-pressed={isIn}
      onClick={() => form.type(field, (isIn ? names.filter((one) => one !== own) : [...names, own]).join(', '))}
    >
      {say(`${field}.short`)}
      <span class="visually-hidden"> {who}</span>
    </button>
  );
}
