import { cellText } from '../cells/cell';
import { languageOf } from '../cells/locale';
import { type Options, readOptions } from '../cells/options';
import { FIELDS, type Field } from '../roster/field';
import type { RosterOptions } from '../roster/read-roster';
import type { ColumnChoice } from '../roster/recognised-column';
import { OPTIONS } from '../strategy/option';
import { briefProblemText } from '../texts/brief-problem';
import { ENGLISH } from '../texts/english';
import type { CellOrRange } from './cell-policy';
import { MESSAGES } from './messages';

/** What the argument `options` says, by name: a roster and a campaign take the same. */
export function optionsNamed(given: CellOrRange): Options {
  const options = readOptions(given);
  if ('text' in options)
    throw new Error(briefProblemText({ code: 'option-without-value', text: options.text }, ENGLISH));
  for (const name of options.keys()) {
    if ((OPTIONS as readonly string[]).includes(name)) continue;
    throw new Error(briefProblemText({ code: 'unknown-option', text: name, allowed: OPTIONS }, ENGLISH));
  }
  return options;
}

/** How a range is to be read. */
export function rosterOptions(options: Options): RosterOptions {
  return { locale: localeOption(options.get('locale')), columns: columnChoices(cellText(options.get('columns'))) };
}

/** A language or a locale; undefined where none is given. */
export function localeOption(given: CellOrRange): string | undefined {
  const text = cellText(Array.isArray(given) ? given[0]?.[0] : (given as Parameters<typeof cellText>[0]));
  if (text !== '' && !languageOf(text)) throw new Error(MESSAGES.unknownLocale(text));
  return text || undefined;
}

const CHOICES: readonly ColumnChoice['field'][] = [...FIELDS, 'ignored'];

/** "C:followers, Price:fee": what columns are, by letter or header. */
function columnChoices(text: string): ColumnChoice[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const at = part.lastIndexOf(':');
      if (at <= 0) throw new Error(MESSAGES.badColumnChoice(part.trim()));
      const field = part
        .slice(at + 1)
        .trim()
        .toLowerCase();
      if (!(CHOICES as readonly string[]).includes(field)) throw new Error(MESSAGES.unknownField(field, CHOICES));
      return { column: part.slice(0, at).trim(), field: field as Field | 'ignored' };
    });
}
