import { useRef, useState } from 'preact/hooks';
import { type Draft, memoryOf } from './draft';
import { ask } from './sheet/ask';

/** By the id of the sheet: reading again, or another sheet, loses nothing. */
type BySheet<T> = Readonly<Record<number, T>>;

export interface Drafts {
  readonly drafts: BySheet<Draft>;
  /** Where it could not be kept with the document, false. */
  readonly isKept: BySheet<boolean>;
  readonly change: (sheetId: number, draft: Draft) => void;
}

/** Typing rests for so long, in milliseconds, before it is kept. */
const REST = 800;

/** What was typed, chosen and ticked for each sheet; it is kept with the document, whatever the sidebar shows by then. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<BySheet<Draft>>({});
  const [isKept, setKept] = useState<BySheet<boolean>>({});
  /** Of the latest draft of each sheet. */
  const timers = useRef<Record<number, ReturnType<typeof setTimeout>>>({});
  const change = (sheetId: number, draft: Draft) => {
    // What is chosen or ticked is done at once; of what is typed, more is to come.
    const isTyping = drafts[sheetId]?.columns === draft.columns && drafts[sheetId]?.ticks === draft.ticks;
    setDrafts((before) => ({ ...before, [sheetId]: draft }));
    clearTimeout(timers.current[sheetId]);
    const own = setTimeout(
      () => {
        const report = (kept: boolean) =>
          timers.current[sheetId] === own && setKept((before) => ({ ...before, [sheetId]: kept }));
        ask('remember', sheetId, memoryOf(draft)).then(
          () => report(true),
          () => report(false),
        );
      },
      isTyping ? REST : 0,
    );
    timers.current[sheetId] = own;
  };
  return { drafts, isKept, change };
}
