import { type Cell, cellText, isBlank } from '../cells/cell';
import type { Platform } from '../reference/platform';
import { columnLetter, withChoices } from './column-choices';
import { columnsByContent } from './columns-by-content';
import { commonCurrency, otherCurrencies } from './fees';
import { withGroups } from './header-groups';
import { findHeaderRow, headerLanguage, isHeaderAgain } from './header-row';
import { readHeader } from './headers/read-header';
import { readInfluencers } from './influencers';
import type { Issue } from './issue';
import { platformsIn } from './platform-name';
import { recogniseColumns } from './recognise-columns';
import type { ColumnChoice, RecognisedColumn } from './recognised-column';
import type { Influencer, Roster } from './roster';
import { rowIssue } from './rows';
import { withoutRepeats } from './same-account';
import { samePersons } from './same-person';
import { type DataRow, Table } from './table';
import { columnsByAccount } from './wide-roster';

export interface RosterOptions {
  /** Of the spreadsheet, such as "tr_TR": how numbers are spelled where their cells leave it open. */
  readonly locale?: string | undefined;
  /** What columns are, where their recognition is overruled. */
  readonly columns?: readonly ColumnChoice[] | undefined;
  /** Columns that were worked out from the roster, counted from 1: not used unless they are among `columns`. */
  readonly derived?: readonly number[] | undefined;
  /** It may name the platform of all rows: "TikTok May". */
  readonly sheetName?: string | undefined;
}

/**
 * Reads a range as it was pasted, any tool's export or a list kept by hand, as a roster.
 *
 * 1. The header row is found, with whatever stands above it, or there is none.
 * 2. Every column is recognised, by its name and by what is in it, or as it was chosen by hand.
 * 3. Numbers are read by the spelling of their column, rates by their unit and basis.
 * 4. Every row is told who it is about; the same account twice keeps its fuller row.
 *
 * Every row that is not blank becomes an influencer or is named by an issue.
 *
 * @param values the cells of the range, row by row
 * @example readRoster([['Handle', 'Followers'], ['ada', '12.5K']]).influencers[0] // { handle: '@ada', followers: 12500 }
 */
export function readRoster(values: readonly (readonly Cell[])[], options: RosterOptions = {}): Roster {
  const { locale, columns: choices = [], derived = [], sheetName = '' } = options;
  const filled = values.flatMap((cells, i): DataRow[] => (cells.every(isBlank) ? [] : [{ row: i + 1, cells }]));
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);

  const headerAt = findHeaderRow(filled, choices);
  const headerRow = headerAt === undefined ? undefined : filled[headerAt];
  const single = Array.from({ length: width }, (_, i) => readHeader(cellText(headerRow?.cells[i])));
  const grouped = headerAt ? withGroups(single, filled[headerAt - 1]) : undefined;
  const headers = grouped ?? single;
  const above = filled.slice(0, headerAt ?? 0);
  const below = filled.slice(headerAt === undefined ? 0 : headerAt + 1);
  const again = new Set(below.filter(({ cells }) => isHeaderAgain(cells)));
  const rows = below.filter((row) => !again.has(row));
  const table = new Table(rows, { locale, language: headerLanguage(headers), units: headers.map(({ unit }) => unit) });

  const sample = table.sample();
  const recognised = headerRow ? recogniseColumns(headers, sample) : columnsByContent(sample, width);
  const { columns, issues: notFound } = withChoices(recognised, choices, derived);

  table.take(columns.filter(({ field }) => field).map(({ column }) => column));
  const platform = onlyPlatform([sheetName, ...above.flatMap(({ cells }) => cells.map(cellText))]);
  const read = columnsByAccount(columns).map((account) => readInfluencers(account, table, platform));
  const { kept, issues: repeats } = withoutRepeats(byRow(read.flatMap(({ influencers }) => influencers)));
  const counted = new Set(read.flatMap((one) => [...one.counted]));
  const rateUnits = new Map(read.flatMap((one) => [...one.rateUnits]));
  const currency = commonCurrency(kept);

  const leftOut: Issue[] = [
    ...above.map((row) => rowIssue(grouped && row === above[above.length - 1] ? 'groups' : 'above-header', row)),
    ...[...again].map((row) => rowIssue('header-again', row)),
    ...once(read.map(({ totals }) => totals)),
    ...repeats,
  ];
  const told = new Set([...kept, ...leftOut].map(({ row }) => row));
  const untold = rows.filter(({ row }) => !told.has(row)).map((row) => rowIssue('no-account', row));
  const noticed = once(read.map(({ issues }) => issues));
  return {
    headerRow: headerRow?.row,
    influencers: kept,
    columns: columns.map((one) => {
      const rateUnit = rateUnits.get(one.column);
      if (!rateUnit) return one;
      return { ...one, rateUnit, field: counted.has(one.column) ? 'engagements' : one.field };
    }),
    currency,
    issues: [
      ...aboutRange(filled, headerRow, columns, kept),
      ...notFound,
      ...byRow([...leftOut, ...untold, ...noticed, ...samePersons(kept), ...otherCurrencies(kept, currency)]),
    ],
  };
}

/** What keeps the range from being a roster, or was not as usual in it. */
function aboutRange(
  filled: readonly DataRow[],
  header: DataRow | undefined,
  columns: readonly RecognisedColumn[],
  influencers: readonly Influencer[],
): Issue[] {
  const row = header?.row ?? filled[0]?.row ?? 1;
  const about = (code: 'empty-sheet' | 'not-a-roster' | 'no-header' | 'no-followers-column' | 'no-rows', text = '') => [
    { code, row, column: 1, text },
  ];
  const used = columns.filter(({ field }) => field);
  if (filled.length === 0) return about('empty-sheet');
  if (used.length === 0) return about('not-a-roster');
  if (header && filled.every((one) => one.row <= header.row)) return about('no-rows');
  const names = used.map((column) => column.header || columnLetter(column.column)).join(', ');
  const noFollowers = used.some(({ field }) => field === 'followers') ? [] : about('no-followers-column', names);
  return [...noFollowers, ...(header || influencers.length === 0 ? [] : about('no-header', names))];
}

function onlyPlatform(texts: readonly string[]): Platform | undefined {
  const [only, ...others] = new Set(texts.flatMap(platformsIn));
  return others.length === 0 ? only : undefined;
}

/** What was noticed for each account of the rows: a cell that tells of several is noticed once. */
function once([first = [], ...others]: readonly (readonly Issue[])[]): readonly Issue[] {
  if (others.length === 0) return first;
  const all = [first, ...others].flat();
  return [...new Map(all.map((issue) => [`${issue.code} ${issue.row} ${issue.column}`, issue])).values()];
}

function byRow<Row extends { readonly row: number }>(all: readonly Row[]): Row[] {
  return [...all].sort((a, b) => a.row - b.row);
}
