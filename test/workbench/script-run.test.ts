import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { createScript, type Script } from '../../workbench/stand-in/script';
import { type Call, clientScript, type Reply, serve } from '../../workbench/stand-in/script-run';

const answering = (answer: unknown): Script => ({ call: () => answer });
const echo: Script = { call: (_name, parameters) => [...parameters] };
const call = (...parameters: unknown[]): Call => ({ kind: 'call', id: 7, name: 'door', parameters });
const answered = (answer: unknown): Reply => serve(call(), answering(answer));

describe('the answer of a script', () => {
  test('crosses as numbers, booleans, strings, nulls, arrays and plain objects', () => {
    const answer = { rows: [[1, 'a', true, null]], empty: {}, deep: { list: [{ a: 1 }] } };
    expect(answered(answer)).toEqual({ kind: 'answer', id: 7, value: answer });
  });

  test('is null as a whole where there is a date anywhere in it', () => {
    expect(answered({ rows: [[1, new Date()]] })).toEqual({ kind: 'answer', id: 7, value: null });
    expect(answered(runInNewContext('[{ when: new Date() }]'))).toEqual({ kind: 'answer', id: 7, value: null });
  });

  test('has null for undefined in an array, and lacks undefined members', () => {
    const reply = answered({ list: [1, undefined, 3], gone: undefined });
    expect(reply).toStrictEqual({ kind: 'answer', id: 7, value: { list: [1, null, 3] } });
    expect(answered(undefined)).toEqual({ kind: 'answer', id: 7, value: null });
  });

  test('fails with a function, a cycle or an object that is not plain', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(answered({ f: () => 1 })).toMatchObject({ kind: 'error', message: expect.stringContaining('function') });
    expect(answered(cycle)).toMatchObject({ kind: 'error', message: expect.stringContaining('cycle') });
    expect(answered(new Map())).toMatchObject({ kind: 'error', message: expect.stringContaining('plain') });
  });

  test('may hold the same object twice', () => {
    const row = [1];
    expect(answered([row, row])).toMatchObject({ kind: 'answer', value: [[1], [1]] });
  });

  test('made in another realm crosses, too', () => {
    expect(answered(runInNewContext('({ rows: [[1]] })'))).toMatchObject({ value: { rows: [[1]] } });
  });
});

describe('a call', () => {
  test('hands its parameters on as copies', () => {
    const rows = [[1, 'a']];
    const reply = serve(call(rows, { goal: 'launch' }), echo);
    expect(reply).toMatchObject({ kind: 'answer', value: [[[1, 'a']], { goal: 'launch' }] });
    expect(reply.kind === 'answer' && reply.value).not.toBe(rows);
  });

  test('fails with a date or a function among its parameters', () => {
    expect(serve(call([new Date()]), echo)).toMatchObject({ kind: 'error', message: expect.stringContaining('Date') });
    expect(
      serve(
        call(() => 1),
        echo,
      ),
    ).toMatchObject({ kind: 'error', message: expect.stringContaining('function') });
  });

  test('of a private or unknown function fails by name', () => {
    const script = createScript('function helper_() {}');
    for (const name of ['helper_', 'missing']) {
      const reply = serve({ ...call(), name }, script);
      expect(reply).toMatchObject({
        kind: 'error',
        message: expect.stringContaining(`Script function not found: ${name}`),
      });
    }
  });

  test('of a function that throws fails with its message', () => {
    const script = createScript('function door() { throw new Error("The sheet is empty."); }');
    expect(serve(call(), script)).toEqual({ kind: 'error', id: 7, message: 'Error: The sheet is empty.' });
  });
});

describe('google.script in a sidebar', () => {
  /** A frame whose parent answers by `script`, with structured clones between them as in a browser. */
  function openFrame(script: Script, { answer = true } = {}) {
    const sent: unknown[] = [];
    const errors: unknown[] = [];
    let deliver: (event: { source: unknown; data: unknown }) => void = () => {};
    const parent = {
      postMessage(message: unknown) {
        const data = structuredClone(message) as Call | { kind: 'close' };
        sent.push(data);
        if (answer && data.kind === 'call') {
          queueMicrotask(() => deliver({ source: parent, data: structuredClone(serve(data, script)) }));
        }
      },
    };
    const frame: Record<string, unknown> = {
      parent,
      addEventListener: (_type: string, listener: typeof deliver) => {
        deliver = listener;
      },
      console: { error: (error: unknown) => errors.push(error) },
    };
    frame.window = frame;
    runInNewContext(clientScript, frame);
    return { run: (code: string) => runInNewContext(code, frame), sent, errors, deliver: (e: never) => deliver(e) };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  test('calls a function and hands the answer and the user object to the success handler', async () => {
    const frame = openFrame(createScript('function add(a, b) { return { sum: a + b }; }'));
    frame.run(`seen = [];
      google.script.run.withSuccessHandler((v, u) => seen.push([v.sum, u])).withUserObject('tag').add(2, 3);
      google.script.run.withSuccessHandler((v, u) => seen.push([v.sum, u])).add(4, 5);`);
    await settled();
    expect(frame.run('JSON.stringify(seen)')).toBe('[[5,"tag"],[9,null]]');
  });

  test('hands an error to the failure handler', async () => {
    const frame = openFrame(createScript('function fail() { throw new Error("No rows."); }'));
    frame.run(`seen = [];
      google.script.run.withFailureHandler((e, u) => seen.push(e instanceof Error, e.name, e.message, u))
        .withSuccessHandler(() => seen.push('wrong')).withUserObject(5).fail();`);
    await settled();
    expect(frame.run('JSON.stringify(seen)')).toBe('[true,"ScriptError","Error: No rows.",5]');
  });

  test('logs an error that nobody handles', async () => {
    const frame = openFrame(createScript('function fail() { throw new Error("No rows."); }'));
    frame.run('google.script.run.fail()');
    await settled();
    expect(frame.errors.map(String)).toEqual(['ScriptError: Error: No rows.']);
  });

  test('throws at once where a parameter cannot be cloned', () => {
    const frame = openFrame(echo);
    expect(() => frame.run('google.script.run.door(() => 1)')).toThrow();
  });

  test('keeps handlers apart, whatever the order of the answers', () => {
    const frame = openFrame(echo, { answer: false });
    frame.run(`seen = [];
      const parent_ = window.parent;
      google.script.run.withSuccessHandler((v) => seen.push('first ' + v)).door();
      google.script.run.withSuccessHandler((v) => seen.push('second ' + v)).door();`);
    const reply = (id: number, value: string, source: unknown) =>
      frame.deliver({ source, data: { kind: 'answer', id, value } } as never);
    const parent = frame.run('window.parent');
    reply(2, 'b', parent);
    reply(1, 'forged', 'someone else');
    reply(1, 'a', parent);
    reply(1, 'again', parent);
    expect(frame.run('seen.join()')).toBe('second b,first a');
  });

  test('asks the host to close', () => {
    const frame = openFrame(echo);
    frame.run('google.script.host.close()');
    expect(frame.sent).toEqual([{ kind: 'close' }]);
  });
});
