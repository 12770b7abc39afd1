/**
 * What may go wrong with a call of google.script.run: it fails before the script runs, no answer ever comes though it ran,
 * the answer comes late, or after that of the next call, or is null.
 */
export const FAULTS = ['error', 'never', 'late', 'out of order', 'null'] as const;

export type Fault = (typeof FAULTS)[number];

export interface Faults {
  /** The next call of a function meets a fault; several wait for as many calls. */
  inject(functionName: string, fault: Fault): void;
  /** The fault that a call meets, if any. */
  take(functionName: string): Fault | undefined;
}

export function createFaults(): Faults {
  const planned: { functionName: string; fault: Fault }[] = [];
  return {
    inject(functionName, fault) {
      planned.push({ functionName, fault });
    },
    take(functionName) {
      const index = planned.findIndex((one) => one.functionName === functionName);
      return index < 0 ? undefined : planned.splice(index, 1)[0]?.fault;
    },
  };
}
