/** Builds the workbench's static page. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { customFunctions } from '../scripts/custom-functions.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes the page and copies of the built add-on into `outdir`.
 *
 * @param {{ outdir: string }} options
 */
export async function buildWorkbench({ outdir }) {
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: [`${ROOT}workbench/page/page.ts`, `${ROOT}workbench/page/page.css`],
    outdir,
    bundle: true,
    // What is imported on demand, such as Univer's hyphenation of sixty languages, is loaded on demand.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  await writeFile(`${outdir}/functions.json`, JSON.stringify(await customFunctions(`${ROOT}src/functions`)));
  const copies = ['workbench/page/index.html', 'dist/Code.js', 'dist/Sidebar.html', 'dist/Words.html'];
  await Promise.all(copies.map((path) => copyFile(ROOT + path, `${outdir}/${path.split('/').at(-1)}`)));
}
