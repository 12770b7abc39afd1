import { expect, test } from 'vitest';
import { createPropertiesService } from '../../workbench/stand-in/properties-service';
import { createScript } from '../../workbench/stand-in/script';

const open = () => createPropertiesService(new Map()).getDocumentProperties();

test('a property is what was set last, and null where there is none', () => {
  const properties = open().setProperty('a', '1').setProperty('a', '2').setProperty('b', '');
  expect([properties.getProperty('a'), properties.getProperty('b'), properties.getProperty('c')]).toEqual([
    '2',
    '',
    null,
  ]);
  expect(properties.getKeys()).toEqual(['a', 'b']);
  expect(properties.deleteProperty('a').getProperties()).toEqual({ b: '' });
  expect(properties.deleteAllProperties().getKeys()).toEqual([]);
});

test('what is handed out is a copy', () => {
  const properties = open().setProperty('a', '1');
  properties.getProperties().a = '2';
  properties.getKeys().pop();
  expect(properties.getProperties()).toEqual({ a: '1' });
});

test('what one call stores the next call reads, though the script is evaluated afresh', () => {
  const code = `var remembered = 'nothing';
function put(text) { remembered = text; PropertiesService.getDocumentProperties().setProperty('key', text); }
function get() { return [remembered, PropertiesService.getDocumentProperties().getProperty('key')]; }`;
  const script = createScript(code, { PropertiesService: createPropertiesService(new Map()) });
  script.call('put', ['kept']);
  expect(script.call('get', [])).toEqual(['nothing', 'kept']);
});

test('a value is at most 9 KB, counted in bytes', () => {
  const properties = open();
  properties.setProperty('a', 'x'.repeat(9 * 1024));
  expect(() => properties.setProperty('a', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
  expect(() => properties.setProperty('a', 'ü'.repeat(5_000))).toThrow('Argument too large: value');
});

test('all together are at most 500 KB', () => {
  const properties = open();
  for (let i = 0; i < 55; i++) properties.setProperty(`key ${i}`, 'x'.repeat(9 * 1024));
  expect(() => properties.setProperty('one more', 'x'.repeat(9 * 1024))).toThrow('property storage quota');
  expect(properties.setProperty('key 0', 'y'.repeat(9 * 1024)).getProperty('one more')).toBeNull();
});

test('keys and values are texts', () => {
  expect(() => open().setProperty('a', 5 as unknown as string)).toThrow("The parameters (number) don't match");
});

test('the properties of a user and of the script are absent', () => {
  expect(Object.keys(createPropertiesService(new Map()))).toEqual(['getDocumentProperties']);
});

test('before the add-on may see the document, its properties are refused', () => {
  expect(() => createPropertiesService(new Map(), 'NONE').getDocumentProperties()).toThrow(
    'You do not have permission to call PropertiesService.getDocumentProperties.',
  );
});
