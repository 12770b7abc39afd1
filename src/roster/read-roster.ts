import { type Cell, isBlank } from '../cells/cell';
import { currencyOf } from './column-names';
import type { RecognisedColumn } from './field';
import { type DataRow, FieldReader } from './field-reader';
import { findHeaderRow } from './header-row';
import type { Issue } from './issue';
import { asFractions } from './rate-unit';
import type { Influencer, Roster } from './roster';
import { withoutRepeats } from './same-account';

/**
 * Reads a range with a header row as a roster. Every row below the header that is not blank becomes an influencer or
 * an issue.
 *
 * @param values the cells of the range, row by row
 * @example readRoster([['Handle', 'Followers'], ['@ada', '12.5K']]).influencers[0].followers // 12500
 */
export function readRoster(values: readonly (readonly Cell[])[]): Roster {
  const filled = values.flatMap((cells, i): DataRow[] => (cells.every(isBlank) ? [] : [{ row: i + 1, cells }]));
  if (filled.length === 0) return unread({ code: 'empty-sheet' });
  const header = findHeaderRow(filled);
  if (!header) return unread({ code: 'no-header' });
  const { row, columns } = header;
  if (!columns.some(({ field }) => field === 'followers')) {
    const text = columns.map((column) => column.header).join(', ');
    return unread({ code: 'no-followers-column', row, text }, columns);
  }
  const rows = filled.filter((candidate) => candidate.row > row);
  if (rows.length === 0) return unread({ code: 'no-rows', row }, columns);

  const reader = new FieldReader(columns, rows);
  const { kept, issues } = withoutRepeats(influencersOf(rows, reader));
  return {
    influencers: kept,
    columns,
    currency: currencyOf(columns),
    issues: inRowOrder([...reader.issues, ...issues]),
  };
}

function influencersOf(rows: readonly DataRow[], reader: FieldReader): Influencer[] {
  const [names, handles, niches] = [reader.texts('name'), reader.texts('handle'), reader.texts('niche')];
  const platforms = reader.platforms();
  const followers = reader.followers();
  const [likes, comments] = [reader.numbers('likes'), reader.numbers('comments')];
  const [shares, saves] = [reader.numbers('shares'), reader.numbers('saves')];
  const [views, reach, fees] = [reader.numbers('views'), reader.numbers('reach'), reader.numbers('fee')];
  const rates = asFractions(reader.numbers('engagement rate'), likes, followers);
  return rows.flatMap(({ row }, i): Influencer[] => {
    const size = followers[i];
    if (size === undefined) return [];
    return [
      {
        row,
        name: names[i] ?? '',
        handle: handles[i] ?? '',
        platform: platforms[i],
        followers: size,
        engagementRate: rates[i],
        likes: likes[i],
        comments: comments[i],
        shares: shares[i],
        saves: saves[i],
        views: views[i],
        reach: reach[i],
        fee: fees[i],
        niche: niches[i] ?? '',
      },
    ];
  });
}

function inRowOrder(issues: readonly Issue[]): Issue[] {
  const rowOf = (issue: Issue) => ('row' in issue ? issue.row : 0);
  return [...issues].sort((a, b) => rowOf(a) - rowOf(b));
}

function unread(issue: Issue, columns: readonly RecognisedColumn[] = []): Roster {
  return { influencers: [], columns, currency: undefined, issues: [issue] };
}
