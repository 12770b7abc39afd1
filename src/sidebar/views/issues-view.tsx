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
  const groups = useMemo(() => {
    const told = (first: Issue, some: readonly Issue[]) => groupText({ first, issues: some }, answers);
    return grouped(issues).map((group) => ({
      count: group.issues.length,
      text: told(group.first, group.issues),
      lines: group.issues.slice(0, LISTED).map((issue) => ({ issue, text: told(issue, [issue]) })),
    }));
  }, [issues, answers]);
  const link = ({ issue, text }: (typeof groups)[number]['lines'][number]) => (
    <button type="button" class="link" onClick={() => onSelect(issue)}>
      {text}
    </button>
  );
  return (
    <details class="issues">
      <summary>{sidebar.say('issues', { count: issues.length })}</summary>
      <ul>
        {groups.map(({ count, text, lines }, index) => (
          <li key={index}>
            {count === 1 ? (
              lines.map(link)
            ) : (
              <details>
                <summary>{text}</summary>
                <ul>
                  {lines.map((line, place) => (
                    <li key={place}>{link(line)}</li>
                  ))}
                  {count > LISTED && <li>{sidebar.say('issues.more', { count: count - LISTED })}</li>}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
