import { useMemo } from 'preact/hooks';
import { grouped, type Issue } from '../../roster/issue';
import { groupText } from '../../texts/issue';
import { useWords } from '../words';

interface Props {
  readonly issues: readonly Issue[];
  readonly onSelect: (issue: Issue) => void;
}

/** So many of a kind are listed: more are a matter for the sheet, not for a list. */
const LISTED = 50;

/** What was noticed, by kind; each issue selects its cell. */
export function IssuesView({ issues, onSelect }: Props) {
  const { sidebar, answers } = useWords();
  const groups = useMemo(() => grouped(issues), [issues]);
  const line = (issue: Issue) => (
    <button type="button" class="link" onClick={() => onSelect(issue)}>
      {groupText({ first: issue, issues: [issue] }, answers)}
    </button>
  );
  return (
    <details class="issues">
      <summary>{sidebar.say('issues', { count: issues.length })}</summary>
      <ul>
        {groups.map((group, index) => (
          <li key={index}>
            {group.issues.length === 1 ? (
              line(group.first)
            ) : (
              <details>
                <summary>{groupText(group, answers)}</summary>
                <ul>
                  {group.issues.slice(0, LISTED).map((issue, place) => (
                    <li key={place}>{line(issue)}</li>
                  ))}
                  {group.issues.length > LISTED && (
                    <li>{sidebar.say('issues.more', { count: group.issues.length - LISTED })}</li>
                  )}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
