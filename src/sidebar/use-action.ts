import { useRef, useState } from 'preact/hooks';
import type { Written } from '../wire/doors';

/** How something that writes into the file goes. */
export type ActionState =
  | { readonly stage: 'idle' | 'busy' | 'slow' | 'failed' }
  /** With a word on what was done, and where. */
  | { readonly stage: 'written'; readonly text: string }
  | { readonly stage: 'refused'; readonly outcome: Refusal };

/** Something was written. */
export type Done = Extract<Written, { outcome: 'written' }>;
type Refusal = Exclude<Written, Done>['outcome'];

/** Writing takes some seconds; after so many milliseconds nobody knows whether an answer comes. */
const PATIENCE = 20_000;

/**
 * Runs one action at a time; an answer that comes after patience was lost is still told.
 *
 * @param done what was done, and where, as it was when the action was started
 */
export function useAction(
  action: () => Promise<Written | null>,
  done?: (written: Done) => string,
): readonly [ActionState, () => void] {
  const [state, setState] = useState<ActionState>({ stage: 'idle' });
  const run = useRef(0);
  const start = () => {
    if (state.stage === 'busy') return;
    run.current += 1;
    const own = run.current;
    const report = (next: ActionState) => own === run.current && setState(next);
    report({ stage: 'busy' });
    const timer = setTimeout(() => report({ stage: 'slow' }), PATIENCE);
    action()
      .then(
        // Without a word nobody knows whether it was written.
        (written) => report(written ? stateOf(written, done) : { stage: 'slow' }),
        () => report({ stage: 'failed' }),
      )
      .finally(() => clearTimeout(timer));
  };
  return [state, start];
}

function stateOf(written: Written, done?: (written: Done) => string): ActionState {
  const { outcome } = written;
  if (outcome !== 'written') return { stage: 'refused', outcome };
  return done ? { stage: 'written', text: done(written) } : { stage: 'idle' };
}
