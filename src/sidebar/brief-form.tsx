import type { Brief } from '../strategy/brief';
import { GOALS, type Goal } from '../strategy/goal';
import { money } from '../texts/english/numbers';
import { goalText } from '../texts/english/recommendation';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';

/** The brief as it stands in the form; a blank budget means the example. */
export interface TypedBrief {
  readonly goal: Goal;
  readonly budget: string;
}

interface Props {
  readonly typed: TypedBrief;
  readonly example: Brief;
  readonly problem: string | undefined;
  readonly onType: (typed: TypedBrief) => void;
}

export function BriefForm({ typed, example, problem, onType }: Props) {
  return (
    <form class="brief" onSubmit={(event) => event.preventDefault()}>
      <label>
        {SIDEBAR_TEXTS.goal}
        <select value={typed.goal} onChange={(event) => onType({ ...typed, goal: event.currentTarget.value as Goal })}>
          {GOALS.map((goal) => (
            <option key={goal} value={goal}>
              {goalText({ goal, prices: undefined })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {SIDEBAR_TEXTS.budget(example.currency)}
        <input
          inputMode="decimal"
          autocomplete="off"
          placeholder={SIDEBAR_TEXTS.exampleBudget(money(example.budget, example.currency))}
          value={typed.budget}
          aria-invalid={problem !== undefined}
          aria-describedby="brief-problem"
          onInput={(event) => onType({ ...typed, budget: event.currentTarget.value })}
        />
      </label>
      <p id="brief-problem" class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
