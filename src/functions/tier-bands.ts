import { type Cell, cellText, isBlank } from '../cells/cell';
import { folded } from '../cells/folded';
import { readNumbers } from '../cells/read-numbers';
import { tierOf } from '../metrics/tier-of';
import { PLATFORMS, type Platform } from '../reference/platform';
import type { TierBand } from '../reference/tier';
import { TIER_PRESETS, type TierPreset } from '../reference/tier-presets';
import { platformNamed } from '../roster/platform-name';
import { type CellOrRange, CellProblem, isRange } from './cell-policy';
import { MESSAGES } from './messages';

/** The tier of a number of followers on a platform. */
export type TierAt = (followers: number, platform: Platform | undefined) => string | CellProblem;

/** The tiers that the option `tiers` stands for: a preset by its name, or a range of names and their starts. */
export function tiersOption(tiers: CellOrRange): TierAt {
  const bands = isRange(tiers) ? bandsOfTable(tiers) : presetNamed(tiers).bands;
  const byPlatform = new Map<Platform | undefined, TierBand[]>();
  for (const band of bands) {
    const known = byPlatform.get(band.platform);
    if (known) known.push(band);
    else byPlatform.set(band.platform, [band]);
  }
  for (const some of byPlatform.values()) some.sort((a, b) => a.from - b.from);
  const ofAll = byPlatform.get(undefined);
  return (followers, platform) => {
    const ofPlatform = byPlatform.get(platform) ?? ofAll;
    if (!ofPlatform) return new CellProblem(MESSAGES.tiersByPlatform(platform, [...byPlatform.keys()].join(', ')));
    return tierOf(followers, ofPlatform) ?? belowLowest(followers, ofPlatform);
  };
}

/** @throws where no preset has that name */
export function presetNamed(name: Cell): TierPreset {
  const plain = plainName(cellText(name)) || plainName('default');
  const preset = TIER_PRESETS.find((some) => plainName(some.name) === plain);
  if (preset) return preset;
  throw new Error(
    MESSAGES.unknownTiers(
      name,
      TIER_PRESETS.map((some) => some.name),
    ),
  );
}

/** "IAB UK" and "iab-uk" are one. */
function plainName(name: string): string {
  return folded(name).replace(/[^a-z0-9]/g, '');
}

function belowLowest(followers: number, bands: readonly TierBand[]): CellProblem {
  const lowest = bands[0] as TierBand;
  return new CellProblem(MESSAGES.belowLowestTier(followers, lowest.name, lowest.from));
}

function bandsOfTable(table: readonly (readonly Cell[])[]): TierBand[] {
  const rows = table.filter((row) => !row.every(isBlank));
  if (rows.some((row) => row.length < 2)) throw new Error(MESSAGES.badTierTable());
  const platformColumn = rows[0]?.findIndex((cell) => folded(cellText(cell)) === 'platform') ?? -1;
  const starts = readNumbers(
    rows.map(([, from]) => from),
    { threeDigits: 'thousands' },
  );
  const bands = rows.flatMap(([name, from, ...others], i): TierBand[] => {
    const start = starts.values[i];
    // The first row may be the table's header.
    if (i === 0 && starts.notes.get(0)?.kind === 'unreadable') return [];
    if (start === undefined || start < 0 || isBlank(name)) throw new Error(MESSAGES.badTierRow(name, from));
    const platform = platformIn(platformColumn < 2 ? undefined : others[platformColumn - 2]);
    return [{ name: cellText(name), from: start, ...(platform && { platform }) }];
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

function platformIn(cell: Cell): Platform | undefined {
  const platform = platformNamed(cellText(cell));
  if (!platform && !isBlank(cell)) throw new Error(MESSAGES.unknownPlatform(cell, PLATFORMS));
  return platform;
}
