import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { customFunctions } from './custom-functions.mjs';
import { functionsPage, withFunctionTable } from './functions-page.mjs';
import { importTypescript } from './import-typescript.mjs';
import { referencePage, referenceTables } from './reference-page.mjs';
import { serverCode } from './server-code.mjs';
import { sidebarPage } from './sidebar-page.mjs';
import { withSizeTable } from './size-table.mjs';
import { wordsPage } from './words-page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Everything that the build makes, by path: what clasp pushes, and the documents that follow from src.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function builtFiles() {
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  const code = await serverCode(`${ROOT}src/server.ts`, [`${ROOT}src/functions`, `${ROOT}src/addon`]);
  const { page, parts } = await sidebarPage(`${ROOT}src/sidebar`);
  const files = {
    'dist/Code.js': `// Rostermix ${version}, MIT licence. Built from src by \`npm run build\`: change it there.\n\n${code}`,
    'dist/Sidebar.html': page,
    'dist/Words.html': await wordsPage(ROOT),
    'dist/appsscript.json': await readFile(`${ROOT}appsscript.json`, 'utf8'),
  };
  const { ANSWERS } = await importTypescript('src/texts/languages/english/answers.ts');
  const functions = await customFunctions(`${ROOT}src/functions`);
  return {
    ...files,
    'README.md': withFunctionTable(await readFile(`${ROOT}README.md`, 'utf8'), functions),
    'docs/ARCHITECTURE.md': withSizeTable(await readFile(`${ROOT}docs/ARCHITECTURE.md`, 'utf8'), files, parts),
    'docs/FUNCTIONS.md': functionsPage(functions),
    'docs/REFERENCE.md': referencePage(await referenceTables(`${ROOT}src/reference`), ANSWERS),
  };
}

/** Writes what has changed; a file that is being read elsewhere is otherwise left alone. */
export async function writeBuiltFiles() {
  await mkdir(`${ROOT}dist`, { recursive: true });
  for (const [path, content] of Object.entries(await builtFiles())) {
    const current = await readFile(ROOT + path, 'utf8').catch(() => undefined);
    if (content !== current) await writeFile(ROOT + path, content);
  }
}
