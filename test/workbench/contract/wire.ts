import { expect, vi } from 'vitest';
import { FAULTS } from '../../../workbench/stand-in/faults';
import type { Opened, Points } from './open';

const CODE = `
function door(value) { return value; }
function doorWithDate() { return { rows: [[1, new Date()]] }; }
function doorWithFunction() { return { rows: [() => 1] }; }
function doorWithHoles() { return { list: [1, undefined, 3], gone: undefined }; }
function doorWithNothing() {}
function fail() { throw new Error('The sheet is empty.'); }
function count() {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty('calls', String(Number(properties.getProperty('calls')) + 1));
}
function private_() {}
`;

const RUN = 'google.script.run.withSuccessHandler((v) => seen.push(v)).withFailureHandler((e) => seen.push(String(e)))';

/** What the handlers of a sidebar have seen, once as much as expected has come. */
async function seen({ inSidebar }: Opened, count: number): Promise<unknown[]> {
  const list = () => JSON.parse(String(inSidebar('JSON.stringify(seen)'))) as unknown[];
  await vi.waitFor(() => expect(list()).toHaveLength(count), { timeout: 5_000 });
  return list();
}

export const wire: Points = {
  async 'Ten calls run at once, the others wait'(open) {
    const opened = open(CODE);
    for (let i = 0; i < 10; i++) opened.faults.inject('door', 'late');
    opened.inSidebar(`for (let i = 0; i < 10; i++) ${RUN}.door('late');`);
    opened.inSidebar(`for (let i = 0; i < 15; i++) ${RUN}.count();`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(opened.store.properties.get('calls')).toBeUndefined();
    await seen(opened, 25);
    expect(opened.store.properties.get('calls')).toBe('15');
  },

  async 'The order of answers is not that of the calls'(open) {
    const opened = open(CODE);
    opened.inSidebar(`for (const i of [1, 2, 3, 4, 5]) ${RUN}.door(i);`);
    const answers = await seen(opened, 5);
    expect(answers).not.toEqual([1, 2, 3, 4, 5]);
    expect([...answers].sort()).toEqual([1, 2, 3, 4, 5]);
  },

  async 'Numbers, booleans, texts, nulls, arrays and objects cross as copies'(open) {
    const opened = open(CODE);
    const value = { rows: [[1, 'a', true, null]], empty: {}, deep: { list: [{ a: 1 }] } };
    opened.inSidebar(`${RUN}.door(${JSON.stringify(value)})`);
    expect(await seen(opened, 1)).toEqual([value]);
  },

  'A Date or a function among the parameters fails at once'(open) {
    const { inSidebar } = open(CODE);
    expect(() => inSidebar('google.script.run.door(new Date())')).toThrow('Failed due to illegal value in property: 0');
    expect(() => inSidebar('google.script.run.door(1, { rows: [() => 1] })')).toThrow(
      'Failed due to illegal value in property: 0',
    );
    expect(() => inSidebar('google.script.run.door({ when: new Date() })')).toThrow(
      'Failed due to illegal value in property: when',
    );
  },

  async 'A Date or a function in an answer makes it null'(open) {
    const opened = open(CODE);
    opened.inSidebar(`${RUN}.doorWithDate(); ${RUN}.doorWithFunction(); ${RUN}.doorWithNothing()`);
    expect(await seen(opened, 3)).toEqual([null, null, null]);
  },

  async 'undefined in an array becomes null'(open) {
    const opened = open(CODE);
    opened.inSidebar(`${RUN}.doorWithHoles()`);
    expect(await seen(opened, 1)).toStrictEqual([{ list: [1, null, 3] }]);
  },

  'Private and unknown functions are not found'(open) {
    const { inSidebar } = open(CODE);
    for (const name of ['private_', 'missing', 'toString_']) {
      expect(() => inSidebar(`${RUN}.${name}()`)).toThrow(/is not a function/);
    }
  },

  async 'User objects stay in the sidebar'(open) {
    const opened = open(CODE);
    opened.inSidebar(`const user = { element: () => 'kept' };
      google.script.run.withUserObject(user).withSuccessHandler((v, u) => seen.push([v, u === user])).door(5);
      google.script.run.withUserObject(user).withFailureHandler((e, u) => seen.push([e.message, u === user])).fail();`);
    expect(await seen(opened, 2)).toEqual(
      expect.arrayContaining([
        [5, true],
        ['Error: The sheet is empty.', true],
      ]),
    );
  },

  async 'An error reaches the failure handler with its message'(open) {
    const opened = open(CODE);
    opened.inSidebar(`${RUN}.fail()`);
    expect(await seen(opened, 1)).toEqual(['ScriptError: Error: The sheet is empty.']);
  },

  async 'Every fault can be injected into a call'(open) {
    const outcomes: Record<string, unknown> = {};
    for (const fault of FAULTS) {
      const opened = open(CODE);
      opened.faults.inject('door', fault);
      opened.inSidebar(`${RUN}.door('first')`);
      opened.inSidebar(`${RUN}.door('second')`);
      outcomes[fault] = await seen(opened, fault === 'never' ? 1 : 2);
    }
    expect(outcomes).toEqual({
      error: expect.arrayContaining([expect.stringContaining('Service Spreadsheets timed out'), 'second']),
      never: ['second'],
      late: ['second', 'first'],
      'out of order': ['second', 'first'],
      null: expect.arrayContaining([null, 'second']),
    });
  },
};
