import { type Cell, isBlank } from '../cells/cell';
import { FIELDS, type Field, type RecognisedColumn } from './field';
import type { DataRow } from './field-reader';
import { platformNamed } from './platform-name';

/** Headers that name a field, in lower case with everything but letters and digits made a blank. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  name: ['name', 'full name', 'fullname', 'influencer', 'creator', 'influencer name', 'creator name', 'channel name'],
  handle: ['handle', 'username', 'user name', 'account', 'instagram name', 'tiktoker name', 'youtuber'],
  platform: ['platform', 'network', 'social network'],
  followers: [
    'followers',
    'follower count',
    'followercount',
    'followers count',
    'follower',
    'followers subscribers',
    'follower subscriber count',
    'subscribers',
    'subscribers count',
    'suscribers',
  ],
  'engagement rate': ['er', 'engagement rate', 'engagementrate', 'eng rate', '60 day eng rate', 'er by followers'],
  likes: ['likes', 'avg likes', 'likes avg', 'average likes'],
  comments: ['comments', 'avg comments', 'comments avg', 'average comments'],
  shares: ['shares', 'avg shares', 'shares avg', 'average shares'],
  saves: ['saves', 'avg saves', 'saves avg', 'average saves'],
  views: ['views', 'avg views', 'views avg', 'average views', 'visits', 'plays', 'avg reels plays'],
  reach: ['reach', 'avg reach', 'average reach', 'reach avg'],
  fee: ['fee', 'price', 'cost', 'rate card', 'cost per post', 'fee per post', 'price per post'],
  niche: ['niche', 'category', 'categories', 'topic', 'topics', 'bio', 'bio description', 'description'],
};

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₺': 'TRY' };
const CURRENCY = /\b(USD|EUR|GBP|TRY|CAD|AUD|CHF|BRL|INR)\b|[$€£₺]/i;

/** The fields that a row of cells names, were it the header row. */
export function recogniseColumns(header: readonly Cell[], below: readonly DataRow[]): RecognisedColumn[] {
  return header.flatMap((cell, index): RecognisedColumn[] => {
    if (typeof cell !== 'string') return [];
    const words = plainWords(cell);
    // "Channel" is a platform in one export and a name in another: its cells tell.
    const field = words === 'channel' ? (holdsPlatforms(below, index) ? 'platform' : 'name') : fieldNamed(words);
    return field ? [{ field, header: cell.trim(), column: index + 1 }] : [];
  });
}

/** The ISO code of the currency that the header of a fee names: "Fee (USD)", "Price €". */
export function currencyOf(columns: readonly RecognisedColumn[]): string | undefined {
  for (const { field, header } of columns) {
    const [sign, code] = (field === 'fee' && CURRENCY.exec(header)) || [];
    if (sign) return code?.toUpperCase() ?? CURRENCIES[sign];
  }
  return undefined;
}

function plainWords(header: string): string {
  return header
    .replace(CURRENCY, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function fieldNamed(words: string): Field | undefined {
  return FIELDS.find((field) => HEADERS[field].includes(words));
}

function holdsPlatforms(rows: readonly DataRow[], index: number): boolean {
  const filled = rows.map(({ cells }) => cells[index]).filter((cell) => !isBlank(cell));
  return filled.filter((cell) => platformNamed(String(cell))).length * 2 > filled.length;
}
