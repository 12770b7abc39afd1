/** What of a value crosses google.script.run. */
import { isDate } from './dates';

/** A copy of the numbers, booleans, strings, nulls, arrays and plain objects that may cross; anything else is refused. */
export function crossing(value: unknown, parents: readonly object[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || isDate(value)) throw new NotCrossing(kindOf(value));
  if (parents.includes(value)) throw new TypeError('A cycle cannot cross google.script.run.');
  const path = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown) => (item === undefined ? null : crossing(item, path)));
  }
  if (!isPlain(value)) throw new TypeError('Only plain objects can cross google.script.run.');
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, crossing(member, path)]));
}

/** A date or a function anywhere in an answer makes the whole answer null. */
export function crossingAnswer(answer: unknown): unknown {
  try {
    return crossing(answer ?? null);
  } catch (error) {
    if (error instanceof NotCrossing) return null;
    throw error;
  }
}

class NotCrossing extends TypeError {
  constructor(kind: string) {
    super(`A ${kind} cannot cross google.script.run.`);
  }
}

const kindOf = (value: unknown) => (isDate(value) ? 'Date' : typeof value);

/** Also true for plain objects of another realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
