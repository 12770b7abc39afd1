import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serverCode } from './server-code.mjs';
import { sidebarPage } from './sidebar-page.mjs';
import { withSizeTable } from './size-table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Everything that the build makes, by path: what clasp pushes, and the table of its sizes.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function builtFiles() {
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
  const code = await serverCode(`${ROOT}src/server.ts`, [`${ROOT}src/functions`, `${ROOT}src/addon`]);
  const files = {
    'dist/Code.js': `// Rostermix ${version}, MIT licence. Built from src by \`npm run build\`: change it there.\n\n${code}`,
    'dist/Sidebar.html': await sidebarPage(`${ROOT}src/sidebar`),
    'dist/appsscript.json': await readFile(`${ROOT}appsscript.json`, 'utf8'),
  };
  const architecture = await readFile(`${ROOT}docs/ARCHITECTURE.md`, 'utf8');
  return { ...files, 'docs/ARCHITECTURE.md': withSizeTable(architecture, files) };
}

/** Writes what has changed; a file that is being read elsewhere is otherwise left alone. */
export async function writeBuiltFiles() {
  await mkdir(`${ROOT}dist`, { recursive: true });
  for (const [path, content] of Object.entries(await builtFiles())) {
    const current = await readFile(ROOT + path, 'utf8').catch(() => undefined);
    if (content !== current) await writeFile(ROOT + path, content);
  }
}
