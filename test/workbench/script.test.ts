import { describe, expect, test } from 'vitest';
import { createScript } from '../../workbench/stand-in/script';
import { createVmScript } from '../../workbench/stand-in/vm-script';

describe.each([
  ['in the page', createScript],
  ['in Node', createVmScript],
])('a script %s', (_, create) => {
  test('runs top-level functions only, and none that ends with "_"', () => {
    const script = create('function helper_() {}\nfunction visible(a) { return a + 1; }');
    expect(script.functionNames).toEqual(['visible']);
    expect(script.call('visible', [1])).toBe(2);
    for (const name of ['helper_', 'missing', 'toString', 'alert', 'visible; alert']) {
      expect(() => script.call(name, [])).toThrow(`Script function not found: ${name}`);
    }
  });

  test('sees the services it is given and not what only a browser has', () => {
    const script = create('function look() { return Service.name + typeof setTimeout + typeof document; }', {
      Service: { name: 'given ' },
    });
    expect(script.call('look', [])).toBe('given undefinedundefined');
  });

  test('remembers nothing from one call to the next', () => {
    const script = create('var count = 0;\nfunction next() { count += 1; globalThis.left = 1; return count; }');
    expect([script.call('next', []), script.call('next', [])]).toEqual([1, 1]);
  });
});

test('a script in Node is terminated when its time is over', () => {
  const script = createVmScript('function forever() { for (;;) {} }', {}, { milliseconds: 50 });
  expect(() => script.call('forever', [])).toThrow('Exceeded maximum execution time (line 0).');
});
