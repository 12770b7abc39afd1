/**
 * A JSDoc block taken apart: what stands before the tags, and the tags in their order. Line breaks are blanks.
 *
 * @param {string} doc
 * @returns {{ description: string, tags: { name: string, text: string }[] }}
 */
export function parseJsDoc(doc) {
  const lines = doc
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim());
  const [description, ...tags] = lines.join('\n').split(/\n(?=@)/);
  return {
    description: inOneLine(description),
    tags: tags.map((tag) => {
      const [, name, text] = /^@(\w+)([\s\S]*)$/.exec(tag);
      return { name, text: inOneLine(text) };
    }),
  };
}

function inOneLine(text) {
  return text.split(/\s+/).filter(Boolean).join(' ');
}
