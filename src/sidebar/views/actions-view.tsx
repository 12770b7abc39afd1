import { useState } from 'preact/hooks';
import type { Recommendation } from '../../strategy/recommendation';
import type { SheetHead, Written } from '../../wire/doors';
import type { RosterRead } from '../engine/protocol';
import type { FormulaColumnName } from '../formula-columns';
import { planSheet } from '../plan-sheet';
import { ask } from '../sheet/ask';
import type { ShownPlan } from '../shown-plan';
import { summaryText } from '../summary-text';
import { useWords } from '../words';
import { ActionView } from './action-view';
import { CopySummary } from './copy-summary';

interface Props {
  readonly head: SheetHead;
  readonly read: RosterRead;
  readonly recommendation: Recommendation;
  /** A newer answer is worked out. */
  readonly isBehind: boolean;
  /** The plan whose shortlist is written. */
  readonly shown: ShownPlan;
  readonly onReadAgain: () => void;
}

/** What can be done in the file with what was read; each only adds. */
export function ActionsView({ head, read, recommendation, isBehind, shown, onReadAgain }: Props) {
  const words = useWords();
  const { say } = words.sidebar;
  const [withChecks, setWithChecks] = useState(false);
  const { columns, missing } = read.formulas[withChecks ? 'withChecks' : 'plain'];
  const expected = { sheetId: head.sheetId, watched: read.watched, footprint: read.footprint };
  const header = (name: FormulaColumnName) => say(`column.${name}`);
  const headers = columns.map(({ name }) => header(name));

  const addColumns = () =>
    ask('addColumns', {
      ...expected,
      headerRow: read.headerRow ?? 0,
      after: read.columns.length,
      columns: columns.map((column) => ({ ...column, header: header(column.name) })),
    });
  const writePlan = (): Promise<Written | null> =>
    ask('writePlan', { ...expected, ...planSheet(recommendation, shown, read, head.sheetName, words) });

  return (
    <section class="actions" aria-label={say('actions')}>
      <h3>{say('actions')}</h3>
      {columns.length > 0 && (
        <ActionView
          onReadAgain={onReadAgain}
          label={say('addColumns')}
          action={addColumns}
          done={({ range, sheetName }) =>
            say('addColumns.done', { range, sheet: sheetName, columns: headers.join(', ') })
          }
        >
          <label class="check">
            <input
              type="checkbox"
              checked={withChecks}
              onChange={(event) => setWithChecks(event.currentTarget.checked)}
            />
            {say('addColumns.checks')}
          </label>
        </ActionView>
      )}
      {missing.length > 0 && (
        <ul class="hint">
          {missing.map(({ name, why }) => (
            <li key={name}>{say('labelled', { label: header(name), text: say(`column.missing.${why}`) })}</li>
          ))}
        </ul>
      )}
      {recommendation.plans && (
        <>
          <ActionView
            onReadAgain={onReadAgain}
            label={say('writePlan')}
            isWaiting={isBehind || !recommendation.flips}
            action={writePlan}
            done={({ sheetName }) => say('writePlan.done', { sheet: sheetName })}
          />
          <CopySummary text={summaryText(recommendation, shown, head.sheetName, words)} />
        </>
      )}
    </section>
  );
}
