/**
 * The way of a google.script.run call between a sidebar and its script.
 * Rules: developers.google.com/apps-script/guides/html/reference/run (and, for dates in answers, long experience).
 */
import { crossing, crossingAnswer } from './crossing';
import type { Faults } from './faults';
import type { Script } from './script';

/** From the sidebar to the script. */
export interface Call {
  readonly kind: 'call';
  readonly id: number;
  readonly name: string;
  readonly parameters: readonly unknown[];
}

/** google.script.host.close() */
export interface CloseRequest {
  readonly kind: 'close';
}

/** From the script to the sidebar. */
export type Reply =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };

/** Runs one call and answers what the sidebar will see of it. */
export function serve(call: Call, script: Script): Reply {
  const { id } = call;
  try {
    const parameters = call.parameters.map((parameter) => crossing(parameter));
    return { kind: 'answer', id, value: crossingAnswer(script.call(call.name, parameters)) };
  } catch (error) {
    return { kind: 'error', id, message: String(error) };
  }
}

/** More calls than this wait until one is answered. */
const CALLS_AT_ONCE = 10;

/** So that nobody relies on an order, calls run after these milliseconds in turn. */
const DELAYS = [24, 6, 18, 0, 30, 12] as const;

const LATE = 2_000;

const FAILURE = 'Exception: Service Spreadsheets timed out while accessing document.';

/**
 * The way of one sidebar's calls to a script and back.
 *
 * @param deliver hands a reply to the sidebar
 * @returns takes a call of the sidebar
 */
export function createWire(script: Script, faults: Faults, deliver: (reply: Reply) => void): (call: Call) => void {
  const waiting: Call[] = [];
  let underWay = 0;
  /** Brings the answer that is to come after that of the next call. */
  let bringHeldBack = () => {};

  const finish = (reply: Reply) => {
    underWay -= 1;
    deliver(reply);
    startWaiting();
  };
  const run = (call: Call) => {
    const fault = faults.take(call.name);
    if (fault === 'error') return finish({ kind: 'error', id: call.id, message: FAILURE });
    const reply = serve(call, script);
    if (fault === 'never') return;
    if (fault === 'late') {
      setTimeout(finish, LATE, reply);
    } else if (fault === 'out of order') {
      bringHeldBack = once(() => finish(reply));
      setTimeout(bringHeldBack, LATE);
    } else {
      finish(fault === 'null' ? { kind: 'answer', id: call.id, value: null } : reply);
      bringHeldBack();
    }
  };
  const startWaiting = () => {
    while (underWay < CALLS_AT_ONCE) {
      const call = waiting.shift();
      if (!call) return;
      underWay += 1;
      setTimeout(run, DELAYS[call.id % DELAYS.length], call);
    }
  };

  return (call) => {
    waiting.push(call);
    startWaiting();
  };
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}
