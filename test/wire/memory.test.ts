import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryFrom } from '../../src/wire/memory';

test('what was kept comes back as it was', () => {
  const memory = {
    brief: { goal: 'launch', budget: '5000' },
    columns: [{ column: 'Abos', field: 'followers' }],
    ticks: ['instagram @ada~moves'],
  };
  expect(memoryFrom(JSON.stringify(memory))).toEqual(memory);
  expect(memoryFrom(JSON.stringify({ ...memory, ticks: null }))).toEqual({ ...memory, ticks: null });
});

test.each([null, '', 'not JSON', '[]', 'null', '5', '"text"'])('nothing is understood of %s', (text) => {
  expect(memoryFrom(text)).toBeNull();
});

test('of what an older version, another program or a person has put there, the rest is understood', () => {
  const kept =
    '{"brief": {"goal": "niche", "most": 5}, "columns": [null, 5, {"column": 1, "field": "x"}], "ticks": {}}';
  expect(memoryFrom(kept)).toEqual({ brief: { goal: 'niche' }, columns: [], ticks: null });
  expect(memoryFrom('{"brief": "launch", "ticks": ["@ada", 5]}')).toEqual({ brief: {}, columns: [], ticks: ['@ada'] });
});

test('whatever stands there, nothing fails and nothing but texts comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const memory = memoryFrom(text);
      expect(Object.values(memory?.brief ?? {}).every((value) => typeof value === 'string')).toBe(true);
      expect((memory?.ticks ?? []).every((tick) => typeof tick === 'string')).toBe(true);
    }),
  );
});

test('a brief with the name of a prototype is a brief', () => {
  const memory = memoryFrom('{"brief": {"__proto__": "x", "constructor": "y"}}');
  expect(Object.entries(memory?.brief ?? {})).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});
