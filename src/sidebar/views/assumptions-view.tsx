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

/** What the answer takes for granted, each changeable where it can be typed. */
export function AssumptionsView({ recommendation: { assumptions, brief }, form }: Props) {
  const { sidebar, answers } = useWords();
  const [changing, setChanging] = useState<Assumption['code']>();
  if (assumptions.length === 0) return null;
  return (
    <details class="assumptions">
      <summary>{sidebar.say('assumptions', { count: assumptions.length })}</summary>
      <ul>
        {assumptions.map((assumption, index) => {
          const fields = fieldsOf(assumption);
          const isOpen = changing === assumption.code;
          return (
            <li key={index}>
              {assumptionText(assumption, brief.currency, answers)}{' '}
              {fields.length > 0 && (
                <button
                  type="button"
                  class="link"
                  aria-expanded={isOpen}
                  onClick={() => setChanging(isOpen ? undefined : assumption.code)}
                >
                  {sidebar.say('change')}
                </button>
              )}
              {isOpen && fields.map((field) => <Field key={field} field={field} form={form} />)}
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
