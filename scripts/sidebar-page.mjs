import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * dist/Sidebar.html and what it is made of: the page with its style sheet and its script written into it, for Apps Script
 * serves a single file.
 *
 * @param {string} folder holds index.html, which names one style sheet and one script beside it
 * @returns {Promise<{ page: string, parts: Record<string, number> }>} sizes of the parts in bytes
 */
export async function sidebarPage(folder) {
  const page = await readFile(`${folder}/index.html`, 'utf8');
  const style = await bundle(`${folder}/sidebar.css`);
  const script = await bundle(`${folder}/main.tsx`);
  return {
    // The replacements are functions because "$&" in a string would be replaced once more.
    page: page
      .replace('<link rel="stylesheet" href="sidebar.css">', () => `<style>${style.text}</style>`)
      .replace('<script src="main.tsx"></script>', () => `<script>${withoutTagEnds(script.text)}</script>`),
    parts: { ...script.parts, 'style sheet': style.text.length },
  };
}

async function bundle(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    target: 'es2020',
    charset: 'utf8',
    format: entry.endsWith('.css') ? undefined : 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  const parts = {};
  for (const [path, { bytesInOutput }] of Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs),
  )) {
    const part = path.match(/(src|node_modules)\/[^/]+/)?.[0] ?? path;
    parts[part] = (parts[part] ?? 0) + bytesInOutput;
  }
  return { text: outputFiles[0].text.trim(), parts };
}

/** "</script" would end the script, "<!--" begin a comment, wherever they stand in it. */
function withoutTagEnds(script) {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
