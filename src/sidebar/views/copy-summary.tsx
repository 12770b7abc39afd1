import { useRef, useState } from 'preact/hooks';
import type { Recommendation } from '../../strategy/recommendation';
import { summaryText } from '../summary-text';
import { useWords } from '../words';

interface Props {
  readonly recommendation: Recommendation;
  readonly sheetName: string;
}

/** A summary for an e-mail or a chat. Frames may not be allowed to copy: then it is shown, to be copied by hand. */
export function CopySummary({ recommendation, sheetName }: Props) {
  const words = useWords();
  const { say } = words.sidebar;
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const area = useRef<HTMLTextAreaElement>(null);
  const text = summaryText(recommendation, sheetName, words);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('by-hand');
      requestAnimationFrame(() => area.current?.select());
    }
  };
  return (
    <div class="action">
      <button type="button" onClick={copy}>
        {say('copySummary')}
      </button>
      <div role="status">
        {state === 'copied' && <p class="done">{say('copySummary.done')}</p>}
        {state === 'by-hand' && <p>{say('copySummary.byHand')}</p>}
      </div>
      {state === 'by-hand' && <textarea ref={area} readOnly rows={8} value={text} aria-label={say('copySummary')} />}
    </div>
  );
}
