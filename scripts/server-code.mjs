import { readdir, readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { parseJsDoc } from './jsdoc.mjs';

/** A name that ends in "_" cannot be called from a cell or the sidebar. */
const NAMESPACE = 'rostermix_';

/** Apps Script's V8 refuses #private and static class fields. */
const TARGET = 'es2020';

/**
 * The text of dist/Code.js: the bundle of an entry file, and in front of it a top-level function for each of its
 * exports, with its parameters and what Google's autocomplete reads of its JSDoc.
 *
 * @param {string} entry
 * @param {string[]} folders where the sources of the exported functions stand
 * @returns {Promise<string>}
 */
export async function serverCode(entry, folders) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: NAMESPACE,
    platform: 'neutral',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'inline',
  });
  const bundle = outputFiles[0].text;
  // In an empty context, so a service that is touched at load fails the build.
  const exported = Object.keys(runInNewContext(`${bundle};${NAMESPACE}`));
  const sources = await exportedFunctions(folders);
  const functions = exported.map((name) => topLevelFunction(name, sources.get(name)));
  const code = [...functions, bundle].join('\n');
  parse(code, { ecmaVersion: 2020 });
  return code;
}

function topLevelFunction(name, source) {
  if (!source) throw new Error(`${name}: exported by the entry, but no function with a JSDoc exports it.`);
  const { doc, parameters } = source;
  const { description, tags } = parseJsDoc(doc);
  const documented = tags.flatMap(({ name: tag, text }) =>
    tag === 'param' ? text.replace(/^\{[^}]*\} /, '').split(' ', 1) : [],
  );
  if (documented.join() !== parameters.join()) {
    throw new Error(
      `${name}: its JSDoc has the parameters (${documented.join(', ')}), the function (${parameters.join(', ')}).`,
    );
  }
  const list = parameters.join(', ');
  const shown = tags.filter((tag) => READ_BY_GOOGLE.has(tag.name));
  return `${jsDocOf(description, shown)}\nfunction ${name}(${list}) {\n  return ${NAMESPACE}.${name}(${list});\n}\n`;
}

/** The other tags are for docs/FUNCTIONS.md. */
const READ_BY_GOOGLE = new Set(['param', 'return', 'customfunction']);

/** Each text in one line: Google drops line breaks. */
function jsDocOf(description, tags) {
  const tagLines = tags.map(({ name, text }) => `@${name} ${text}`);
  const lines = tagLines.length > 0 ? [description, '', ...tagLines] : [description];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** The exported functions of the TypeScript files of some folders, by name, that have a JSDoc. */
export async function exportedFunctions(folders) {
  const found = new Map();
  for (const folder of folders) {
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts'))) {
      const source = await readFile(`${folder}/${file}`, 'utf8');
      const parameters = await parametersOf(source);
      for (const [, doc, name] of source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport function (\w+)/g)) {
        found.set(name, { doc, parameters: parameters.get(name) });
      }
    }
  }
  return found;
}

async function parametersOf(source) {
  const { code } = await transform(source, { loader: 'ts', target: TARGET });
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'module' });
  const functions = program.body.flatMap(({ declaration }) =>
    declaration?.type === 'FunctionDeclaration' ? declaration : [],
  );
  return new Map(functions.map(({ id, params }) => [id.name, params.map((param) => (param.left ?? param).name)]));
}
