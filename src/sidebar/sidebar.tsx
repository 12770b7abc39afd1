import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Campaign } from './campaign';
import { draftFrom } from './draft';
import type { Engine } from './engine/start-engine';
import { useReading } from './sheet/use-reading';
import { useDrafts } from './use-drafts';
import { ReadingView } from './views/reading-view';
import { askWords, type Chosen, firstWords, type Words, WordsContext } from './words';

interface Props {
  readonly engine: Engine;
  readonly chosen: Chosen;
}

/** Reads the active sheet at once, it or another when asked to, and shows what its roster recommends. */
export function Sidebar({ engine, chosen }: Props) {
  const reader = useReading(engine);
  const [words, setWords] = useState<Words | 'failed'>();
  const first = useMemo(() => firstWords(chosen), [chosen]);
  const fetchWords = useCallback(() => {
    setWords(undefined);
    // Another try may have brought them by now.
    askWords(chosen).then(setWords, () => setWords((now) => (now && now !== 'failed' ? now : 'failed')));
  }, [chosen]);
  useEffect(fetchWords, [fetchWords]);

  const { drafts, isKept, change } = useDrafts();
  const { reading, start } = reader;
  const head = reading.stage === 'complete' ? reading.head : undefined;
  const remembered = useMemo(() => draftFrom(head?.memory ?? null), [head]);
  if (!head || !words || words === 'failed') {
    const goOn = () => {
      if (!words || words === 'failed') fetchWords();
      if (!head) reader.goOn();
    };
    return <ReadingView {...reader} goOn={goOn} words={first} wordsFailed={words === 'failed'} />;
  }
  return (
    <WordsContext.Provider value={words}>
      <Campaign
        key={head.sheetId}
        engine={engine}
        head={head}
        draft={drafts[head.sheetId] ?? remembered}
        isKept={isKept[head.sheetId] ?? true}
        onDraft={(draft) => change(head.sheetId, draft)}
        onReadAgain={() => start(head.sheetId)}
        onReadShown={() => start()}
      />
    </WordsContext.Provider>
  );
}
