import type { Platform } from '../reference/platform';
import type { FieldReader } from './field-reader';
import type { Issue } from './issue';
import { handleOf, profileOf } from './profile-link';

/** Who a row is about. */
export interface Account {
  readonly name: string;
  readonly handle: string;
  readonly platform: Platform | undefined;
}

/**
 * Who each row is about: the handle in one spelling, from its own column or a link; the platform from its column, from
 * a link, or from what the sheet or its headers say.
 */
export function readAccounts(
  reader: FieldReader,
  elsewhere: Platform | undefined,
): { accounts: Account[]; issues: Issue[] } {
  const [names, lastNames, handles, links] = [
    reader.texts('name'),
    reader.texts('last name'),
    reader.texts('handle'),
    reader.texts('link'),
  ];
  const [platformColumn] = reader.columnsOf('platform');
  const issues: Issue[] = [];
  const accounts = reader.table.rows.map(({ row }, i): Account => {
    const [own = '', said = '', named] = [handles[i], reader.platformTexts[i], reader.platforms[i]];
    const name = `${names[i]} ${lastNames[i]}`.trim();
    const ownLink = profileOf(own);
    const link = profileOf(links[i] ?? '') ?? ownLink;
    const handle = (ownLink?.handle ?? handleOf(own)) || link?.handle || (name.startsWith('@') ? handleOf(name) : '');
    if (platformColumn && said) {
      const place = { row, column: platformColumn.column, text: said };
      if (!named) issues.push({ code: 'unknown-platform', ...place, field: 'platform' });
      else if (link && link.platform !== named) {
        issues.push({ code: 'platforms-differ', ...place, link: link.platform, platform: named });
      }
    }
    const platform = named ?? link?.platform ?? elsewhere;
    // What stands under a handle and is none, such as "Kids Diana Show", is at least a name.
    if (handle === '') return { name: name || (ownLink ? '' : own), handle, platform };
    return { name: name.startsWith('@') && handleOf(name) === handle ? '' : name, handle, platform };
  });
  return { accounts, issues };
}
