import { parseJsDoc } from './jsdoc.mjs';
import { exportedFunctions } from './server-code.mjs';

/** In the order of the page. */
const CATEGORIES = ['Size', 'Engagement', 'Cost', 'Checks', 'Reach and niche', 'Roster', 'Campaign'];

/**
 * The custom functions by category, as their JSDoc describes them.
 *
 * @param {string} folder
 * @returns {Promise<{ category: string, functions: CustomFunction[] }[]>}
 *
 * @typedef {object} CustomFunction
 * @property {string} signature
 * @property {string} description
 * @property {{ name: string, text: string }[]} parameters
 * @property {string} returns
 * @property {string} remarks
 * @property {{ call: string, answer: string }[]} examples
 */
export async function customFunctions(folder) {
  const byCategory = new Map(CATEGORIES.map((category) => [category, []]));
  for (const [name, { doc, parameters }] of await exportedFunctions([folder])) {
    const { description, tags } = parseJsDoc(doc);
    const all = (tag) => tags.filter((one) => one.name === tag).map(({ text }) => text);
    if (!tags.some((tag) => tag.name === 'customfunction')) continue;
    const [category] = all('category');
    if (!byCategory.has(category)) throw new Error(`${name}: “${category}” is no category.`);
    byCategory.get(category).push({
      signature: `${name}(${parameters.join(', ')})`,
      description,
      parameters: all('param').map((text) => {
        const [, parameter, rest] = /^(?:\{[^}]*\} )?(\w+) (.*)$/.exec(text);
        return { name: parameter, text: rest };
      }),
      returns: all('return')
        .map((text) => text.replace(/^\{[^}]*\} /, ''))
        .join(),
      remarks: all('remarks').join(),
      examples: all('example').map((text) => {
        const [call, answer] = text.split(' // ');
        return { call, answer };
      }),
    });
  }
  // Tables to look things up come after what looks them up.
  const isTable = ({ signature }) => signature.includes('_TABLE');
  return [...byCategory].map(([category, functions]) => ({
    category,
    functions: functions.sort((a, b) => isTable(a) - isTable(b)),
  }));
}
