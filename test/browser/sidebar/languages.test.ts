/** In another language no sentence is left in English. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ANSWERS } from '../../../src/texts/languages/english/answers';
import { FIRST } from '../../../src/texts/languages/english/first';
import { SIDEBAR } from '../../../src/texts/languages/english/sidebar';
import type { Catalogue } from '../../../src/texts/speech';
import { visitBefore, visitor } from '../visitor';
import { frame } from './sidebar';

const LANGUAGES = [
  ['german', 'de-DE'],
  ['spanish', 'es-MX'],
  ['french', 'fr-FR'],
  ['portuguese', 'pt-BR'],
  ['turkish', 'tr-TR'],
] as const;

const sentences = (...catalogues: readonly Catalogue[]) =>
  catalogues
    .flatMap((words) => Object.values(words))
    .flatMap((one) => (typeof one === 'string' ? one : Object.values(one)));

/** What stands between the places of the English sentences: two words and more, which no other language has by chance. */
const ENGLISH = sentences(ANSWERS, SIDEBAR, FIRST)
  .flatMap((sentence) => sentence.split(/\{\w+\}/))
  .filter((part) => /\w{2} \w{2}/.test(part));

/** Every text of the sidebar, seen or read out; headers of the sheet and what is typed are nobody's language. */
function texts(): Promise<string[]> {
  return frame().evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, .columns span')) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [aria-valuetext], [placeholder]')) {
      for (const name of ['aria-label', 'aria-valuetext', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
}

describe.each(LANGUAGES)('in %s', (language, locale) => {
  visitBefore(beforeAll, locale);

  const inEnglish = async () => {
    const path = `../../../src/texts/languages/${language}`;
    const [answers, sidebar] = await Promise.all([import(`${path}/answers.ts`), import(`${path}/sidebar.ts`)]);
    const own = sentences(answers.ANSWERS, sidebar.SIDEBAR).join('\n');
    const english = ENGLISH.filter((part) => !own.includes(part));
    return (await texts()).filter((text) => english.some((part) => text.includes(part)));
  };

  test('of an answer', async () => {
    const { sidebar } = visitor;
    await sidebar.locator('.whole-roster canvas').waitFor();
    await sidebar.locator('.flips canvas').waitFor();
    await sidebar.locator('.action > button').last().click();
    expect(await inEnglish()).toEqual([]);
  });

  test('of what is wrong with a brief', async () => {
    const { sidebar } = visitor;
    await sidebar.locator('.brief select').selectOption('sales');
    await sidebar.locator('.brief .triple input').nth(2).waitFor();
    await sidebar.locator('.brief summary').click();
    for (const field of await sidebar.locator('.brief input:not([type])').all()) await field.fill('-12,34,5x');
    await sidebar.locator('.brief .problem').nth(8).waitFor();
    expect(await inEnglish()).toEqual([]);
  });

  test('of a sheet that could not be read', async () => {
    await visitor.page.evaluate(() => window.workbench?.faults.inject('openSheet', 'error'));
    await visitor.sidebar.locator('.roster button').first().click();
    await visitor.sidebar.getByRole('alert').getByRole('heading').waitFor();
    expect(await inEnglish()).toEqual([]);
  });
});
