import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/** A summary for an e-mail or a chat: shown and copied, or to be copied by hand. */
export function CopySummary({ text }: { readonly text: string }) {
  const { say } = useWords().sidebar;
  const [state, setState] = useState<'idle' | 'asked' | 'copied' | 'by-hand'>('idle');
  const area = useRef<HTMLTextAreaElement>(null);

  // Of another text nothing was copied yet.
  useLayoutEffect(() => setState('idle'), [text]);
  useLayoutEffect(() => {
    if (state !== 'asked') return;
    area.current?.select();
    // Frames of another origin may not use navigator.clipboard, and those of Google are.
    setState(document.execCommand('copy') ? 'copied' : 'by-hand');
  }, [state]);
  return (
    <div class="action">
      <button type="button" onClick={() => setState('asked')}>
        {say('copySummary')}
      </button>
      <div role="status">
        {state === 'copied' && <p class="done">{say('copySummary.done')}</p>}
        {state === 'by-hand' && <p>{say('copySummary.byHand')}</p>}
      </div>
      {state !== 'idle' && <textarea ref={area} readOnly rows={8} value={text} aria-label={say('copySummary')} />}
    </div>
  );
}
