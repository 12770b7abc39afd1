import { choiceName, choicesText } from '../roster/column-choices';
import { FIELDS } from '../roster/field';
import type { ColumnChoice, RecognisedColumn } from '../roster/recognised-column';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';

interface Props {
  readonly columns: readonly RecognisedColumn[];
  readonly choices: readonly ColumnChoice[];
  readonly onChoose: (choices: readonly ColumnChoice[]) => void;
}

/** What each column was taken for, changeable; a change holds until it is taken back. */
export function Columns({ columns, choices, onChoose }: Props) {
  const used = columns.filter(({ field }) => field);
  const others = columns.filter(({ field }) => !field);
  const list = (some: readonly RecognisedColumn[]) => (
    <ul class="columns">
      {some.map((one) => {
        const name = choiceName(one, columns);
        const choose = (field: ColumnChoice['field']) =>
          onChoose([...choices.filter(({ column }) => column !== name), { column: name, field }]);
        return (
          <li key={one.column}>
            <label>
              <span>{one.header && one.header !== name ? `${one.header} (${name})` : name}</span>
              <select
                value={one.field ?? 'ignored'}
                onChange={(event) => choose(event.currentTarget.value as ColumnChoice['field'])}
              >
                {(['ignored', ...FIELDS] as const).map((field) => (
                  <option key={field} value={field}>
                    {SIDEBAR_TEXTS.fields[field]}
                  </option>
                ))}
              </select>
            </label>
          </li>
        );
      })}
    </ul>
  );
  return (
    <details class="columns-read">
      <summary>{SIDEBAR_TEXTS.columns(used.length)}</summary>
      {list(used)}
      {others.length > 0 && (
        <details>
          <summary>{SIDEBAR_TEXTS.otherColumns(others.length)}</summary>
          {list(others)}
        </details>
      )}
      {choices.length > 0 && (
        <p class="chosen">
          {SIDEBAR_TEXTS.inFormulas(`columns=${choicesText(choices)}`)}{' '}
          <button type="button" class="link" onClick={() => onChoose([])}>
            {SIDEBAR_TEXTS.asRecognised}
          </button>
        </p>
      )}
    </details>
  );
}
