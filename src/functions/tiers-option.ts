import { type Cell, cellText, isBlank } from '../cells/cell';
import { folded } from '../cells/folded';
import { readNumbers } from '../cells/read-numbers';
import { groupBy } from '../metrics/group-by';
import { tierOf } from '../metrics/tier-of';
import type { Platform } from '../reference/platform';
import type { TierBand } from '../reference/tier';
import { platform } from './arguments';
import { type CellOrRange, CellProblem, isRange, tableColumn } from './cell-policy';
import { MESSAGES } from './messages';
import { presetNamed } from './tier-preset';

/** The tier of a number of followers on a platform. */
export type TierAt = (followers: number, platform: Platform | undefined) => string | CellProblem;

/** The tiers that the option `tiers` stands for: a preset by its name, or a range of names and their starts. */
export function tiersOption(tiers: CellOrRange): TierAt {
  const bands = isRange(tiers) ? bandsOfTable(tiers) : presetNamed(tiers).bands;
  const byPlatform = groupBy(bands, (band) => band.platform);
  for (const some of byPlatform.values()) some.sort((a, b) => a.from - b.from);
  const ofAll = byPlatform.get(undefined);
  return (followers, platform) => {
    const ofPlatform = byPlatform.get(platform) ?? ofAll;
    if (!ofPlatform) return new CellProblem(MESSAGES.tiersByPlatform(platform, [...byPlatform.keys()].join(', ')));
    return tierOf(followers, ofPlatform) ?? belowLowest(followers, ofPlatform);
  };
}

function belowLowest(followers: number, bands: readonly TierBand[]): CellProblem {
  const lowest = bands[0] as TierBand;
  return new CellProblem(MESSAGES.belowLowestTier(followers, lowest.name, lowest.from));
}

function bandsOfTable(table: readonly (readonly Cell[])[]): TierBand[] {
  const rows = table.filter((row) => !row.every(isBlank));
  if (rows.some((row) => row.length < 2)) throw new Error(MESSAGES.badTierTable());
  const starts = readNumbers(
    rows.map(([, from]) => from),
    { threeDigits: 'thousands' },
  );
  // The first row may be the table's header.
  const headers = starts.notes.get(0)?.kind === 'unreadable' ? rows[0] : undefined;
  const platforms = platformsOf(rows, headers);
  const bands = rows.flatMap(([name, from], i): TierBand[] => {
    if (headers && i === 0) return [];
    const [start, ofPlatform] = [starts.values[i], platforms[i]];
    if (start === undefined || start < 0 || isBlank(name)) throw new Error(MESSAGES.badTierRow(name, from));
    return [{ name: cellText(name), from: start, ...(ofPlatform && { platform: ofPlatform }) }];
  });
  if (bands.length === 0) throw new Error(MESSAGES.badTierTable());
  const known = new Set<string>();
  for (const { from, platform } of bands) {
    const start = `${from} ${platform ?? ''}`;
    if (known.has(start)) throw new Error(MESSAGES.sameTierTwice(from));
    known.add(start);
  }
  return bands;
}

/** What stands under "Platform", for each row; nothing where no column is headed so. */
function platformsOf(
  rows: readonly (readonly Cell[])[],
  headers: readonly Cell[] | undefined,
): readonly (Platform | undefined)[] {
  const column = headers?.findIndex((header) => folded(cellText(header)) === 'platform') ?? -1;
  if (column < 0) return [];
  return tableColumn(platform(rows.map((row) => [row === headers ? '' : row[column]])));
}
