import type { Platform } from '../reference/platform';
import type { Field } from './field';
import type { RecognisedColumn } from './recognised-column';

/** The columns that tell of one account in each row. */
export interface AccountColumns {
  readonly columns: readonly RecognisedColumn[];
  /** That the headers name. */
  readonly platform: Platform | undefined;
  /** In a wide roster, those of which one must be filled for the row to have the account. */
  readonly own: readonly RecognisedColumn[];
}

const OF_AN_ACCOUNT: readonly (Field | undefined)[] = ['handle', 'link', 'followers'];

/**
 * One set of columns, or where a row tells of accounts on several platforms ("Instagram handle", "TikTok handle"), one
 * for each platform, with the columns that name none in all of them.
 */
export function columnsByAccount(columns: readonly RecognisedColumn[]): AccountColumns[] {
  const used = columns.filter(({ field }) => field);
  const own = used.filter(({ field, platform }) => platform && OF_AN_ACCOUNT.includes(field));
  const platforms = [...new Set(own.flatMap(({ platform }) => platform ?? []))];
  const isWide =
    platforms.length > 1 &&
    !used.some(({ field, platform }) => !platform && (field === 'followers' || field === 'platform'));
  if (!isWide) {
    const [platform, ...others] = new Set(used.flatMap((column) => column.platform ?? []));
    return [{ columns: used, platform: others.length === 0 ? platform : undefined, own: [] }];
  }
  return platforms.map((platform) => ({
    columns: used.filter((column) => !column.platform || column.platform === platform),
    platform,
    own: own.filter((column) => column.platform === platform),
  }));
}
