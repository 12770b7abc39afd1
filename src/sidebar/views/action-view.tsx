import type { ComponentChildren } from 'preact';
import type { Written } from '../../wire/doors';
import { type Done, useAction } from '../use-action';
import { useWords } from '../words';
import { WorkingOut } from './working-out';

interface Props {
  readonly label: string;
  readonly primary?: boolean;
  /** What is to be written is still worked out. */
  readonly isWaiting?: boolean;
  readonly action: () => Promise<Written | null>;
  /** What was done, and where; none where that shows itself. */
  readonly done?: (written: Done) => string;
  readonly onReadAgain: () => void;
  readonly children?: ComponentChildren;
}

/** A button that writes into the file, and what became of it. */
export function ActionView({ label, primary = false, isWaiting = false, action, done, onReadAgain, children }: Props) {
  const { say } = useWords().sidebar;
  const [state, start] = useAction(action, done);
  return (
    <div class="action">
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        aria-disabled={isWaiting || state.stage === 'busy'}
        onClick={isWaiting ? undefined : start}
      >
        {label}
      </button>
      {children}
      <div role="status">
        {isWaiting && <WorkingOut />}
        {state.stage === 'busy' && <p class="hint">{say('writing')}</p>}
        {state.stage === 'slow' && <p class="problem">{say('writing.slow')}</p>}
        {state.stage === 'failed' && <p class="problem">{say('writing.failed')}</p>}
        {state.stage === 'written' && <p class="done">{state.text}</p>}
        {state.stage === 'refused' && (
          <p class="problem">
            {say(`writing.${state.outcome}`)}{' '}
            {(state.outcome === 'changed' || state.outcome === 'gone') && (
              <button type="button" class="link" onClick={onReadAgain}>
                {say('readAgain')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
