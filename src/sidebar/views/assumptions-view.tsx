import { useState } from 'preact/hooks';
import type { Assumption, Recommendation } from '../../strategy/recommendation';
import { assumptionText } from '../../texts/assumption';
import { useWords } from '../words';
import type { BriefForm } from './brief-form';
import { Field, type TypedField } from './field';

interface Props {
  readonly recommendation: Recommendation;
  readonly form: BriefForm;
}

interface Line {
  readonly code: Assumption['code'];
  readonly text: string;
  /** By which it can be changed. */
  readonly fields: readonly TypedField[];
}

/** What the answer takes for granted, each changeable where it can be typed. */
export function AssumptionsView({ recommendation: { assumptions, brief }, form }: Props) {
  const { sidebar, answers } = useWords();
  const [changing, setChanging] = useState<Line & { readonly index: number }>();
  const lines: Line[] = assumptions.map((assumption) => ({
    code: assumption.code,
    text: assumptionText(assumption, brief.currency, answers),
    fields: fieldsOf(assumption),
  }));
  // What is typed may end the assumption; its field stays for who types.
  if (changing && !lines.some(({ code }) => code === changing.code)) lines.splice(changing.index, 0, changing);
  if (lines.length === 0) return null;
  return (
    <details class="assumptions">
      <summary>{sidebar.say('assumptions', { count: assumptions.length })}</summary>
      <ul>
        {lines.map(({ code, text, fields }, index) => {
          const isOpen = changing?.code === code;
          return (
            <li key={code}>
              {text}{' '}
              {fields.length > 0 && (
                <button
                  type="button"
                  class="link"
                  aria-expanded={isOpen}
                  onClick={() => setChanging(isOpen ? undefined : { code, text: '', fields, index })}
                >
                  {sidebar.say('change')}
                </button>
              )}
              {isOpen && changing.fields.map((field) => <Field key={field} field={field} form={form} />)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The field by which each can be changed. Those without are of the roster: they change in the sheet. */
const FIELDS: Partial<Readonly<Record<Assumption['code'], readonly TypedField[]>>> = {
  'example-budget': ['budget'],
  'sales-as-niche': ['conversion', 'order value', 'margin'],
  posts: ['posts'],
  handling: ['handling'],
  most: ['most'],
  trust: ['trust'],
  'keywords-unused': ['keywords'],
  match: ['keywords'],
  country: ['country'],
  'reach-from-views': ['views per person'],
  'reach-not-observed': ['reach'],
  'fees-by-cpm': ['cpm'],
  'fees-estimated': ['cpm'],
  simulation: ['drop outs'],
};

function fieldsOf(assumption: Assumption): readonly TypedField[] {
  if (assumption.code === 'audience') return assumption.overlap === undefined ? ['audience'] : ['overlap'];
  return FIELDS[assumption.code] ?? [];
}
