import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Inside node_modules, so that the module finds its packages. */
const CACHE = `${ROOT}node_modules/.cache/`;

/**
 * A module of TypeScript with all it imports; Node 20 reads JavaScript only. Packages are imported as they are, so one that
 * is imported later is loaded later.
 *
 * @param {string} path from the project's folder, such as src/sample/roster.ts
 * @returns {Promise<Record<string, any>>}
 */
export async function importTypescript(path) {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(`${CACHE}import-`);
  try {
    const outfile = `${folder}/module.mjs`;
    await build({
      entryPoints: [ROOT + path],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
