import type { Issue } from '../../roster/issue';
import type { ColumnChoice } from '../../roster/recognised-column';
import type { RosterRead } from '../engine/protocol';
import { useWords } from '../words';
import { ColumnsView } from './columns-view';
import { IssuesView } from './issues-view';

interface Props {
  readonly sheetName: string;
  readonly read: RosterRead;
  readonly choices: readonly ColumnChoice[];
  readonly onChoose: (choices: readonly ColumnChoice[]) => void;
  readonly onSelect: (issue: Issue) => void;
  readonly onReadAgain: () => void;
}

/** What was read of the sheet, and what was noticed. */
export function RosterView({ sheetName, read, choices, onChoose, onSelect, onReadAgain }: Props) {
  const { say } = useWords().sidebar;
  const { people, columns, issues } = read;
  const count = people.keys.length;
  return (
    <section class="roster" aria-label={say('roster')}>
      <p>
        {say('roster.read', { count, sheet: sheetName })}{' '}
        <button type="button" class="link" onClick={onReadAgain}>
          {say('readAgain')}
        </button>
      </p>
      {issues[0]?.code !== 'empty-sheet' && <ColumnsView columns={columns} choices={choices} onChoose={onChoose} />}
      {count > 0 && issues.length > 0 && <IssuesView issues={issues} onSelect={onSelect} />}
    </section>
  );
}
