import { useId } from 'preact/hooks';
import type { BriefField } from '../draft';
import { useWords } from '../words';
import type { BriefForm } from './brief-form';

/** What is typed; the others are chosen. */
export type TypedField = Exclude<BriefField, 'goal' | 'platforms' | 'strategy'>;

interface Props {
  readonly field: TypedField;
  readonly form: BriefForm;
  /** What holds where nothing is typed. */
  readonly placeholder?: string | undefined;
  /** Instead of the field's usual one. */
  readonly label?: string | undefined;
}

const TEXTS: ReadonlySet<TypedField> = new Set<TypedField>(['keywords', 'country', 'must', 'leave', 'currency']);

/** A field of the brief. What is typed stays typed, whether it can be read or not. */
export function Field({ field, form, placeholder, label }: Props) {
  const { say } = useWords().sidebar;
  const id = useId();
  const problem = form.problemOf(field);
  return (
    <div class="field">
      <label for={id}>{label ?? say(`brief.${field}`)}</label>
      <input
        id={id}
        inputMode={TEXTS.has(field) ? 'text' : 'decimal'}
        autocomplete="off"
        placeholder={placeholder}
        value={form.typed[field] ?? ''}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => form.type(field, event.currentTarget.value)}
      />
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
