import { useId, useState } from 'preact/hooks';
import type { People } from '../engine/protocol';
import { useWords } from '../words';

interface Props {
  readonly people: People;
  readonly ticks: ReadonlySet<string>;
  readonly onTick: (key: string, isTicked: boolean) => void;
}

/** So many are offered: who types on finds the others. */
const OFFERED = 6;

/** Ticks anybody of the roster, by a part of the name. */
export function AddPeople({ people, ticks, onTick }: Props) {
  const { say, numbers } = useWords().sidebar;
  const [text, setText] = useState('');
  const id = useId();
  const wanted = text.trim().toLowerCase();
  const found =
    wanted === ''
      ? []
      : people.spellings.flatMap((spelling, index) => (spelling.includes(wanted) ? index : [])).slice(0, OFFERED);
  return (
    <div class="field">
      <label for={id}>{say('addPeople')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={text}
        placeholder={say('addPeople.example')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {found.length > 0 && (
        <ul class="found">
          {found.map((index) => {
            const [key = '', name = ''] = [people.keys[index], people.names[index]];
            const followers = people.followers[index] ?? Number.NaN;
            return (
              <li key={index}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={ticks.has(key)}
                    onChange={(event) => onTick(key, event.currentTarget.checked)}
                  />
                  <span>
                    {name}{' '}
                    <small>
                      {[
                        people.platforms[index],
                        ...(followers > 0 ? [say('followers', { followers: numbers.rounded(followers) })] : []),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
      {wanted !== '' && found.length === 0 && <p class="hint">{say('addPeople.nobody')}</p>}
    </div>
  );
}
