import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Draft, memoryOf } from './draft';
import { Keeper } from './sheet/keeper';

/** By the id of the sheet: reading again, or another sheet, loses nothing. */
type BySheet<T> = Readonly<Record<number, T>>;

export interface Drafts {
  readonly drafts: BySheet<Draft>;
  /** Where it could not be kept with the document, false. */
  readonly isKept: BySheet<boolean>;
  readonly change: (sheetId: number, draft: Draft) => void;
}

/** What was typed, chosen and ticked for each sheet; it is kept with the document, whatever the sidebar shows by then. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<BySheet<Draft>>({});
  const [isKept, setKept] = useState<BySheet<boolean>>({});
  const keeper = useMemo(
    () => new Keeper((sheetId, kept) => setKept((before) => ({ ...before, [sheetId]: kept }))),
    [],
  );
  useEffect(() => {
    // Whoever leaves for the sheet may close the sidebar next.
    const hurry = () => keeper.hurry();
    window.addEventListener('blur', hurry);
    return () => window.removeEventListener('blur', hurry);
  }, [keeper]);

  const change = (sheetId: number, draft: Draft) => {
    setDrafts((before) => ({ ...before, [sheetId]: draft }));
    keeper.keep(sheetId, memoryOf(draft));
  };
  return { drafts, isKept, change };
}
