/**
 * PropertiesService, as far as an add-on may use it here: the document's properties. Those of a user or of the script are
 * absent, so that code that asks for them fails loudly.
 * Limits: developers.google.com/apps-script/guides/services/quotas (9 KB a value, 500 KB a store)
 */
import { type AuthMode, assertAllowed } from './auth-mode';

export interface Properties {
  getProperty(key: string): string | null;
  getProperties(): Record<string, string>;
  getKeys(): string[];
  setProperty(key: string, value: string): Properties;
  deleteProperty(key: string): Properties;
  deleteAllProperties(): Properties;
}

export interface PropertiesService {
  getDocumentProperties(): Properties;
}

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** @param stored the properties of the document, which outlive the calls that write them */
export function createPropertiesService(stored: Map<string, string>, authMode: AuthMode = 'FULL'): PropertiesService {
  const properties: Properties = {
    getProperty: (key) => stored.get(text('getProperty', key)) ?? null,
    getProperties: () => Object.fromEntries(stored),
    getKeys: () => [...stored.keys()],
    setProperty(key, value) {
      const [name, content] = [text('setProperty', key), text('setProperty', value)];
      if (bytes(content) > VALUE_BYTES) throw new Error('Argument too large: value');
      const others = [...stored].filter(([other]) => other !== name).map(([other, kept]) => bytes(other) + bytes(kept));
      if (others.reduce((sum, size) => sum + size, bytes(name) + bytes(content)) > STORE_BYTES) {
        throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
      }
      stored.set(name, content);
      return properties;
    },
    deleteProperty(key) {
      stored.delete(text('deleteProperty', key));
      return properties;
    },
    deleteAllProperties() {
      stored.clear();
      return properties;
    },
  };
  return {
    getDocumentProperties() {
      assertAllowed(authMode, 'PropertiesService.getDocumentProperties', 'document');
      return properties;
    },
  };
}

function text(method: string, given: unknown): string {
  if (typeof given === 'string') return given;
  throw new Error(
    `The parameters (${typeof given}) don't match the method signature for PropertiesService.Properties.${method}.`,
  );
}

const bytes = (content: string) => new TextEncoder().encode(content).length;
