import { PLATFORMS } from '../reference/platform';
import { FIELDS } from '../roster/field';
import type { ColumnChoice } from '../roster/recognised-column';
import { GOALS } from '../strategy/goal';
import { OPTIONS, type Option, SHOWN } from '../strategy/option';
import type { Memory, WireChoice } from '../wire/memory';

/** What a brief is made of here: the sheet tells the locale, the columns are chosen in a list of their own. */
export type BriefField = 'goal' | 'budget' | Exclude<Option, 'tiers' | 'columns' | 'locale'>;

export const BRIEF_FIELDS: readonly BriefField[] = ['goal', 'budget', ...OPTIONS.filter(isBriefField)];

export function isBriefField<Name extends Option | 'budget'>(option: Name): option is Name & BriefField {
  return option !== 'tiers' && option !== 'columns' && option !== 'locale';
}

/** What somebody typed, chose and ticked for a sheet; it outlives reading the sheet again. */
export interface Draft {
  readonly brief: Readonly<Partial<Record<BriefField, string>>>;
  readonly columns: readonly ColumnChoice[];
  /** Keys of influencers; null where nobody touched the ticks. */
  readonly ticks: readonly string[] | null;
}

const EMPTY: Draft = { brief: {}, columns: [], ticks: null };

/** What is remembered may be of another version. */
export function draftFrom(memory: Memory | null): Draft {
  if (!memory) return EMPTY;
  return {
    brief: Object.fromEntries(
      BRIEF_FIELDS.flatMap((field) => {
        const text = memory.brief[field];
        return text && isInList(field, text) ? [[field, text]] : [];
      }),
    ),
    columns: memory.columns.filter(isColumnChoice),
    ticks: memory.ticks,
  };
}

/** What is chosen from lists: where a list does not have it, nobody could see or mend it. */
const LISTS: Partial<Readonly<Record<BriefField, readonly string[]>>> = {
  goal: GOALS,
  strategy: SHOWN,
  platforms: PLATFORMS,
};

function isInList(field: BriefField, text: string): boolean {
  const list = LISTS[field];
  return !list || text.split(', ').every((one) => list.includes(one));
}

const OF_SALES: readonly BriefField[] = ['conversion', 'order value', 'margin'];

/** The brief that is asked about: what belongs to sales counts only there. */
export function askedBrief(brief: Draft['brief']): Draft['brief'] {
  if (brief.goal === 'sales') return brief;
  return Object.fromEntries(Object.entries(brief).filter(([field]) => !OF_SALES.includes(field as BriefField)));
}

/** null where nothing is worth keeping. */
export function memoryOf({ brief, columns, ticks }: Draft): Memory | null {
  const typed = Object.fromEntries(Object.entries(brief).filter(([, text]) => text !== ''));
  if (Object.keys(typed).length === 0 && columns.length === 0 && ticks === null) return null;
  return { brief: typed, columns, ticks };
}

function isColumnChoice(choice: WireChoice): choice is ColumnChoice {
  return choice.field === 'ignored' || (FIELDS as readonly string[]).includes(choice.field);
}
