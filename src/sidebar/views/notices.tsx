import { useState } from 'preact/hooks';
import type { SheetHead } from '../../wire/doors';
import { ask } from '../sheet/ask';
import type { Staleness } from '../sheet/use-sheet-state';
import { useWords } from '../words';

/** The sheet is another than it was read. */
export function StaleNotice({
  staleness,
  onReadAgain,
  onReadShown,
}: {
  readonly staleness: Staleness;
  readonly onReadAgain: () => void;
  readonly onReadShown: () => void;
}) {
  const { say } = useWords().sidebar;
  return (
    <div role="status">
      {staleness.kind !== 'as-read' && (
        <p class="notice">
          {staleness.kind === 'elsewhere'
            ? say('stale.elsewhere', { sheet: staleness.sheetName })
            : say(`stale.${staleness.kind}`)}{' '}
          <button type="button" class="link" onClick={staleness.kind === 'elsewhere' ? onReadShown : onReadAgain}>
            {say(staleness.kind === 'elsewhere' ? 'stale.readThat' : 'readAgain')}
          </button>
        </p>
      )}
    </div>
  );
}

type Removal = 'there' | 'removed' | 'kept' | 'failed';

/** A sheet was left half written, by a script that was stopped. */
export function UnfinishedNotice({ unfinished }: Pick<SheetHead, 'unfinished'>) {
  const { say } = useWords().sidebar;
  const [states, setStates] = useState<Readonly<Record<number, Removal>>>({});
  const remove = (sheetId: number) => {
    // Pressed twice, the second removal finds nothing any more.
    const report = (state: Removal) =>
      setStates((before) => (before[sheetId] === 'removed' ? before : { ...before, [sheetId]: state }));
    ask('removeUnfinished', sheetId).then(
      (isRemoved) => report(isRemoved === null ? 'failed' : isRemoved ? 'removed' : 'kept'),
      () => report('failed'),
    );
  };
  return (
    <>
      {unfinished.map(({ sheetId, name }) => {
        const state = states[sheetId] ?? 'there';
        return (
          <p key={sheetId} class="notice" role="status">
            {say(`unfinished.${state}`, { sheet: name })}{' '}
            {state !== 'removed' && (
              <button type="button" class="link" onClick={() => remove(sheetId)}>
                {say('unfinished.remove')}
              </button>
            )}
          </p>
        );
      })}
    </>
  );
}
