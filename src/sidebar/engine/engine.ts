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
  let work: ReturnType<typeof setTimeout> | undefined;
  /** The latest whole answer, and the brief that it answers. */
  let latest: { readonly question: string; readonly recommendation: Recommendation } | undefined;

  const read = (sheet: SheetContext, choices: readonly ColumnChoice[]) => {
    locale = sheet.locale;
    // Until this one is read, none may answer for it.
    roster = undefined;
    latest = undefined;
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
    // Which plan is looked at, and who is ticked, changes neither curve nor flips.
    const question = JSON.stringify({ ...typed, strategy: '' });
    const known = latest?.question === question ? latest.recommendation : undefined;
    const slices = recommending(roster, asked.brief, ticked(roster, ticks));
    let last: Recommendation | undefined;
    const goOn = guarded(id, () => {
      const until = performance.now() + SLICE;
      let next = completed(slices.next().value, known);
      // The plans are told at once, what follows when the time of a slice is over.
      while (last && !isComplete(next) && performance.now() < until) next = completed(slices.next().value, known);
      if (next.worthUpTo !== last?.worthUpTo || next.flips !== last?.flips || !last) {
        answer({ kind: 'recommended', id, recommendation: next, uncounted: uncounted(next, ticks) });
      }
      last = next;
      if (isComplete(next)) latest = { question, recommendation: next };
      else work = setTimeout(goOn);
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

const isComplete = ({ worthUpTo, flips }: Recommendation) => worthUpTo !== undefined && flips !== undefined;

/** With what is known of it already from an answer to the same brief. */
function completed(next: Recommendation, known: Recommendation | undefined): Recommendation {
  if (!known) return next;
  const worthUpTo = next.worthUpTo ?? (known.shortlist === next.shortlist ? known.worthUpTo : undefined);
  return { ...next, worthUpTo, flips: known.flips, curve: known.curve };
}

/** How many are ticked who cannot count: they left the roster, or the brief leaves them out. */
function uncounted({ ticked }: Recommendation, ticks: readonly string[] | null): number {
  const counted = new Set(ticked?.chosen.map(({ influencer }) => personKey(influencer)));
  return (ticks ?? []).filter((key) => !counted.has(key)).length;
}
