import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SheetHead, SheetState } from '../../wire/doors';
import type { RosterRead } from '../engine/protocol';
import { ask } from './ask';

/** What became of the sheet since it was read, as far as it is known. */
export type Staleness =
  | { readonly kind: 'as-read' | 'changed' | 'gone' }
  | { readonly kind: 'elsewhere'; readonly sheetName: string };

const AS_READ: Staleness = { kind: 'as-read' };

/** Looks at the sheet whenever somebody comes back to the sidebar. */
export function useSheetState(head: SheetHead, read: RosterRead | undefined): Staleness {
  const [staleness, setStaleness] = useState(AS_READ);
  /** An answer to an earlier look comes too late. */
  const looks = useRef(0);
  const check = useCallback(() => {
    if (!read) return;
    looks.current += 1;
    const own = looks.current;
    ask('checkSheet', head.sheetId, read.watched).then(
      (state) => state && own === looks.current && setStaleness(stalenessOf(state, head, read)),
      // It is looked at once more right before anything is written.
      () => {},
    );
  }, [head, read]);
  // Other columns of the same rows are as old as before.
  useEffect(() => setStaleness(AS_READ), [head]);
  useEffect(() => {
    window.addEventListener('focus', check);
    return () => window.removeEventListener('focus', check);
  }, [check]);
  return staleness;
}

function stalenessOf(state: SheetState, head: SheetHead, read: RosterRead): Staleness {
  if (state.footprint === null) return { kind: 'gone' };
  // Who is elsewhere is told of changes when they come back.
  if (state.activeSheetId !== head.sheetId) return { kind: 'elsewhere', sheetName: state.activeSheetName };
  return state.footprint === read.footprint ? AS_READ : { kind: 'changed' };
}
