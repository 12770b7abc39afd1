import { readdir } from 'node:fs/promises';
import { importTypescript } from './import-typescript.mjs';

/** As browsers name them. */
const CODES = { english: 'en', french: 'fr', german: 'de', portuguese: 'pt', spanish: 'es', turkish: 'tr' };

/**
 * dist/Words.html: what the sidebar says, a language in each element, of which it asks for one.
 *
 * @param {string} root of the project
 * @returns {Promise<string>}
 */
export async function wordsPage(root) {
  const folders = (await readdir(`${root}src/texts/languages`)).sort();
  const elements = await Promise.all(
    folders.map(async (folder) => {
      const { ANSWERS: answers } = await importTypescript(`src/texts/languages/${folder}/answers.ts`);
      const { SIDEBAR: sidebar } = await importTypescript(`src/texts/languages/${folder}/sidebar.ts`);
      // "<" would be read as HTML.
      const words = JSON.stringify({ answers, sidebar }).replaceAll('<', '\\u003c');
      return `<script type="application/json" id="${CODES[folder]}">${words}</script>`;
    }),
  );
  return `${elements.join('\n')}\n`;
}
