import { type Cell, isBlank } from '../cells/cell';
import { readNumbers } from '../cells/read-numbers';
import { DEFAULT_TIERS, type TierBand } from '../reference/tier';
import type { CellOrRange } from './cell-policy';
import { MESSAGES } from './messages';

/** The bands that the option `tiers` stands for, lowest first: the default cut, or a range of names and their starts. */
export function tierBands(tiers: CellOrRange): readonly TierBand[] {
  if (Array.isArray(tiers)) return bandsOfTable(tiers);
  const name = tiers as Cell;
  if (isBlank(name) || String(name).trim().toLowerCase() === 'default') return DEFAULT_TIERS;
  throw new Error(MESSAGES.unknownTiers(name));
}

function bandsOfTable(table: readonly (readonly Cell[])[]): TierBand[] {
  const rows = table.filter((row) => !row.every(isBlank));
  if (rows.some((row) => row.length !== 2)) throw new Error(MESSAGES.badTierTable());
  const starts = readNumbers(
    rows.map(([, from]) => from),
    { threeDigits: 'thousands' },
  );
  const bands = rows.flatMap(([name, from], i): TierBand[] => {
    const start = starts.values[i];
    if (start !== undefined && start >= 0 && !isBlank(name)) return [{ name: String(name), from: start }];
    // The first row may be the table's header.
    if (i === 0 && starts.notes.get(0)?.kind === 'unreadable') return [];
    throw new Error(MESSAGES.badTierRow(name, from));
  });
  if (bands.length === 0) throw new Error(MESSAGES.badTierTable());
  bands.sort((a, b) => a.from - b.from);
  const twice = bands.find(({ from }, i) => from === bands[i + 1]?.from);
  if (twice) throw new Error(MESSAGES.sameTierTwice(twice.from));
  return bands;
}
