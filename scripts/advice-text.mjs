/** What `npm run advise` prints. */

const WIDEST = 110;

/** What a terminal obeys: escape sequences, line breaks, changes of the direction of writing. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** The recommendation and the shortlist to read. */
export function adviceText({ file, sheet, locale, country, rows, columns }, strategy, shortlist) {
  const [headers, ...people] = shortlist;
  const [sentence, ...sums] = people.pop();
  const table = [headers, ...people, ['Total', ...sums]].map((row) => row.map((cell, i) => shown(cell, headers[i])));
  const lines = [
    `${file}, sheet ${sheet}, read as ${locale} (${country}): ${rows} rows, ${columns} columns`,
    '',
    ...paragraphs(strategy),
    '',
    ...aligned(
      table,
      headers.map((_, i) => people.some((row) => typeof row[i] === 'number')),
    ),
    '',
    `${sentence}.`,
  ];
  return lines.map(withoutControls).join('\n');
}

/** The same as one JSON document: numbers are numbers, blanks are null. */
export function adviceJson({ file, sheet, locale }, strategy, shortlist) {
  const [headers, ...rows] = shortlist;
  const people = rows.map((row) =>
    Object.fromEntries(headers.map((header, i) => [header, row[i] === '' ? null : row[i]])),
  );
  const total = people.pop();
  const answer = {
    file,
    sheet,
    locale,
    strategy: strategy.map(([name, text]) => ({ name, text })),
    shortlist: people,
    total,
  };
  // JSON leaves some of them as they are.
  return JSON.stringify(answer, null, 2).replace(CONTROLS, (sign) =>
    sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function adviceUsage(options, locales) {
  const flags = [
    ['--goal GOAL', 'launch (most people), niche (most engagements) or sales. Launch if left out.'],
    ['--budget AMOUNT', 'What may be spent, such as 20000, in the roster’s currency. An example if left out.'],
    [
      '--locale ID',
      `How the file spells numbers and dates: ${locales.map(({ id }) => id).join(', ')}. en_US if left out.`,
    ],
    ['--sheet NAME', 'A sheet of a workbook with several. The first if left out.'],
    ['--json', 'Prints one JSON document instead of text.'],
    ['--help', 'Prints this.'],
  ];
  const more = options
    .filter(([option]) => option !== 'locale')
    .map(([option, value, meaning]) => [
      `--${option.replaceAll(' ', '-')} VALUE`,
      `${meaning}${value === '' ? '' : ` ${value} if left out.`}`,
    ]);
  return [
    'npm run advise -- FILE --goal launch --budget 20000',
    '',
    'Micro or macro? The recommendation and the shortlist for a roster: a CSV, TSV or XLSX file.',
    '',
    ...paragraphs(flags),
    '',
    'The options of =CAMPAIGN_OPTIONS():',
    '',
    ...paragraphs(more),
    '',
    'The JSON document (npm run --silent advise -- FILE --json):',
    '',
    ...paragraphs([
      ['file, sheet', 'What was read.'],
      ['locale', 'How it was read.'],
      ['strategy', 'The rows of =CAMPAIGN_STRATEGY(): a list of {"name", "text"}.'],
      ['shortlist', 'The rows of =CAMPAIGN_SHORTLIST() without the last one: a list of objects by header.'],
      ['total', 'Its last row: an object of the same kind.'],
    ]),
    '',
    'It ends with 0, or with 2 and a sentence that says what to mend.',
  ].join('\n');
}

export function withoutControls(text) {
  return text.replace(CONTROLS, ' ');
}

function shown(cell, header) {
  if (typeof cell !== 'number' || header === 'Row') return withoutControls(String(cell));
  if (header === 'Engagement rate') return `${(100 * cell).toFixed(2)}%`;
  const digits = Number.isInteger(cell) ? 0 : 2;
  return cell.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Names on the left, texts beside them, wrapped. */
function paragraphs(rows) {
  const left = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, text]) =>
    wrapped(withoutControls(text), WIDEST - left).map((line, i) => (i === 0 ? name : '').padEnd(left) + line),
  );
}

function wrapped(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

function aligned(rows, toTheRight) {
  const widths = toTheRight.map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    row
      .map((text, i) => (toTheRight[i] ? text.padStart(widths[i]) : text.padEnd(widths[i])))
      .join('  ')
      .trimEnd(),
  );
}
