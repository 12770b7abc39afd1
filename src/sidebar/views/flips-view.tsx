import type { Recommendation } from '../../strategy/recommendation';
import { flipTexts, placeText } from '../../texts/recommendation';
import { useCharts } from '../charts/use-charts';
import { useWords } from '../words';
import { WorkingOut } from './working-out';

/** What would change the answer, and the value of both sides at other budgets. */
export function FlipsView({ recommendation }: { readonly recommendation: Recommendation }) {
  const { sidebar, answers } = useWords();
  const charts = useCharts();
  const { say, numbers } = sidebar;
  const { flips, curve, brief, measure } = recommendation;
  const { currency } = brief;
  const texts = flips && flipTexts(flips, currency, answers);
  const value = (amount: number) => (measure === 'profit' ? numbers.money(amount, currency) : numbers.rounded(amount));
  if (texts?.length === 0 && curve?.length === 0) return null;
  return (
    <section class="flips" aria-label={say('flips')}>
      <h3>{say('flips')}</h3>
      {texts ? (
        <ul>
          {texts.map((text, index) => (
            <li key={index}>{text}</li>
          ))}
        </ul>
      ) : (
        <div role="status">
          <WorkingOut />
        </div>
      )}
      {charts && curve && curve.length > 1 && flips && texts && (
        <charts.ValueCurve
          curve={curve}
          budget={brief.budget}
          flips={flips.filter(({ of, to }) => of === 'budget' && to)}
          words={{
            title: say(`curve.${measure}`),
            micro: answers.say('strategy.micro'),
            macro: answers.say('strategy.macro'),
            budgetMark: say('curve.budget'),
            flipMark: (at) => say('curve.flip', { budget: placeText({ of: 'budget', at }, currency, answers) }),
            summary: texts.join(' '),
            asTable: say('asTable'),
            budget: say('brief.budget'),
            value,
            money: (amount) => numbers.money(amount, currency),
            compact: numbers.compact,
          }}
        />
      )}
    </section>
  );
}
