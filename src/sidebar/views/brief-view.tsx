import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../strategy/brief';
import { GOALS, type Goal } from '../../strategy/goal';
import { BRIEF_FIELDS, type BriefField } from '../draft';
import type { RosterRead } from '../engine/protocol';
import { useWords } from '../words';
import type { BriefForm } from './brief-form';
import { Field, type TypedField } from './field';

interface Props {
  readonly form: BriefForm;
  readonly example: Brief;
  readonly people: RosterRead['people'];
}

const FIRST: readonly BriefField[] = ['goal', 'budget', 'conversion', 'order value', 'margin', 'strategy'];

/** They are typed where the assumption stands; once typed they are here, too, and stay while they are typed anew. */
const ASSUMED: readonly TypedField[] = ['trust', 'reach', 'views per person', 'drop outs'];

/** What the campaign is to do, and within what limits. */
export function BriefView({ form, example, people }: Props) {
  const { sidebar, answers } = useWords();
  const { say, numbers } = sidebar;
  const goal = useId();
  const { typed } = form;
  const currency = typed.currency || example.currency;
  const others = BRIEF_FIELDS.filter((field) => !FIRST.includes(field));
  const count = others.filter((field) => typed[field]).length;
  const isExample = !typed.budget;
  const { current: seen } = useRef(new Set<BriefField>());
  for (const field of ASSUMED) if (typed[field]) seen.add(field);
  const hasProblem = others.some((field) => form.problemOf(field));
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (hasProblem) setOpen(true);
  }, [hasProblem]);
  return (
    <form class="brief" aria-label={say('brief')} onSubmit={(event) => event.preventDefault()}>
      <div class="pair">
        <div class="field">
          <label for={goal}>{say('brief.goal')}</label>
          <select
            id={goal}
            value={typed.goal || 'launch'}
            onChange={(event) => form.type('goal', event.currentTarget.value)}
          >
            {GOALS.map((one) => (
              <option key={one} value={one}>
                {answers.say(`goal.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <Field
          field="budget"
          form={form}
          label={currency ? say('brief.budgetIn', { currency }) : undefined}
          placeholder={numbers.money(example.budget, undefined)}
        />
      </div>
      <p class="hint">
        {say(`brief.goal.${goalNamed(typed.goal)}`)} {isExample && <em>{say('brief.budget.example')}</em>}
      </p>
      {typed.goal === 'sales' && (
        <div class="triple">
          <Field field="conversion" form={form} />
          <Field field="order value" form={form} />
          <Field field="margin" form={form} placeholder="40%" />
        </div>
      )}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{count > 0 ? say('brief.moreTyped', { count }) : say('brief.more')}</summary>
        <Platforms form={form} people={people} />
        <div class="pair">
          <Field field="audience" form={form} />
          <Field field="overlap" form={form} placeholder={numbers.percent(example.overlap)} />
        </div>
        <p class="hint">{say('brief.audience.hint')}</p>
        <Field field="keywords" form={form} placeholder={say('brief.keywords.example')} />
        <Field field="country" form={form} placeholder={say('brief.country.any')} />
        <div class="triple">
          <Field field="most" form={form} placeholder={String(example.most)} />
          <Field field="posts" form={form} placeholder={String(example.posts)} />
          <Field field="handling" form={form} placeholder={String(example.handling)} />
        </div>
        <p class="hint">{say('brief.handling.hint')}</p>
        <Field field="must" form={form} placeholder="@ada, @bob" />
        <Field field="leave" form={form} placeholder="@ada, @bob" />
        <Field field="split" form={form} placeholder={numbers.exact(example.split)} />
        <Field field="currency" form={form} placeholder={example.currency ?? 'EUR'} />
        <Field field="cpm" form={form} />
        {ASSUMED.filter((field) => seen.has(field)).map((field) => (
          <Field key={field} field={field} form={form} />
        ))}
      </details>
    </form>
  );
}

function goalNamed(text: string | undefined): Goal {
  return GOALS.find((goal) => goal === text) ?? 'launch';
}

/** Those of the roster; where all or none are ticked the campaign runs on any. */
function Platforms({ form, people }: Pick<Props, 'form' | 'people'>) {
  const { say } = useWords().sidebar;
  const chosen = (form.typed.platforms ?? '').split(', ').filter(Boolean);
  // One that was chosen and is not there any more can be given up.
  const platforms = [...new Set([...people.platforms, ...chosen])].filter((one) => one !== undefined).sort();
  if (platforms.length < 2) return null;
  const toggle = (platform: string, isOn: boolean) => {
    const next = platforms.filter((one) => (one === platform ? isOn : chosen.length === 0 || chosen.includes(one)));
    form.type('platforms', next.length === platforms.length ? '' : next.join(', '));
  };
  return (
    <fieldset>
      <legend>{say('brief.platforms')}</legend>
      {platforms.map((platform) => (
        <label key={platform} class="check">
          <input
            type="checkbox"
            checked={chosen.length === 0 || chosen.includes(platform)}
            onChange={(event) => toggle(platform, event.currentTarget.checked)}
          />
          {platform}
        </label>
      ))}
    </fieldset>
  );
}
