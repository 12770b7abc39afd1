import type { Issue } from '../roster/issue';
import type { ColumnChoice } from '../roster/recognised-column';
import type { Roster } from '../roster/roster';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';
import { Columns } from './columns';
import { Issues } from './issues';

interface Props {
  readonly sheetName: string;
  readonly roster: Roster;
  readonly choices: readonly ColumnChoice[];
  /** What went wrong with the last thing that was asked for here. */
  readonly problem: string;
  readonly onChoose: (choices: readonly ColumnChoice[]) => void;
  readonly onSelect: (issue: Issue) => void;
  readonly onReadAgain: () => void;
}

/** What was read of the sheet, and what was noticed. */
export function RosterRead({ sheetName, roster, choices, problem, onChoose, onSelect, onReadAgain }: Props) {
  const { influencers, columns, issues } = roster;
  return (
    <section class="roster" aria-label={SIDEBAR_TEXTS.roster}>
      <p>
        {SIDEBAR_TEXTS.readFrom(influencers.length, sheetName)}{' '}
        <button type="button" class="link" onClick={onReadAgain}>
          {SIDEBAR_TEXTS.readAgain}
        </button>
      </p>
      {columns.length > 0 && <Columns columns={columns} choices={choices} onChoose={onChoose} />}
      {influencers.length > 0 && issues.length > 0 && <Issues issues={issues} onSelect={onSelect} />}
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
