import { choiceName, choicesText } from '../../roster/column-choices';
import { FIELDS } from '../../roster/field';
import type { ColumnChoice, RecognisedColumn } from '../../roster/recognised-column';
import { useWords } from '../words';

interface Props {
  readonly columns: readonly RecognisedColumn[];
  readonly choices: readonly ColumnChoice[];
  readonly onChoose: (choices: readonly ColumnChoice[]) => void;
}

/** What each column was taken for, changeable; a change holds until it is taken back. */
export function ColumnsView({ columns, choices, onChoose }: Props) {
  const { sidebar, answers } = useWords();
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
              <span title={one.header}>{one.header && one.header !== name ? `${one.header} (${name})` : name}</span>
              <select
                value={one.field ?? 'ignored'}
                onChange={(event) => choose(event.currentTarget.value as ColumnChoice['field'])}
              >
                <option value="ignored">{sidebar.say('columns.ignored')}</option>
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {titled(answers.say(`field.${field}`))}
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
      <summary>{sidebar.say('columns', { count: used.length })}</summary>
      {list(used)}
      {others.length > 0 && (
        <details>
          <summary>{sidebar.say('columns.others', { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
      {choices.length > 0 && (
        <p class="hint">
          {sidebar.say('columns.inFormulas', { options: `columns=${choicesText(choices)}` })}{' '}
          <button type="button" class="link" onClick={() => onChoose([])}>
            {sidebar.say('columns.asRecognised')}
          </button>
        </p>
      )}
    </details>
  );
}

/** The name of a field as the entry of a list. */
function titled(name: string): string {
  return name.charAt(0).toLocaleUpperCase(document.documentElement.lang) + name.slice(1);
}
