import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * The text of dist/Sidebar.html: the page with its style sheet and its script written into it, for Apps Script serves
 * a single file.
 *
 * @param {string} folder holds index.html, which names one style sheet and one script beside it
 * @returns {Promise<string>}
 */
export async function sidebarPage(folder) {
  const page = await readFile(`${folder}/index.html`, 'utf8');
  const style = await bundle(`${folder}/sidebar.css`);
  const script = await bundle(`${folder}/main.tsx`);
  // The replacements are functions because "$&" in a string would be replaced once more.
  return page
    .replace('<link rel="stylesheet" href="sidebar.css">', () => `<style>${style}</style>`)
    .replace('<script src="main.tsx"></script>', () => `<script>${withoutTagEnds(script)}</script>`);
}

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    format: entry.endsWith('.css') ? undefined : 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  return outputFiles[0].text.trim();
}

/** "</script" would end the script, "<!--" begin a comment, wherever they stand in it. */
function withoutTagEnds(script) {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
