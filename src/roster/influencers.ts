import { cellText } from '../cells/cell';
import type { Platform } from '../reference/platform';
import { readAccounts } from './accounts';
import { readFees } from './fees';
import type { NumberField } from './field';
import { FieldReader } from './field-reader';
import type { Issue } from './issue';
import { type Rates, readRates } from './rates';
import type { RecognisedColumn } from './recognised-column';
import type { Influencer } from './roster';
import { isTotal, rowIssue } from './rows';
import type { Table } from './table';
import { wholePeople } from './whole-people';
import type { AccountColumns } from './wide-roster';

export interface ReadInfluencers {
  readonly influencers: readonly Influencer[];
  /** Rows that sum up others. */
  readonly totals: readonly Issue[];
  readonly issues: readonly Issue[];
  readonly counted: Rates['counted'];
  readonly rateUnits: Rates['units'];
}

/** The influencers that the rows of a table tell of in one set of columns, and what was noticed in these. */
export function readInfluencers(
  { columns, platform, own }: AccountColumns,
  table: Table,
  elsewhere: Platform | undefined,
): ReadInfluencers {
  const reader = new FieldReader(columns, table);
  const { accounts, issues } = readAccounts(reader, platform ?? elsewhere);
  const number = (field: NumberField) => reader.numbers(field);
  const counts = {
    platforms: accounts.map((account) => account.platform),
    followers: reader.numbers('followers', wholePeople),
    views: number('views'),
    reach: number('reach'),
    impressions: number('impressions'),
    engagements: number('engagements'),
    likes: number('likes'),
    comments: number('comments'),
    shares: number('shares'),
    saves: number('saves'),
  };
  const { rates, bases, engagements, counted, units } = readRates(reader, counts);
  const [following, posts, fees] = [number('following'), number('posts'), readFees(reader)];
  const [niches, bios, countries] = [reader.joinedTexts('niche'), reader.texts('bio'), reader.texts('country')];
  const audiences = reader.joinedTexts('audience country');
  const [fits, credibility] = [shares(reader, 'fit'), shares(reader, 'credibility')];
  const nameColumns = columns.filter(({ field }) => field === 'name' || field === 'handle' || field === 'link');
  const textAt = (column: number, index: number) => cellText(table.cells(column)[index]);
  const followersColumns = reader.columnsOf('followers');

  const influencers: Influencer[] = [];
  const totals: Issue[] = [];
  table.rows.forEach((dataRow, i) => {
    const { row } = dataRow;
    const { name = '', handle = '', platform: place } = accounts[i] ?? {};
    const followers = counts.followers[i];
    if (nameColumns.some(({ column }) => isTotal(textAt(column, i)))) {
      totals.push(rowIssue('total-row', dataRow));
      return;
    }
    if (own.length > 0 && own.every(({ column }) => textAt(column, i) === '')) return;
    if (name === '' && handle === '' && followers === undefined) return;
    const [column] = followersColumns;
    const isBlank = (one: RecognisedColumn) => !reader.isAbout(one, i) || textAt(one.column, i) === '';
    if (column && followers === undefined && followersColumns.every(isBlank)) {
      issues.push({ code: 'no-followers', row, column: column.column, text: handle || name });
    }
    influencers.push({
      row,
      name,
      handle,
      platform: place,
      followers,
      following: following[i],
      posts: posts[i],
      engagementRate: rates[i],
      basis: bases[i],
      engagements: engagements[i],
      likes: counts.likes[i],
      comments: counts.comments[i],
      shares: counts.shares[i],
      saves: counts.saves[i],
      views: counts.views[i],
      reach: counts.reach[i],
      impressions: counts.impressions[i],
      fee: fees[i]?.fee,
      currency: fees[i]?.currency,
      niche: niches[i] || bios[i] || '',
      fit: fits[i],
      country: countries[i] ?? '',
      audienceCountries: audiences[i] ?? '',
      credibility: credibility[i],
    });
  });
  return { influencers, totals, issues: [...reader.issues, ...issues], counted, rateUnits: units };
}

/** Parts of a whole as fractions; a column with a number above 1 is in percent. */
function shares(reader: FieldReader, field: 'fit' | 'credibility'): (number | undefined)[] {
  const read = reader.numbers(field, (value) => (value >= 0 && value <= 100 ? value : undefined));
  const percents = read.some((value) => value !== undefined && value > 1);
  return percents ? read.map((value) => (value === undefined ? undefined : value / 100)) : read;
}
