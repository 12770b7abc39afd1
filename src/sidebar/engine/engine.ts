import { readRoster } from '../../roster/read-roster';
import type { ColumnChoice } from '../../roster/recognised-column';
import { type Roster, sized } from '../../roster/roster';
import { readBrief } from '../../strategy/read-brief';
import { recommending } from '../../strategy/recommend';
import type { Recommendation } from '../../strategy/recommendation';
import { fromWire, type WireCell } from '../../wire/cell';
import { personKey } from './person-key';
import type { Answer, Question, SheetContext, TypedBrief } from './protocol';
import { rosterRead } from './roster-read';

/** A slice of work, in milliseconds: a new question waits no longer than that. */
const SLICE = 30;

/**
 * Reads rosters and works out recommendations, in a worker or, where there are none, in the page. It keeps the rows that it is
 * given; what a question asks is answered at once where that is quick, else in several answers, each better.
 */
export function createEngine(answer: (answer: Answer) => void): (question: Question) => void {
  let cells: (readonly WireCell[])[] = [];
  let roster: Roster | undefined;
  let locale = '';
  let work = 0;

  const read = (sheet: SheetContext, choices: readonly ColumnChoice[]) => {
    locale = sheet.locale;
    // Until this one is read, none may answer for it.
    roster = undefined;
    const values = cells.map((row) => row.map(fromWire));
    const next = readRoster(values, { locale, sheetName: sheet.sheetName, columns: choices, derived: sheet.own });
    const told = rosterRead(next, cells, sheet);
    roster = next;
    return told;
  };

  const recommend = (id: number, typed: TypedBrief, ticks: readonly string[] | null) => {
    if (!roster) return;
    // Without influencers the brief hides what is missing.
    const asked = readBrief(sized(roster).length > 0 ? typed : '', roster, locale);
    if ('problems' in asked) return answer({ kind: 'problems', id, problems: asked.problems });
    const slices = recommending(roster, asked.brief, ticked(roster, ticks));
    let last: Recommendation | undefined;
    const goOn = guarded(id, () => {
      const until = performance.now() + SLICE;
      let slice = slices.next();
      // The plans are told at once, what follows when the time of a slice is over.
      while (last && !slice.done && performance.now() < until) slice = slices.next();
      const { value } = slice;
      if (value.worthUpTo !== last?.worthUpTo || value.flips !== last?.flips || !last) {
        answer({ kind: 'recommended', id, recommendation: value });
      }
      last = value;
      if (!slice.done) work = setTimeout(goOn);
    });
    goOn();
  };

  /** A fault of ours is said, and the next question is answered again. */
  const guarded = (id: number, action: () => void) => () => {
    try {
      action();
    } catch (error) {
      console.error(error);
      answer({ kind: 'failed', id });
    }
  };

  return (question) => {
    switch (question.kind) {
      case 'rows':
        cells = [...cells.slice(0, question.firstRow - 1), ...question.rows];
        return;
      case 'read':
        clearTimeout(work);
        return guarded(question.id, () => {
          answer({ kind: 'read', id: question.id, read: read(question.sheet, question.choices) });
        })();
      case 'recommend':
        clearTimeout(work);
        return guarded(question.id, () => recommend(question.id, question.brief, question.ticks))();
    }
  };
}

function ticked({ influencers }: Roster, ticks: readonly string[] | null) {
  const keys = new Set(ticks);
  return new Set(influencers.filter((influencer) => keys.has(personKey(influencer))));
}
