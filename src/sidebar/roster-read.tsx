import type { Roster } from '../roster/roster';
import { issueTexts } from '../texts/english/issue';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';

interface Props {
  readonly sheetName: string;
  readonly roster: Roster;
  readonly onReadAgain: () => void;
}

/** What was read of the sheet, and what was not understood. */
export function RosterRead({ sheetName, roster, onReadAgain }: Props) {
  const { influencers, columns, issues } = roster;
  return (
    <section class="roster" aria-label={SIDEBAR_TEXTS.roster}>
      <p>
        {SIDEBAR_TEXTS.readFrom(influencers.length, sheetName)}{' '}
        <button type="button" class="link" onClick={onReadAgain}>
          {SIDEBAR_TEXTS.readAgain}
        </button>
      </p>
      {columns.length > 0 && (
        <details>
          <summary>{SIDEBAR_TEXTS.columns(columns.length)}</summary>
          <ul>
            {columns.map(({ column, header, field }) => (
              <li key={column}>{SIDEBAR_TEXTS.columnReadAs(header, field)}</li>
            ))}
          </ul>
        </details>
      )}
      {influencers.length > 0 && issues.length > 0 && (
        <details>
          <summary>{SIDEBAR_TEXTS.issues(issues.length)}</summary>
          <ul>
            {issueTexts(issues).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
