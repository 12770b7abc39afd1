import type { Recommendation } from '../strategy/recommendation';
import { assumptionText } from '../texts/english/assumption';
import { reasonText } from '../texts/english/reason';
import { STRATEGY_NAMES } from '../texts/english/recommendation';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';
import { PlansTable } from './plans-table';
import { Shortlist } from './shortlist';

/** Micro or macro, why, whom, and what it takes for granted. */
export function Answer({ recommendation }: { readonly recommendation: Recommendation }) {
  const { strategy, brief, plans, shortlist, reasons, assumptions } = recommendation;
  const { currency } = brief;
  return (
    <>
      <section class="answer" aria-live="polite" aria-label={SIDEBAR_TEXTS.recommendation}>
        <h2 data-strategy={strategy}>{STRATEGY_NAMES[strategy]}</h2>
        <ul class="reasons">
          {reasons.map((reason, index) => (
            <li key={index}>{reasonText(reason, currency)}</li>
          ))}
        </ul>
      </section>
      {plans && <PlansTable plans={plans} strategy={strategy} currency={currency} />}
      {plans && shortlist && <Shortlist plan={plans[shortlist]} currency={currency} />}
      {assumptions.length > 0 && (
        <details class="assumptions">
          <summary>{SIDEBAR_TEXTS.assumptions(assumptions.length)}</summary>
          <ul>
            {assumptions.map((assumption, index) => (
              <li key={index}>{assumptionText(assumption)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
