/**
 * Hands the sidebar its words.
 *
 * @param language as browsers name it, such as "de"
 * @return JSON, "" where there is no such language
 */
export function readWords(language: string): string {
  const page = HtmlService.createHtmlOutputFromFile('Words').getContent();
  const [, words = ''] = /^[a-z]{2}$/.test(language)
    ? (new RegExp(`id="${language}">(.*?)</script>`).exec(page) ?? [])
    : [];
  return words;
}
