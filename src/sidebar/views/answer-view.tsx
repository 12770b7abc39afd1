import type { Recommendation } from '../../strategy/recommendation';
import { reasonText } from '../../texts/reason';
import { comparedText, strategyText } from '../../texts/recommendation';
import { useWords } from '../words';

interface Props {
  readonly recommendation: Recommendation;
  /** A newer answer is worked out. */
  readonly isBehind: boolean;
}

/** Micro, macro or a mix, how surely, and why. */
export function AnswerView({ recommendation, isBehind }: Props) {
  const { sidebar, answers } = useWords();
  const { strategy, confidence, brief, plans, compared, reasons } = recommendation;
  const [first, ...others] = reasons.map((reason) => reasonText(reason, brief.currency, answers));
  return (
    <section class="answer" aria-label={sidebar.say('recommendation')} aria-busy={isBehind}>
      <div aria-live="polite">
        <h2 data-strategy={strategy}>{strategyText(recommendation, answers)}</h2>
        <p class="headline">{first}</p>
        {plans && (
          <p class="confidence" data-confidence={confidence}>
            <strong>
              {sidebar.say('labelled', {
                label: sidebar.say('confidence'),
                text: answers.say(`confidence.${confidence}`),
              })}
              .
            </strong>{' '}
            {compared && `${comparedText(recommendation, answers)}.`}
          </p>
        )}
      </div>
      {others.length > 0 && (
        <ul class="reasons">
          {others.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      )}
      {brief.example && plans && <p class="example">{sidebar.say('brief.isExample')}</p>}
    </section>
  );
}
