import { useEffect, useState } from 'preact/hooks';
import type { FirstWords } from '../../texts/languages/english/first';
import type { Speech } from '../../texts/speech';
import type { Reader } from '../sheet/use-reading';

/** Google answers within some seconds; after so many milliseconds people want to know what they can do. */
const PATIENCE = 8000;

interface Props extends Reader {
  readonly words: Speech<FirstWords>;
  /** The words of all that follows could not be had. */
  readonly wordsFailed: boolean;
}

/** How far the sheet is read, and what to do where it is not. */
export function ReadingView({ reading, start, goOn, cancel, words: { say, numbers }, wordsFailed }: Props) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [reading]);

  const isUnderWay = !wordsFailed && reading.stage !== 'failed' && reading.stage !== 'cancelled';
  const head = reading.stage === 'opening' ? undefined : reading.head;
  const done = 'done' in reading ? reading.done : (head?.rows ?? 0);
  const progress = head ? (
    <>
      <progress value={done} max={Math.max(head.rows, 1)} aria-label={say('reading.progress')} />
      <p class="hint">{say('reading.rows', { done: numbers.exact(done), count: head.rows, sheet: head.sheetName })}</p>
    </>
  ) : (
    <progress aria-label={say('reading.progress')} />
  );
  return (
    <section class="card reading" aria-label={say('reading')}>
      {isUnderWay ? (
        <div role="status">
          <h2>{say('reading')}</h2>
          {progress}
          {isSlow && <p>{say('reading.slow')}</p>}
        </div>
      ) : (
        <div role="alert">
          <h2>{say(reading.stage === 'cancelled' ? 'reading.cancelled' : 'reading.failed')}</h2>
          {head && progress}
          <p>{say('reading.unchanged')}</p>
        </div>
      )}
      <p class="buttons">
        {(!isUnderWay || isSlow) && (
          <button type="button" class="primary" onClick={goOn}>
            {say('tryAgain')}
          </button>
        )}
        {!isUnderWay && head && (
          <button type="button" onClick={() => start(head.sheetId)}>
            {say('reading.startOver')}
          </button>
        )}
        {isUnderWay && reading.stage !== 'complete' && (
          <button type="button" onClick={cancel}>
            {say('cancel')}
          </button>
        )}
      </p>
    </section>
  );
}
