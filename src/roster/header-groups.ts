import { cellText } from '../cells/cell';
import { BARE_PLATFORM, type Header, readHeader } from './headers/read-header';
import type { DataRow } from './table';

/**
 * Headers with the platforms that stand in the row above them, each over the columns up to the next ("Instagram" and
 * "TikTok" over "Handle", "Followers", "Handle", "Followers"); undefined where that row is no such. A header that stands
 * there once is of no group: nothing tells where the last one ends.
 */
export function withGroups(headers: readonly Header[], above: DataRow | undefined): Header[] | undefined {
  const groups = headers.map((_, i) => readHeader(cellText(above?.cells[i])));
  const named = groups.filter(({ text }) => text !== '');
  const areAll = named.every(({ platform, fields }) => platform && fields.every(({ score }) => score <= BARE_PLATFORM));
  if (named.length < 2 || !areAll) return undefined;
  const times = new Map<string, number>();
  for (const { text } of headers) times.set(text, (times.get(text) ?? 0) + 1);
  let platform: Header['platform'];
  return headers.map((header, i) => {
    platform = groups[i]?.platform ?? platform;
    return times.get(header.text) === 1 ? header : { ...header, platform };
  });
}
