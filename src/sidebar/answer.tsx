import type { Roster } from '../roster/roster';
import type { Recommendation } from '../strategy/recommendation';
import { assumptionText } from '../texts/english/assumption';
import { reasonText } from '../texts/english/reason';
import { CONFIDENCE_NAMES, comparedText, flipTexts, STRATEGY_NAMES, studyText } from '../texts/english/recommendation';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';
import { PlansTable } from './plans-table';
import { Shortlist } from './shortlist';

interface Props {
  readonly recommendation: Recommendation;
  readonly roster: Roster;
}

/** Micro, macro or a mix, how surely, why, whom, what would change it, and what it takes for granted. */
export function Answer({ recommendation, roster }: Props) {
  const { strategy, confidence, brief, plans, compared, shortlist, reasons } = recommendation;
  const { flips, studies, assumptions } = recommendation;
  const { currency } = brief;
  return (
    <>
      <section class="answer" aria-live="polite" aria-label={SIDEBAR_TEXTS.recommendation}>
        <h2 data-strategy={strategy}>{STRATEGY_NAMES[strategy]}</h2>
        {plans && (
          <p class="confidence" data-confidence={confidence}>
            {SIDEBAR_TEXTS.confidence}: {CONFIDENCE_NAMES[confidence]}
            {compared && `. ${comparedText(recommendation)}`}.
          </p>
        )}
        <ul class="reasons">
          {reasons.map((reason, index) => (
            <li key={index}>{reasonText(reason, currency)}</li>
          ))}
        </ul>
      </section>
      {plans && <PlansTable recommendation={recommendation} plans={plans} />}
      {plans && shortlist && (
        <Shortlist recommendation={recommendation} roster={roster} plan={plans[shortlist]} pool={shortlist} />
      )}
      {plans && (
        <section class="flips" aria-label={SIDEBAR_TEXTS.flips}>
          <h3>{SIDEBAR_TEXTS.flips}</h3>
          {flips ? (
            <ul>
              {flipTexts(flips, currency).map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ul>
          ) : (
            <p role="status">{SIDEBAR_TEXTS.workingOut}</p>
          )}
        </section>
      )}
      {plans && <List name="studies" summary={SIDEBAR_TEXTS.studies(studies.length)} texts={studies.map(studyText)} />}
      <List
        name="assumptions"
        summary={SIDEBAR_TEXTS.assumptions(assumptions.length)}
        texts={assumptions.map((assumption) => assumptionText(assumption, currency))}
      />
    </>
  );
}

interface ListProps {
  readonly name: string;
  readonly summary: string;
  readonly texts: readonly string[];
}

function List({ name, summary, texts }: ListProps) {
  if (texts.length === 0) return null;
  return (
    <details class={name}>
      <summary>{summary}</summary>
      <ul>
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
