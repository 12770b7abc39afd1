import { cellText } from '../cells/cell';
import { languageOf } from '../cells/locale';
import { readOptions } from '../cells/options';
import { FIELDS, type Field } from '../roster/field';
import type { RosterOptions } from '../roster/read-roster';
import type { ColumnChoice } from '../roster/recognised-column';
import type { CellOrRange } from './cell-policy';
import { MESSAGES } from './messages';

const NAMES = ['locale', 'columns'];

/** How a range is to be read, as the argument `options` says it. */
export function rosterOptions(given: CellOrRange): RosterOptions {
  const options = readOptions(given);
  if ('text' in options) throw new Error(MESSAGES.optionWithoutValue(options.text));
  for (const name of options.keys()) if (!NAMES.includes(name)) throw new Error(MESSAGES.unknownOption(name, NAMES));
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
