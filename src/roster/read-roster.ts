import { type Cell, isBlank } from '../cells/cell';
import { currencyNamed } from './column-names';
import { dataRows, fieldCells, fieldNumbers } from './field-cells';
import { findHeaderRow } from './header-row';
import type { Issue } from './issue';
import { platformNamed } from './platform-name';
import { asFractions } from './rate-unit';
import type { Field, Influencer, RecognisedColumn, Roster } from './roster';
import { withoutRepeats } from './same-account';

/**
 * Reads a range with a header row as a roster. Every row below the header that is not blank becomes an influencer or
 * an issue.
 *
 * @param values the cells of the range, row by row
 * @example readRoster([['Handle', 'Followers'], ['@ada', '12.5K']]).influencers[0].followers // 12500
 */
export function readRoster(values: readonly (readonly Cell[])[]): Roster {
  if (values.every((row) => row.every(isBlank))) return unread({ code: 'empty-sheet' });
  const header = findHeaderRow(values);
  if (!header) return unread({ code: 'no-header' });

  const { columns } = header;
  const headerRow = header.index + 1;
  if (!columns.some(({ field }) => field === 'followers')) {
    const text = columns.map((column) => column.header).join(', ');
    return unread({ code: 'no-followers-column', row: headerRow, text }, columns);
  }
  const rows = dataRows(values, headerRow);
  if (rows.length === 0) return unread({ code: 'no-rows', row: headerRow }, columns);

  const issues: Issue[] = [];
  const texts = (field: Field) =>
    fieldCells(field, columns, rows).map(({ cell }) => (isBlank(cell) ? '' : String(cell).trim()));
  const numbers = (field: Field) =>
    fieldNumbers(field, columns, rows).map(({ number, cell, column }, i): number | undefined => {
      if (number.kind === 'number' && (field === 'followers' ? number.value > 0 : number.value >= 0))
        return number.value;
      const at = { row: rows[i]?.row ?? 0, column, field, text: isBlank(cell) ? '' : String(cell).trim() };
      if (number.kind === 'ambiguous') issues.push({ code: 'ambiguous-number', ...at, values: number.values });
      else if (number.kind === 'error') issues.push({ code: 'error-cell', ...at });
      else if (number.kind !== 'blank') issues.push({ code: 'unreadable-number', ...at });
      else if (field === 'followers') issues.push({ code: 'no-followers', ...at });
      return undefined;
    });
  const platforms = fieldCells('platform', columns, rows).map(({ cell, column }, i) => {
    const platform = isBlank(cell) ? undefined : platformNamed(String(cell));
    if (!isBlank(cell) && !platform) {
      issues.push({ code: 'unknown-platform', row: rows[i]?.row ?? 0, column, field: 'platform', text: String(cell) });
    }
    return platform;
  });

  const names = texts('name');
  const handles = texts('handle');
  const niches = texts('niche');
  const followers = numbers('followers');
  const likes = numbers('likes');
  const rates = asFractions(numbers('engagement rate'), likes, followers);
  const [comments, shares, saves] = [numbers('comments'), numbers('shares'), numbers('saves')];
  const [views, reach, fees] = [numbers('views'), numbers('reach'), numbers('fee')];
  const everyone = rows.flatMap(({ row }, i): Influencer[] => {
    const count = followers[i];
    if (count === undefined) return [];
    return [
      {
        row,
        name: names[i] ?? '',
        handle: handles[i] ?? '',
        platform: platforms[i],
        followers: count,
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

  const { kept, repeated } = withoutRepeats(everyone);
  const handleColumn = columns.find(({ field }) => field === 'handle')?.column ?? 0;
  for (const { influencer, kept } of repeated) {
    const at = { row: influencer.row, column: handleColumn, field: 'handle' as const, text: influencer.handle };
    issues.push({ code: 'same-account', ...at, kept });
  }
  issues.sort((a, b) => ('row' in a ? a.row : 0) - ('row' in b ? b.row : 0));
  const currency = columns.flatMap(({ field, header }) => (field === 'fee' ? (currencyNamed(header) ?? []) : []))[0];
  return { influencers: kept, columns, currency, issues };
}

function unread(issue: Issue, columns: readonly RecognisedColumn[] = []): Roster {
  return { influencers: [], columns, currency: undefined, issues: [issue] };
}
