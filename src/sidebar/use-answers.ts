import { useEffect, useRef, useState } from 'preact/hooks';
import type { BriefProblem } from '../strategy/brief';
import type { Recommendation } from '../strategy/recommendation';
import type { SheetHead } from '../wire/doors';
import { askedBrief, type Draft } from './draft';
import type { RosterRead } from './engine/protocol';
import type { Engine } from './engine/start-engine';

export interface Answers {
  /** What was read, once the engine has read it. */
  readonly read: RosterRead | undefined;
  /** The latest answer; while a newer one is worked out, the one before. */
  readonly recommendation: Recommendation | undefined;
  /** How many are ticked who cannot count in it. */
  readonly uncounted: number;
  readonly problems: readonly BriefProblem[];
  readonly failed: boolean;
  /** An answer to what is typed is still to come. */
  readonly isBehind: boolean;
}

/** Typing goes on for so long, in milliseconds, before the engine is asked. */
const PAUSE = 120;

/** Of the last question, whoever asked it. */
let lastId = 0;

function newId(): number {
  lastId += 1;
  return lastId;
}

/** Asks the engine whenever sheet, columns, brief or ticks change. */
export function useAnswers(engine: Engine, head: SheetHead, { brief, columns, ticks }: Draft): Answers {
  const [answers, setAnswers] = useState<Answers>({
    read: undefined,
    recommendation: undefined,
    uncounted: 0,
    problems: [],
    failed: false,
    isBehind: true,
  });
  /** Of the last questions: answers to others come too late. */
  const asked = useRef({ read: 0, recommend: 0, columns: undefined as Draft['columns'] | undefined });

  useEffect(
    () =>
      engine.listen((answer) => {
        if (answer.kind === 'ready') return;
        if (answer.id !== asked.current.read && answer.id !== asked.current.recommend) return;
        setAnswers((before) => {
          switch (answer.kind) {
            case 'read':
              return { ...before, read: answer.read };
            case 'recommended': {
              const { recommendation, uncounted } = answer;
              return { ...before, recommendation, uncounted, problems: [], failed: false, isBehind: false };
            }
            case 'problems':
              return { ...before, problems: answer.problems, isBehind: false };
            case 'failed':
              return { ...before, failed: true, isBehind: false };
          }
        });
      }),
    [engine],
  );

  useEffect(() => {
    setAnswers((before) => ({ ...before, isBehind: true }));
    const now = asked.current;
    // The engine answers in order, so a brief may follow at once the columns that it is to be read with.
    if (now.columns !== columns) {
      now.columns = columns;
      now.read = newId();
      const sheet = { locale: head.locale, sheetName: head.sheetName, own: head.own };
      engine.ask({ kind: 'read', id: now.read, sheet, choices: columns });
    }
    now.recommend = newId();
    const id = now.recommend;
    const timer = setTimeout(() => engine.ask({ kind: 'recommend', id, brief: askedBrief(brief), ticks }), PAUSE);
    return () => clearTimeout(timer);
  }, [engine, head, columns, brief, ticks]);
  return answers;
}
