import { markdownTable, withTable } from './markdown-table.mjs';

const INTRODUCTION = `<!-- Written by the build from the JSDoc of src/functions: change it there. -->
# Functions

All take single cells or ranges. In a range, a blank gives a blank, an error cell is handed on, and a cell that cannot be
read answers in its own row with a text that begins with ⚠; the other rows stand. Ranges must have the same size; a single
cell is repeated. An open range such as C2:C is answered as far as it is filled. Numbers may be typed as people type them:
12.5K, 1,2M, 1.234.567, %3,45; whether a point or a comma is the decimal sign is decided over the whole range.

The examples are formulas as they are typed, each with its answer; A1:J61 is the sample roster.
`;

/** docs/FUNCTIONS.md. */
export function functionsPage(categories) {
  const sections = categories.map(({ category, functions }) =>
    [`## ${category}`, ...functions.map(functionSection)].join('\n\n'),
  );
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

/** A document with its table of functions brought up to date. */
export function withFunctionTable(document, categories) {
  const rows = categories.flatMap(({ functions }) =>
    functions.map(({ signature, description }) => [`\`${signature}\``, firstSentence(description)]),
  );
  return withTable(document, 'functions', markdownTable(['function', 'answers'], rows));
}

function functionSection({ signature, description, parameters, returns, remarks, examples }) {
  return [
    `### ${signature}`,
    description,
    parameters.length > 0 &&
      markdownTable(
        ['parameter', 'what to pass'],
        parameters.map(({ name, text }) => [name, text]),
      ),
    `Answers: ${returns}`,
    remarks,
    markdownTable(
      ['example', 'answer'],
      examples.map(({ call, answer }) => [`\`${call}\``, answer]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function firstSentence(text) {
  return text.split(/(?<=[.?!]) /, 1)[0];
}
