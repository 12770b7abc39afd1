/** HtmlService over the HTML files of a script project. */

export interface HtmlOutput {
  getContent(): string;
  getTitle(): string;
  setTitle(title: string): HtmlOutput;
}

export interface HtmlService {
  createHtmlOutputFromFile(name: string): HtmlOutput;
}

/** `files` holds the HTML by file name without its ending. */
export function createHtmlService(files: Readonly<Record<string, string>>): HtmlService {
  return {
    createHtmlOutputFromFile(name) {
      const content = Object.hasOwn(files, name) ? files[name] : undefined;
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return createHtmlOutput(content);
    },
  };
}

function createHtmlOutput(content: string): HtmlOutput {
  let title = '';
  const output: HtmlOutput = {
    getContent: () => content,
    getTitle: () => title,
    setTitle(text) {
      title = text;
      return output;
    },
  };
  return output;
}
