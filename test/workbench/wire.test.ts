import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { clientScript } from '../../workbench/stand-in/client';
import { createScript, type Script } from '../../workbench/stand-in/script';
import { type Call, type Reply, serve } from '../../workbench/stand-in/wire';

const answering = (answer: unknown): Script => ({ functionNames: ['door'], call: () => answer });
const call = (...parameters: unknown[]): Call => ({ kind: 'call', id: 7, name: 'door', parameters });
const answered = (answer: unknown): Reply => serve(call(), answering(answer));

describe('the answer of a script', () => {
  test('fails with a cycle or an object that is not plain', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(answered(cycle)).toMatchObject({ kind: 'error', message: expect.stringContaining('cycle') });
    expect(answered(new Map())).toMatchObject({ kind: 'error', message: expect.stringContaining('plain') });
  });

  test('may hold the same object twice', () => {
    const row = [1];
    expect(answered([row, row])).toMatchObject({ kind: 'answer', value: [[1], [1]] });
  });

  test('made in another realm crosses, too, and a date of another realm makes it null', () => {
    expect(answered(runInNewContext('({ rows: [[1]] })'))).toMatchObject({ value: { rows: [[1]] } });
    expect(answered(runInNewContext('[{ when: new Date() }]'))).toMatchObject({ kind: 'answer', value: null });
  });
});

describe('a call that did not come from google.script.run', () => {
  const code = 'function door(value) { return value; }\nfunction helper_() {}';

  test('is refused with a Date or a function, and by the name of a private function', () => {
    const refused = (forged: Call) => serve(forged, createScript(code));
    expect(refused(call(new Date()))).toMatchObject({ kind: 'error', message: expect.stringContaining('Date') });
    expect(refused(call(() => 1))).toMatchObject({ kind: 'error', message: expect.stringContaining('function') });
    expect(refused({ ...call(), name: 'helper_' })).toMatchObject({
      kind: 'error',
      message: expect.stringContaining('Script function not found: helper_'),
    });
  });
});

describe('google.script in a sidebar', () => {
  function openFrame() {
    const sent: unknown[] = [];
    const errors: unknown[] = [];
    let receive: (event: { source: unknown; data: unknown }) => void = () => {};
    const parent = { postMessage: (message: unknown) => sent.push(message) };
    const frame: Record<string, unknown> = {
      parent,
      addEventListener: (_type: string, listener: typeof receive) => {
        receive = listener;
      },
      console: { error: (error: unknown) => errors.push(error) },
    };
    frame.window = frame;
    runInNewContext(clientScript(['door']), frame);
    const reply = (data: Reply, source: unknown = parent) => receive({ source, data });
    return { run: (code: string) => runInNewContext(code, frame), sent, errors, reply };
  }

  test('hears its own script only, and each answer once', () => {
    const { run, reply } = openFrame();
    run(`seen = []; google.script.run.withSuccessHandler((v) => seen.push(v)).door();`);
    reply({ kind: 'answer', id: 1, value: 'forged' }, 'another window');
    reply({ kind: 'answer', id: 1, value: 'real' });
    reply({ kind: 'answer', id: 1, value: 'again' });
    expect(run('seen.join()')).toBe('real');
  });

  test('logs an error that nobody handles', () => {
    const { run, reply, errors } = openFrame();
    run('google.script.run.door()');
    reply({ kind: 'error', id: 1, message: 'Error: No rows.' });
    expect(errors.map(String)).toEqual(['ScriptError: Error: No rows.']);
  });

  test('asks the host to close', () => {
    const { run, sent } = openFrame();
    run('google.script.host.close()');
    expect(sent).toEqual([{ kind: 'close' }]);
  });
});
