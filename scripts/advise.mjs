// `npm run advise -- roster.csv --goal launch --budget 20000`: the recommendation for a roster file, in the terminal.
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import gas from 'gas-local';
import { adviceJson, adviceText, adviceUsage, withoutControls } from './advice-text.mjs';
import { importTypescript } from './import-typescript.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const HELP = 'npm run advise -- --help lists the flags.';
const FILE_PROBLEMS = {
  ENOENT: 'is not there. Check the name, and put it in quotation marks where it has blanks',
  EISDIR: 'is a folder. Name a file in it',
  EACCES: 'may not be read by you. Change its permissions, or copy it',
};

/** What whoever called this can mend. */
class WrongInput extends Error {}

const { CAMPAIGN_OPTIONS, CAMPAIGN_SHORTLIST, CAMPAIGN_STRATEGY } = gas.require(DIST, { ...gas.globalMockDefault });
const { LOCALES } = await importTypescript('workbench/stand-in/locales.ts');
const { cellArgument } = await importTypescript('workbench/stand-in/custom-functions.ts');
const { readSheets } = await importTypescript('workbench/files/read-sheets.ts');
const options = CAMPAIGN_OPTIONS().slice(1);

try {
  const { values, positionals } = flags();
  console.log(values.help ? adviceUsage(options, LOCALES) : await advice(positionals, values));
} catch (error) {
  if (!(error instanceof WrongInput)) throw error;
  console.error(withoutControls(error.message));
  process.exitCode = 2;
}

function flags() {
  const text = { type: 'string' };
  const names = ['goal', 'budget', 'locale', 'sheet', ...options.map(([option]) => flagOf(option))];
  const known = Object.fromEntries(names.map((name) => [name, text]));
  try {
    const parsed = parseArgs({
      options: { ...known, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const empty = Object.keys(parsed.values).find((name) => parsed.values[name] === '');
    if (empty) throw new WrongInput(`--${empty} needs a value: --${empty}=VALUE. ${HELP}`);
    return parsed;
  } catch (error) {
    const [, flag] = /'(-[^ ']*)/.exec(error.message) ?? [];
    if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new WrongInput(`There is no flag ${flag}. ${HELP}`);
    if (error.code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
    throw new WrongInput(
      known[flag.slice(2)] ? `${flag} needs a value: ${flag}=VALUE. ${HELP}` : `${flag} takes no value. ${HELP}`,
    );
  }
}

async function advice(files, { goal, budget, sheet: sheetName, json, ...rest }) {
  const { id: locale, name: country } = localeNamed(rest.locale ?? 'en_US');
  const { file, sheet } = await readSheet(files, sheetName, locale);
  const roster = sheet.cells.map((row) => row.map(cellArgument));
  const chosen = options.map(([option]) => [option, rest[flagOf(option)]]).filter(([, value]) => value !== undefined);
  const given = [roster, goal, budget, chosen.length > 0 ? chosen : undefined];
  const [strategy, shortlist] = await mendable(() => [CAMPAIGN_STRATEGY(...given), CAMPAIGN_SHORTLIST(...given)]);

  const uncalculated = sheet.cells.flat().filter(({ formula, value }) => formula && value === null).length;
  if (uncalculated > 0) {
    console.error(
      `Formulas in ${file} that only a spreadsheet calculates, and that count as blanks here: ${uncalculated}.`,
    );
  }
  const read = { file, sheet: sheet.name, locale, country, rows: roster.length, columns: roster[0].length };
  return json ? adviceJson(read, strategy, shortlist) : adviceText(read, strategy, shortlist);
}

async function readSheet(files, sheetName, locale) {
  if (files.length === 0) {
    throw new WrongInput(`Name a roster file: npm run advise -- roster.csv --goal launch --budget 20000. ${HELP}`);
  }
  if (files.length > 1) {
    throw new WrongInput(`Name one file, not ${files.join(' and ')}. Put a name with blanks in quotation marks.`);
  }
  const [path] = files;
  // npm goes to the project's folder and tells where it was called.
  const bytes = await readFile(resolve(process.env.INIT_CWD ?? '', path)).catch((error) => {
    throw new WrongInput(
      `${path} ${FILE_PROBLEMS[error.code] ?? `cannot be read (${error.code}). Copy it elsewhere`}.`,
    );
  });
  const file = basename(path);
  const sheets = await mendable(() => readSheets({ name: file, bytes }, locale));
  const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName);
  if (sheet) return { file, sheet };
  throw new WrongInput(
    `${file} has no sheet “${sheetName}”. Use one of: ${sheets.map(({ name }) => name).join(', ')}.`,
  );
}

function localeNamed(id) {
  const locale = LOCALES.find((one) => one.id === id);
  if (locale) return locale;
  const known = LOCALES.map((one) => `${one.id} (${one.name})`).join(', ');
  throw new WrongInput(`“${id}” is no locale for --locale. Use one of: ${known}.`);
}

/** Functions of ours answer what somebody can mend with a plain error; any other one is a fault of the program. */
async function mendable(work) {
  try {
    return await work();
  } catch (error) {
    throw ['Error', 'UnreadableFile'].includes(error?.name) ? new WrongInput(error.message) : error;
  }
}

function flagOf(option) {
  return option.replaceAll(' ', '-');
}
